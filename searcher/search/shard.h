// SPDX-License-Identifier: GPL-2.0-or-later
// One shard: opened and checked by itself, so that the loss of any is the loss of that one alone.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include <xapian.h>

#include "schema/text_model.h"
#include "searcher/search/database_place.h"
#include "searcher/search/lost_shard.h"

namespace dateline {

/// How long a server is waited for.
struct ShardTimes {
    std::chrono::milliseconds connect{1000};  ///< until it takes the connection; its name is looked up before
    std::chrono::milliseconds answer{10000};  ///< for each of its answers, the first greeting too
};

struct Shard {
    ShardPlace place;
    Xapian::Database database;
    std::size_t blanks = 0;  ///< documents that are no release: one in each database that dateline-index made
    TextModel model = TextModel::releases;
};

using OpenedShard = std::variant<Shard, LostShard>;

/// Opens the database and checks its version on its own metadata. What cannot be reached or opened and what
/// is of another version are ExitCode::no_index, a damaged or unreadable one is ExitCode::io.
[[nodiscard]] OpenedShard open_shard(const ShardPlace& place, const ShardTimes& times);

/// The same for several, in their order; servers are waited for at the same time.
[[nodiscard]] std::vector<OpenedShard> open_shards(const ShardPlaces& places, const ShardTimes& times);

/// What an exception of Xapian says of the shard, in words that do not depend on the machine.
[[nodiscard]] LostShard lost_to(const Xapian::Error& error, const ShardPlace& place, const ShardTimes& times);

/// Whether the exception names the shard's server as where it happened.
[[nodiscard]] bool happened_at(const Xapian::Error& error, const ShardPlace& place);

/// What an exception of Xapian means to the user, while the index called `where` was searched.
[[nodiscard]] Failure failure_of(const Xapian::Error& error, const std::string& where);

}  // namespace dateline
