// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/index_handle.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "searcher/search/pipe_signal.h"

namespace dateline {

namespace {

/// A publication may remove a database between our reading the stub file and our opening what it names.
constexpr int open_attempts = 3;

/// Every index has a blank document. So many of them are searched however many shards there are, since
/// weights depend on the number of documents.
constexpr std::size_t blank_documents = 16;

Xapian::Database blanks(std::size_t count) {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    for (std::size_t i = 0; i < count; ++i) database.add_document(Xapian::Document());
    return database;
}

Collection together(const std::vector<Shard>& shards) {
    Xapian::Database all;
    std::vector<Xapian::Database> parts;
    std::size_t blank = 0;
    bool here = true;
    const auto add = [&](const Xapian::Database& database) {
        all.add_database(database);
        parts.push_back(database);
    };
    for (const Shard& shard : shards) {
        add(shard.database);
        blank += shard.blanks;
        here = here && !shard.place.is_remote() && shard.database.size() == 1;
    }
    if (blank < blank_documents) add(blanks(blank_documents - blank));
    if (!here) parts.clear();
    return {std::move(all), std::move(parts)};
}

bool is_lost(const std::vector<LostShard>& lost, const std::string& name) {
    return std::any_of(lost.begin(), lost.end(), [&](const LostShard& shard) { return shard.name == name; });
}

bool same_shards(const std::vector<LostShard>& a, const std::vector<LostShard>& b) {
    return a.size() == b.size() &&
           std::all_of(a.begin(), a.end(), [&](const LostShard& shard) { return is_lost(b, shard.name); });
}

/// Shards of one name that are here, and the places of those that are not.
struct LocalShards {
    std::vector<OpenedShard> opened;
    ShardPlaces servers;
};

LocalShards open_local(const ShardPlaces& places, const ShardTimes& times) {
    LocalShards local;
    for (const ShardPlace& place : places) {
        if (place.is_remote())
            local.servers.push_back(place);
        else
            local.opened.push_back(open_shard(place, times));
    }
    return local;
}

bool any_vanished(const std::vector<OpenedShard>& shards) {
    return std::any_of(shards.begin(), shards.end(), [](const OpenedShard& shard) {
        const auto* lost = std::get_if<LostShard>(&shard);
        return lost != nullptr && lost->vanished;
    });
}

/// All of one generation: where one of them has vanished the stub files are read again.
std::variant<LocalShards, LostShard> open_local(const std::string& name, const ShardTimes& times) {
    for (int attempt = 1;; ++attempt) {
        auto places = shard_places(name);
        if (auto* lost = std::get_if<LostShard>(&places)) return *lost;
        LocalShards local = open_local(std::get<ShardPlaces>(places), times);
        if (attempt == open_attempts || !any_vanished(local.opened)) return local;
    }
}

}  // namespace

std::variant<IndexHandle, Failure> IndexHandle::open(std::vector<std::string> names,
                                                     const OpenSettings& settings) {
    IndexHandle index(std::move(names), settings);
    auto opened = index.open_all({});
    if (auto* failure = std::get_if<Failure>(&opened)) return *failure;
    return index;
}

std::variant<std::monostate, Failure> IndexHandle::open_all(std::vector<LostShard> given_up) {
    const PipeSignalIgnored guard;
    Opened opened;
    const auto add = [&](OpenedShard&& shard) {
        if (auto* lost = std::get_if<LostShard>(&shard))
            opened.lost.push_back(std::move(*lost));
        else
            opened.shards.push_back(std::get<Shard>(std::move(shard)));
    };
    ShardPlaces servers;
    for (const std::string& name : names_) {
        auto found = open_local(name, settings_.times);
        if (auto* lost = std::get_if<LostShard>(&found)) {
            opened.lost.push_back(std::move(*lost));
            continue;
        }
        auto& local = std::get<LocalShards>(found);
        for (OpenedShard& shard : local.opened) add(std::move(shard));
        for (ShardPlace& place : local.servers)
            if (!is_lost(given_up, place.name)) servers.push_back(std::move(place));
    }
    for (OpenedShard& shard : open_shards(servers, settings_.times)) add(std::move(shard));
    std::move(given_up.begin(), given_up.end(), std::back_inserter(opened.lost));
    if (auto problem = problem_of(opened)) return std::move(*problem);

    shards_ = std::move(opened.shards);
    lost_ = std::move(opened.lost);
    opened_ = std::chrono::steady_clock::now();
    collection_ = together(shards_);
    issuers_.reset();
    return std::monostate{};
}

/// Why what was opened cannot be searched; nothing where it can.
std::optional<Failure> IndexHandle::problem_of(const Opened& opened) const {
    for (const LostShard& lost : opened.lost)
        if (lost.failure.code == ExitCode::usage) return lost.failure;
    if (!opened.lost.empty() && (settings_.strict || opened.shards.empty())) {
        Failure failure = opened.lost.front().failure;
        for (const LostShard& lost : opened.lost)
            if (&lost != &opened.lost.front()) failure.text += "; " + lost.name + ": " + lost.reason;
        return failure;
    }
    for (const Shard& shard : opened.shards) {
        const Shard& first = opened.shards.front();
        if (shard.model == first.model) continue;
        const bool plain = first.model == TextModel::plain;
        return Failure{ExitCode::no_index,
                       (plain ? first : shard).place.name + " is an index of plain texts and " +
                           (plain ? shard : first).place.name + " one of releases",
                       "ask them one by one: they rank in different ways"};
    }
    return std::nullopt;
}

std::variant<std::monostate, Failure> IndexHandle::reopen() {
    return open_all({});
}

std::variant<std::monostate, Failure> IndexHandle::retry_lost() {
    if (lost_.empty() || std::chrono::steady_clock::now() - opened_ < retry_pause) return std::monostate{};
    return reopen();
}

/// The shards that are not to be opened again after the exception. A broken connection is made again once,
/// which tells whether the server is gone; of a server that did not answer in time, or cannot read its
/// database, nothing better is to be expected. A connection that was closed does not say whose it was: where
/// that happens again and again they are asked one by one.
std::vector<LostShard> IndexHandle::broken_shards(const Xapian::Error& error, int attempt) {
    std::vector<LostShard> broken;
    if (attempt == 1 && std::string_view(error.get_type()) == "NetworkError") return broken;
    for (const Shard& shard : shards_)
        if (happened_at(error, shard.place)) broken.push_back(lost_to(error, shard.place, settings_.times));
    if (!broken.empty() || !std::string_view(error.get_type()).starts_with("Network")) return broken;
    for (Shard& shard : shards_) {
        if (!shard.place.is_remote()) continue;
        try {
            shard.database.keep_alive();
        } catch (const Xapian::Error& gone) {
            broken.push_back(lost_to(gone, shard.place, settings_.times));
        }
    }
    return broken;
}

std::variant<std::monostate, Failure> IndexHandle::recover(const Xapian::Error& error, int attempt) {
    const std::string type = error.get_type();  // Xapian's errors have no virtual function to cast by
    const bool network = type.starts_with("Network");
    const int most = reading_attempts + static_cast<int>(network ? shards_.size() : 0);
    if (attempt >= most) return failure_of(error, where());
    if (type == "DatabaseModifiedError") return reopen();
    std::vector<LostShard> broken;
    if (network || type.starts_with("Database")) broken = broken_shards(error, attempt);
    if (!network && broken.empty()) return failure_of(error, where());
    const std::vector<LostShard> before = lost_;
    auto opened = open_all(std::move(broken));
    if (auto* failure = std::get_if<Failure>(&opened)) {
        failure->code = ExitCode::io;
        return *failure;
    }
    if (!same_shards(before, lost_)) ++losses_;
    return std::monostate{};
}

void IndexHandle::fetch_counts(const std::vector<std::string>& terms) const {
    const bool remote = std::any_of(shards_.begin(), shards_.end(),
                                    [](const Shard& shard) { return shard.place.is_remote(); });
    if (remote) counts()->fetch(terms);
}

const IssuerTable& IndexHandle::issuers() const {
    if (issuers_) return *issuers_;
    std::vector<Xapian::Database> databases;
    for (const Shard& shard : shards_) databases.push_back(shard.database);
    return issuers_.emplace(IssuerTable::open_all(databases));
}

std::string IndexHandle::where() const {
    std::string all;
    for (const std::string& name : names_) all += (all.empty() ? "" : ", ") + name;
    return all;
}

}  // namespace dateline
