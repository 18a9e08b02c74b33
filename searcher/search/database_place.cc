// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/database_place.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "searcher/search/stub_file.h"

namespace dateline {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view server_prefix = "tcp:";
/// Stub files that name stub files: more deeply only in a circle.
constexpr int deepest = 8;

std::string how_to_make(const std::string& folder) {
    return "make one with: dateline-index --db " + folder + " FOLDER";
}

ShardPlace server_place(const ServerAddress& address) {
    return {std::string(server_prefix) + address_text(address), "", address.host, address.port};
}

/// Follows what was named to the databases behind it.
class PlaceFinder {
  public:
    std::variant<ShardPlaces, LostShard> find(const std::string& named) {
        named_ = named;
        follow(named, named, 0);
        if (problem_) return *problem_;
        return std::move(places_);
    }

  private:
    void follow(const std::string& path, const std::string& name, int depth);
    void follow_stub(const std::string& file, const std::string& name, int depth);
    void follow_folder(const std::string& folder);
    [[nodiscard]] std::string name_of(const std::string& target, const std::string& stub) const;

    void fail(ExitCode code, const std::string& reason, const std::string& text, const std::string& hint) {
        if (!problem_) problem_ = LostShard{named_, reason, {code, text, hint}};
    }
    void cannot_read(const std::string& path, const std::string& why) {
        fail(ExitCode::io, "cannot read " + path + ": " + why, "cannot read " + path + ": " + why, "");
    }

    std::string named_;
    ShardPlaces places_;
    std::optional<LostShard> problem_;
};

void PlaceFinder::follow(const std::string& path, const std::string& name, int depth) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    const bool named = depth == 0;
    if (status.type() == fs::file_type::not_found && named)
        return fail(ExitCode::no_index, "there is no index", "there is no index at " + path,
                    how_to_make(path));
    if (error && named) return cannot_read(path, error.message());
    if (fs::is_regular_file(status)) return follow_stub(path, name, depth);
    const bool database = fs::exists(fs::path(path) / "iamglass", error);
    if (error && named) return cannot_read(path, error.message());
    if (!database && fs::exists(fs::path(path) / "XAPIANDB", error))
        return follow_stub((fs::path(path) / "XAPIANDB").string(), name, depth);
    if (!database && named) return follow_folder(path);
    places_.push_back({name, path});  // where it is not there, opening it tells
}

void PlaceFinder::follow_stub(const std::string& file, const std::string& name, int depth) {
    if (depth == deepest)
        return fail(ExitCode::no_index, "its stub files name each other in a circle",
                    named_ + ": stub files name each other in a circle", "");
    auto read = read_stub_file(file);
    if (auto* problem = std::get_if<StubProblem>(&read)) {
        if (problem->line == 0) return cannot_read(file, problem->text);
        const std::string text = file + ", line " + std::to_string(problem->line) + ": " + problem->text;
        return fail(ExitCode::no_index, text, text, "it is read as a Xapian stub file");
    }
    const auto& entries = std::get<std::vector<StubEntry>>(read);
    if (entries.empty())
        return fail(ExitCode::no_index, file + " names no database", file + " names no database", "");
    for (const StubEntry& entry : entries) {
        if (entry.server) {
            places_.push_back(server_place(*entry.server));
            continue;
        }
        const std::string target = (fs::path(file).parent_path() / entry.path).string();
        follow(target, entries.size() == 1 ? name : name_of(target, file), depth + 1);
    }
}

/// A shard of an index has a stub file of its own, whose name stays when the next generation is published.
std::string PlaceFinder::name_of(const std::string& target, const std::string& stub) const {
    const fs::path own = fs::path(stub).parent_path() / fs::path(target).filename();
    std::error_code error;
    return fs::is_regular_file(own, error) ? own.string() : target;
}

void PlaceFinder::follow_folder(const std::string& folder) {
    std::error_code error;
    std::vector<std::string> found;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
        const fs::path& path = entries->path();
        std::error_code unknown;
        const bool is_index =
            fs::exists(path / "iamglass", unknown) || fs::exists(path / "XAPIANDB", unknown);
        if (is_index || (fs::is_regular_file(path, unknown) && looks_like_stub_file(path.string())))
            found.push_back(path.string());
    }
    if (error) return cannot_read(folder, error.message());
    if (found.empty())
        return fail(ExitCode::no_index, "it holds no index", folder + " holds no index", how_to_make(folder));
    std::sort(found.begin(), found.end());
    for (const std::string& path : found) follow(path, path, 1);
}

}  // namespace

std::variant<ShardPlaces, LostShard> shard_places(const std::string& named) {
    if (!named.starts_with(server_prefix)) return PlaceFinder().find(named);
    auto address = parse_server_address(std::string_view(named).substr(server_prefix.size()));
    if (auto* problem = std::get_if<std::string>(&address))
        return LostShard{named,
                         *problem,
                         {ExitCode::usage, "`" + named + "` is no server: " + *problem,
                          "it is tcp:HOST:PORT, for example tcp:127.0.0.1:7001"}};
    return ShardPlaces{server_place(std::get<ServerAddress>(address))};
}

}  // namespace dateline
