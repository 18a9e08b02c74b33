// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/source_scan.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <unordered_set>

#include "indexer/write/index_folder.h"

namespace dateline {

namespace fs = std::filesystem;

namespace {

/// `acme.json` beside `acme.txt`, `acme.pdf` and the like: data about that release, not another one.
bool describes_a_neighbour(const fs::path& path) {
    if (path.extension() != ".json") return false;
    std::error_code error;
    for (const char* extension : {".txt", ".md", ".jsonl", ".html", ".htm", ".xml", ".pdf"})
        if (fs::exists(fs::path(path).replace_extension(extension), error)) return true;
    return false;
}

std::string extension_of(const fs::path& path) {
    const std::string extension = path.extension().string();
    return extension.empty() ? "files without an extension" : extension + " files";
}

/// By its name, else by its first bytes.
std::optional<SourceFormat> format_of_file(const fs::path& path) {
    if (const auto format = format_of(path.filename().string())) return format;
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return std::nullopt;
    std::array<char, 4096> first{};
    std::ifstream file(path, std::ios::binary);
    file.read(first.data(), first.size());
    return format_shown({first.data(), static_cast<std::size_t>(file.gcount())});
}

class Scan {
  public:
    explicit Scan(SourceScan& out) : out_(out) {}

    void argument(const std::string& argument) {
        if (argument == "-") {
            add({"-", "-", SourceFormat::jsonl, 0, 0, Mention::by_name});
            return;
        }
        std::error_code error;
        const fs::file_status status = fs::status(argument, error);
        if (fs::is_directory(status) && is_index_folder(argument)) {
            out_.failed.push_back({argument, "is an index, not a folder of releases"});
        } else if (fs::is_directory(status)) {
            out_.folders.push_back(absolute(argument));
            folder(argument);
        } else if (fs::is_regular_file(status) || fs::is_fifo(status)) {
            named_file(argument);
        } else if (fs::exists(status)) {
            out_.failed.push_back({argument, "is neither a file nor a folder"});
        } else {
            out_.failed.push_back({argument, error ? error.message() : std::strerror(ENOENT)});
        }
    }

  private:
    static std::string absolute(const fs::path& path) {
        std::error_code error;
        const fs::path whole = fs::canonical(path, error);
        return error ? fs::absolute(path).lexically_normal().string() : whole.string();
    }

    void add(SourceFile file) {
        if (seen_.insert(file.name).second) out_.files.push_back(std::move(file));
    }

    void file(const fs::path& path, SourceFormat format, Mention mention) {
        struct stat info {};
        if (stat(path.c_str(), &info) != 0) {
            out_.failed.push_back({path.string(), std::strerror(errno)});
            return;
        }
        constexpr std::int64_t nanoseconds = 1'000'000'000;
        add({absolute(path), path.string(), format, static_cast<std::uint64_t>(info.st_size),
             std::int64_t{info.st_mtim.tv_sec} * nanoseconds + info.st_mtim.tv_nsec, mention});
    }

    void named_file(const fs::path& path) {
        if (const auto format = format_of_file(path))
            file(path, *format, Mention::by_name);
        else
            out_.failed.push_back({path.string(), "no reader for " + extension_of(path) +
                                                      "; docs/INDEXING.md lists the formats"});
    }

    void folder(const fs::path& path) {
        std::error_code error;
        std::vector<fs::directory_entry> entries;
        for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error))
            entries.push_back(*it);
        if (error) out_.failed.push_back({path.string(), error.message()});
        std::sort(entries.begin(), entries.end());
        for (const fs::directory_entry& entry : entries) visit(entry);
    }

    void visit(const fs::directory_entry& entry) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with('.')) return;
        std::error_code error;
        if (entry.is_directory(error)) {
            if (!entry.is_symlink(error) && !is_index_folder(entry.path())) folder(entry.path());
            return;
        }
        if (is_about_a_folder(name) || describes_a_neighbour(entry.path())) return;
        if (!entry.is_regular_file(error)) return;
        if (const auto format = format_of_file(entry.path()))
            file(entry.path(), *format, Mention::in_folder);
        else
            out_.not_read.push_back({entry.path().string(), "no reader for " + extension_of(entry.path())});
    }

    SourceScan& out_;
    std::unordered_set<std::string> seen_;
};

}  // namespace

SourceScan scan_sources(const std::vector<std::string>& arguments) {
    SourceScan scan;
    Scan walk(scan);
    for (const std::string& argument : arguments) walk.argument(argument);
    return scan;
}

}  // namespace dateline
