// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/shard.h"

#include <future>

#include "schema/database_version.h"
#include "schema/term.h"

namespace dateline {

namespace {

std::string seconds(std::chrono::milliseconds time) {
    const auto count = time.count();
    return count % 1000 == 0 ? std::to_string(count / 1000) + " s" : std::to_string(count) + " ms";
}

bool is_timeout(const Xapian::Error& error) {
    return std::string(error.get_type()) == "NetworkTimeoutError";
}

/// The words of Xapian 1.4.22 are told from each other by their beginnings.
std::string server_reason(const Xapian::Error& error, const ShardPlace& place, const ShardTimes& times) {
    const std::string& message = error.get_msg();
    const char* system = error.get_error_string();
    if (message.starts_with("Couldn't resolve host"))
        return place.host.find(':') == std::string::npos ? "the host is unknown"
                                                         : "Xapian 1.4 connects over IPv4 only";
    if (message.starts_with("Timed out waiting to connect"))
        return "no connection within " + seconds(times.connect);
    if (is_timeout(error)) return "no answer within " + seconds(times.answer);
    const std::string why = system == nullptr ? "" : std::string(": ") + system;
    if (message.starts_with("Couldn't connect")) return "cannot connect" + why;
    if (message.starts_with("read failed") || message.starts_with("write failed"))
        return "the connection broke" + why;
    if (message.starts_with("Connection closed")) return "the connection was closed";
    if (message.starts_with("Handshake failed")) return "it is no server of Xapian";
    return message + why;
}

LostShard of_other_version(const ShardPlace& place, const std::string& problem) {
    return {place.name, problem, {ExitCode::no_index, place.name + ": " + problem, ""}};
}

Xapian::Database opened(const ShardPlace& place, const ShardTimes& times) {
    if (!place.is_remote()) return Xapian::Database(place.path);
    return Xapian::Remote::open(place.host, place.port, static_cast<useconds_t>(times.answer.count()),
                                static_cast<useconds_t>(times.connect.count()));
}

}  // namespace

OpenedShard open_shard(const ShardPlace& place, const ShardTimes& times) {
    try {
        Xapian::Database database = opened(place, times);
        if (const std::string problem = version_problem(database); !problem.empty())
            return of_other_version(place, problem);
        const std::size_t blanks =
            database.get_doccount() - database.get_termfreq(std::string(every_release_term));
        const TextModel model = text_model(database);
        return Shard{place, std::move(database), blanks, model};
    } catch (const Xapian::Error& error) {
        return lost_to(error, place, times);
    }
}

std::vector<OpenedShard> open_shards(const ShardPlaces& places, const ShardTimes& times) {
    std::vector<std::future<OpenedShard>> waited;
    for (const ShardPlace& place : places) {
        const auto policy =
            place.is_remote() && places.size() > 1 ? std::launch::async : std::launch::deferred;
        waited.push_back(std::async(policy, open_shard, place, times));
    }
    std::vector<OpenedShard> shards;
    for (std::future<OpenedShard>& shard : waited) shards.push_back(shard.get());
    return shards;
}

LostShard lost_to(const Xapian::Error& error, const ShardPlace& place, const ShardTimes& times) {
    const std::string type = error.get_type();
    if (place.is_remote()) {
        const std::string reason = server_reason(error, place, times);
        return {place.name, reason, {ExitCode::no_index, place.name + " cannot be searched: " + reason, ""}};
    }
    const char* system = error.get_error_string();
    return {place.name, error.get_msg() + (system == nullptr ? "" : std::string(": ") + system),
            failure_of(error, place.name),
            type == "DatabaseNotFoundError" || type == "DatabaseModifiedError"};
}

bool happened_at(const Xapian::Error& error, const ShardPlace& place) {
    return place.is_remote() &&
           error.get_context() == "remote:tcp(" + place.host + ":" + std::to_string(place.port) + ")";
}

Failure failure_of(const Xapian::Error& error, const std::string& where) {
    const std::string type = error.get_type();
    if (type == "DatabaseModifiedError")
        return {ExitCode::io, "the index at " + where + " is changing faster than it can be read",
                "try again"};
    if (type == "DatabaseVersionError")
        return {ExitCode::no_index,
                "the index at " + where + " was written by another version of Xapian: " + error.get_msg(),
                "build it again with dateline-index"};
    if (type == "DatabaseNotFoundError" || type == "DatabaseOpeningError") {
        // An error number tells that the system refused: no permission, too many open files.
        const char* system = error.get_error_string();
        if (type == "DatabaseOpeningError" && system != nullptr)
            return {ExitCode::io,
                    "cannot open the index at " + where + ": " + error.get_msg() + ": " + system, ""};
        return {ExitCode::no_index, "the index at " + where + " cannot be opened: " + error.get_msg(),
                "build it again with dateline-index"};
    }
    return {ExitCode::io, "the index at " + where + " cannot be read, it seems damaged: " + error.get_msg(),
            "build it again with dateline-index in another folder"};
}

}  // namespace dateline
