// SPDX-License-Identifier: GPL-2.0-or-later
// Duplicate pass: the clusters of near-duplicates among the releases of a run and those of the index.
#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "indexer/collection/standing.h"
#include "indexer/write/known_collection.h"
#include "indexer/write/parse_pool.h"

namespace dateline {

/// The clusters as they are once the run's releases are in the index.
struct ClusterChanges {
    std::vector<Membership> parsed;             ///< for each parsed release
    std::map<Xapian::docid, Membership> known;  ///< releases of the index whose membership is now another
};

/// Finds them: exactly those of an index built from nothing, since whatever can change is looked at again:
/// every release that is tied through near-duplicates to one that comes or goes. Throws Xapian::Error,
/// RecordError, std::filesystem::filesystem_error.
[[nodiscard]] ClusterChanges find_clusters(const KnownCollection& known, const ParsedReleases& parsed,
                                           const ReleaseSpool& spool);

}  // namespace dateline
