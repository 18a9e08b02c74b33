// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/synonym_file.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "searcher/query/query_error.h"
#include "searcher/query/synonym_table.h"

namespace dateline {

namespace {

/// A list of more bytes was hardly written by hand.
constexpr std::uintmax_t longest_list = 1 << 20;

std::variant<std::string, Failure> read_list(const std::string& path, ExitCode code) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error)
        return Failure{
            code, "cannot read the list of synonyms " + quoted_for_message(path) + ": " + error.message(),
            ""};
    if (size > longest_list)
        return Failure{code, "the list of synonyms " + quoted_for_message(path) + " is longer than 1 MiB",
                       ""};
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file) return Failure{code, "cannot read the list of synonyms " + quoted_for_message(path), ""};
    return text;
}

}  // namespace

std::string user_synonyms_path(const Environment& environment) {
    const auto variable = [&](const char* name) {
        const char* value = environment(name);
        return std::string(value == nullptr ? "" : value);
    };
    if (const std::string config = variable("XDG_CONFIG_HOME"); !config.empty())
        return config + "/dateline/synonyms.txt";
    const std::string home = variable("HOME");
    return home.empty() ? home : home + "/.config/dateline/synonyms.txt";
}

std::variant<std::string, Failure> synonyms_text(const SearchOptions& options,
                                                 const Environment& environment) {
    if (options.synonyms) return read_list(*options.synonyms, ExitCode::usage);
    const std::string path = user_synonyms_path(environment);
    std::error_code error;
    if (!path.empty() && std::filesystem::exists(path, error)) return read_list(path, ExitCode::io);
    return SynonymTable::builtin_text();
}

}  // namespace dateline
