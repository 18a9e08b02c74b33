// SPDX-License-Identifier: GPL-2.0-or-later
// Segments: a batch of releases -> one small fresh database on scratch disk. What is posted once,
// sequentially and in cache, is much cheaper than one big database (docs/decisions/0001-small-databases.md).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/collection/standing.h"
#include "indexer/write/document_builder.h"
#include "indexer/write/release_spool.h"

namespace dateline {

/// A parsed release of which all is known that depends on the others.
struct SettledRelease {
    SpoolPlace place;
    std::string content;               ///< content_hash() of its record
    std::vector<std::uint64_t> bands;  ///< of its news
    Standing standing;
    std::uint64_t route = 0;  ///< shard_route() of its id
};

/// Adds the documents of the releases, in order. Throws Xapian::Error, std::filesystem::filesystem_error.
void add_releases(Xapian::WritableDatabase& database, const std::vector<SettledRelease>& batch,
                  const ReleaseSpool& spool, DocumentBuilder& builder);

/// Writes the releases, in order, to a new database at `path`, not synced. Throws Xapian::Error and
/// std::filesystem::filesystem_error when the disk fails.
void build_segment(const std::vector<SettledRelease>& batch, const ReleaseSpool& spool,
                   const std::filesystem::path& path, DocumentBuilder& builder);

}  // namespace dateline
