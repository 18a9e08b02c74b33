// SPDX-License-Identifier: GPL-2.0-or-later
// The index as the searcher holds it: the shards of all that was named, opened one by one and searched
// together. A shard that is lost leaves the others.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <xapian.h>

#include "schema/issuer_table.h"
#include "searcher/match/collection.h"
#include "searcher/query/term_counts.h"
#include "searcher/search/failure.h"
#include "searcher/search/shard.h"

namespace dateline {

/// Times that something is read again when the index changed under it.
inline constexpr int reading_attempts = 5;

/// Time after which lost shards are tried again: a server that was restarted comes back, and one that is gone
/// for good costs the time to connect once in so long.
inline constexpr std::chrono::seconds retry_pause{5};

struct OpenSettings {
    ShardTimes times = {};
    bool strict = false;  ///< a lost shard is a failure
};

/// Open databases that are searched as one. Movable, not thread-safe.
class IndexHandle {
  public:
    /// Opens the shards of every name (see shard_places()). Succeeds where one of them can be opened, unless
    /// the settings are strict. Else a missing folder, one that is no index, one of another version and a
    /// server that does not answer are ExitCode::no_index; a damaged or unreadable one is ExitCode::io.
    /// Indexes of different text models are no index together.
    [[nodiscard]] static std::variant<IndexHandle, Failure> open(std::vector<std::string> names,
                                                                 const OpenSettings& settings = {});

    [[nodiscard]] const Xapian::Database& database() const { return collection_.database(); }
    [[nodiscard]] const Collection& collection() const { return collection_; }

    /// How many releases have a term, kept for the time of one answer, and until the shards are opened again.
    [[nodiscard]] const std::shared_ptr<TermCounts>& counts() const { return collection_.counts(); }

    /// The counts of those terms, fetched together where a server has to be asked. Throws Xapian::Error.
    void fetch_counts(const std::vector<std::string>& terms) const;

    /// Which names are one issuer, over all shards. Read when it is first asked for, and again after the
    /// shards were opened again. Throws Xapian::Error.
    [[nodiscard]] const IssuerTable& issuers() const;

    /// How many shards there are, lost ones too.
    [[nodiscard]] std::size_t shards() const { return shards_.size() + lost_.size(); }
    /// Shards that could not be opened or stopped answering since.
    [[nodiscard]] const std::vector<LostShard>& lost() const { return lost_; }
    /// How many were lost while they were read: a change tells that an answer is made of different shards.
    [[nodiscard]] std::size_t losses() const { return losses_; }

    /// Opens everything afresh. By path, since Xapian's own reopen() does not read the stub file again and
    /// would stay with a database that has been replaced.
    [[nodiscard]] std::variant<std::monostate, Failure> reopen();

    /// Opens everything afresh where a shard was lost longer than retry_pause ago.
    [[nodiscard]] std::variant<std::monostate, Failure> retry_lost();

    /// After an exception in the `attempt`-th reading, from 1: opens afresh what can be read again, without
    /// the shards that were lost; a failure where the exception is to be told.
    [[nodiscard]] std::variant<std::monostate, Failure> recover(const Xapian::Error& error, int attempt);

  private:
    struct Opened {
        std::vector<Shard> shards;
        std::vector<LostShard> lost;
    };

    explicit IndexHandle(std::vector<std::string> names, const OpenSettings& settings)
        : names_(std::move(names)), settings_(settings) {}

    [[nodiscard]] std::variant<std::monostate, Failure> open_all(std::vector<LostShard> given_up);
    [[nodiscard]] std::optional<Failure> problem_of(const Opened& opened) const;
    [[nodiscard]] std::vector<LostShard> broken_shards(const Xapian::Error& error, int attempt);
    [[nodiscard]] std::string where() const;

    std::vector<std::string> names_;
    OpenSettings settings_;
    std::vector<Shard> shards_;
    std::vector<LostShard> lost_;
    std::size_t losses_ = 0;
    std::chrono::steady_clock::time_point opened_;
    Collection collection_;  ///< all shards, and the blank documents
    mutable std::optional<IssuerTable> issuers_;
};

}  // namespace dateline
