// SPDX-License-Identifier: GPL-2.0-or-later
// A generation of an index: one database, or a folder of shards, which are searched together as one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace dateline {

/// At most so many shards: each is four open files.
inline constexpr unsigned most_shards = 64;

/// The name of a shard in its generation and of the stub that names it alone: `shard.0`.
[[nodiscard]] std::string shard_name(std::size_t number);

/// What decides of a release's shard: the rest by the number of shards. A hash (XXH3-64) of its id, so that
/// the release keeps its shard whatever source it comes from and whoever else is there.
[[nodiscard]] std::uint64_t shard_route(std::string_view release_id);

/// A complete generation in its folder. Reading it opens databases only; not thread-safe.
class Generation {
  public:
    /// Finds `shard.0`, `shard.1`, … in the folder; one without them is itself the database.
    explicit Generation(std::filesystem::path folder);

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    /// The shards in order; one for an index that has none.
    [[nodiscard]] const std::vector<std::filesystem::path>& databases() const { return databases_; }
    [[nodiscard]] bool sharded() const { return databases_.front() != folder_; }

    /// All databases as one. Document `d` is document `(d - 1) / n + 1` of database `(d - 1) % n`. Throws
    /// Xapian::Error.
    [[nodiscard]] Xapian::Database open() const;
    /// The first database, which has the metadata that are not in each of them: of sources and names. Throws
    /// Xapian::Error.
    [[nodiscard]] Xapian::Database open_first() const;

    /// Bytes of all files.
    [[nodiscard]] std::uintmax_t bytes() const;

  private:
    std::filesystem::path folder_;
    std::vector<std::filesystem::path> databases_;
};

/// How many releases a database holds: not its documents, of which one is blank.
[[nodiscard]] Xapian::doccount release_count(const Xapian::Database& database);

}  // namespace dateline
