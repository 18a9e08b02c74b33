// SPDX-License-Identifier: GPL-2.0-or-later
// Duplicate pass: the clusters of near-duplicates among the releases of a run and those of the index.
#pragma once

#include <cstddef>
#include <filesystem>

#include "indexer/write/known_collection.h"
#include "indexer/write/membership_list.h"
#include "indexer/write/parsed_releases.h"

namespace dateline {

/// What settling may take while it works.
struct SettlementSpace {
    std::filesystem::path folder;  ///< on scratch disk
    std::size_t memory = 0;        ///< bytes, about
};

/// The clusters as they are once the run's releases are in the index.
struct ClusterChanges {
    MembershipList parsed;  ///< of the run's releases that are in a cluster
    MembershipList known;   ///< of releases of the index whose membership is now another
};

/// Finds them: exactly those of an index built from nothing, since whatever can change is looked at again:
/// every release that is tied through near-duplicates to one that comes or goes. Throws Xapian::Error,
/// RecordError, std::filesystem::filesystem_error.
[[nodiscard]] ClusterChanges find_clusters(const KnownCollection& known, const ParsedReleases& parsed,
                                           const ReleaseSpool& spool, const SettlementSpace& space);

}  // namespace dateline
