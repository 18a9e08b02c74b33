// SPDX-License-Identifier: GPL-2.0-or-later
// Releases that say the same: which clusters of them match, which one stands for its cluster, which others
// there are.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/query/query.h"
#include "searcher/search/hit_list.h"
#include "searcher/search/search_results.h"

namespace dateline {

/// Clusters with a release that matches.
struct MatchingClusters {
    std::set<std::string> keys;  ///< as in slot_cluster
    std::size_t releases = 0;    ///< that match and have a cluster
};

/// Whether any release of the database has a cluster: asked first, since it costs nothing.
[[nodiscard]] bool has_clusters(const Xapian::Database& database);

/// The clusters that `query` finds, over all databases together. Throws Xapian::Error.
[[nodiscard]] MatchingClusters matching_clusters(const Collection& collection, const Query& query);

/// How much a query finds.
struct MatchTotals {
    std::size_t releases = 0;
    std::size_t stories = 0;  ///< a cluster is one, a release without duplicates too
};

/// Both, exactly. Throws Xapian::Error.
[[nodiscard]] MatchTotals match_totals(const Collection& collection, const Query& query);

/// Fills in the duplicates of hits that `group` lists: those of their cluster that it or its whole matches
/// too. With `latest` and `first` puts the newest or earliest of them in the hit's place; its score stays
/// that of the best ranked. Does nothing where no hit has a cluster. Throws Xapian::Error, RecordError.
void find_duplicates(const Collection& collection, const HitGroup& group, Duplicates duplicates,
                     std::vector<ListedHit>& hits);

/// What is told of a hit's duplicates, oldest first, at most `most`. `shown` is the hit's own release. Throws
/// Xapian::Error, RecordError.
[[nodiscard]] std::vector<DuplicateRelease> read_duplicates(const Xapian::Database& database,
                                                            const ListedHit& hit, const StoredRecord& shown,
                                                            std::size_t most);

}  // namespace dateline
