// SPDX-License-Identifier: GPL-2.0-or-later
// Index update: finished segments, removals and source states -> one publication.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <xapian.h>

#include "indexer/memory_plan.h"
#include "indexer/write/build_pool.h"
#include "indexer/write/index_folder.h"
#include "indexer/write/name_changes.h"
#include "indexer/write/source_state.h"
#include "schema/issuer_table.h"
#include "schema/text_model.h"

namespace dateline {

/// Everything that one run changes.
struct IndexChange {
    ShardSegments segments;               ///< one list a shard of the index, in reading order
    std::vector<SettledRelease> few;      ///< instead of segments, where goes_in_place() said so
    const ReleaseSpool* spool = nullptr;  ///< of these
    std::size_t releases = 0;             ///< how many there are of either
    std::size_t cost = 0;                 ///< building_cost() of their records
    std::size_t memory = default_memory;  ///< bytes that applying it may take, about
    std::vector<Xapian::docid> gone;  ///< documents superseded or removed, as Generation::open() numbers them
    const NameChanges* names = nullptr;     ///< what the releases say of issuers' names; null: as it was
    const IssuerTable* issuers = nullptr;   ///< the issuers that follow from it
    std::vector<SourceState> states;        ///< of sources read to their end
    std::vector<std::string> forgotten;     ///< sources whose last release is removed
    TextModel model = TextModel::releases;  ///< of the index
    bool leaves_unfinished =
        false;  ///< whether an earlier change stays unfinished: not all of it was read again

    [[nodiscard]] bool empty() const;
};

/// How a change reached the index.
enum class Publication { nothing, in_place, merged };

/// Most releases of a change that are put in place without segments: one thread builds them.
inline constexpr std::size_t most_few = 500;

/// Whether apply_change() would put a change of so many releases and bytes into the current database.
[[nodiscard]] bool goes_in_place(const IndexFolder& folder, const IndexChange& change);

/// Applies the change and makes it durable and visible, all of it or nothing. A small change goes into the
/// current database in one commit (one a shard); a large one, and the first, is merged aside by compaction
/// and published. Throws Xapian::Error or IndexFolderError; then the index is as it was.
Publication apply_change(IndexFolder& folder, const IndexChange& change);

/// Merges databases, in order, into a new compact one at `target`. Their document ids follow each other.
void merge_databases(const std::vector<std::filesystem::path>& sources, const std::filesystem::path& target);

}  // namespace dateline
