// SPDX-License-Identifier: GPL-2.0-or-later
// The order of hits: a listing as one or more queries behind each other, and a page of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

#include "schema/stored_record.h"
#include "searcher/match/collection.h"
#include "searcher/query/query.h"

namespace dateline {

enum class HitOrder { by_score, oldest_first, newest_first };

/// What becomes of near-duplicates in a listing.
enum class Duplicates {
    show,      ///< every release is listed
    collapse,  ///< one of a cluster is: the best ranked
    latest,    ///< in its place the newest that matches
    first,     ///< in its place the earliest that matches
};

/// A part of a listing: everything that `query` matches, in that order. Ties of by_score are newest first,
/// and last comes the id, so that an order never tells how the index is sharded.
struct HitGroup {
    Query query;
    HitOrder order = HitOrder::by_score;
    bool relaxed = false;  ///< its releases lack a word
    Query whole = {};      ///< what the group is a part of by date: duplicates are looked for there; or empty
};

/// A release of a cluster that matches.
struct ClusterMember {
    Xapian::docid document = 0;
    std::string day;  ///< as in slot_day; empty for undated
};

/// A place in a listing.
struct ListedHit {
    Xapian::docid document = 0;
    double score = 0;  ///< rounded to 4 decimals
    std::string day;   ///< as in slot_day; empty for undated
    bool relaxed = false;
    std::size_t group = 0;     ///< which of the groups lists it
    std::string cluster = {};  ///< as in slot_cluster; empty where all are shown
    bool cluster_read = false;
    std::optional<Xapian::Document> stored = {};  ///< where the order needed it: a server sends it whole
    std::vector<ClusterMember> duplicates = {};   ///< others of its cluster that match, oldest first
};

/// Ties that cross the edge of a page are ordered exactly up to this many; beyond, in order of the documents.
inline constexpr std::size_t longest_tie = 256;

/// Hits `offset` to `offset + limit` of the groups one behind the other, where duplicates are collapsed each
/// cluster once: the listing is the whole one without the releases whose cluster has been listed before, in
/// an earlier group too. Throws Xapian::Error, RecordError.
[[nodiscard]] std::vector<ListedHit> list_hits(const Collection& collection,
                                               const std::vector<HitGroup>& groups, Duplicates duplicates,
                                               std::size_t offset, std::size_t limit);

/// How many releases match, exactly.
[[nodiscard]] std::size_t count_matches(const Collection& collection, const Query& query);

/// The groups that list what `matching` matches by date: those without a date come last either way.
[[nodiscard]] std::vector<HitGroup> groups_by_date(const Query& matching, HitOrder order);

}  // namespace dateline
