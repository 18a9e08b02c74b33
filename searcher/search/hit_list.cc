// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/hit_list.h"

#include <algorithm>
#include <limits>
#include <set>
#include <span>
#include <tuple>

#include "schema/slot.h"
#include "searcher/match/matcher.h"
#include "searcher/query/ranking.h"
#include "searcher/search/duplicates.h"

namespace dateline {

namespace {

/// Hits fetched beyond a page at first, to see whether a tie crosses its edge.
constexpr std::size_t first_margin = 16;

/// Every match is scored where Xapian matches. Told that only the best are wanted, Xapian 1.4.22 leaves out
/// what cannot be among them, and with it now and then what is (docs/decisions/0014-shards-rank-as-one.md).
constexpr Xapian::doccount every_match = std::numeric_limits<Xapian::doccount>::max();

Xapian::doccount count_of(std::size_t number) {
    return static_cast<Xapian::doccount>(number);
}

void set_order(Xapian::Enquire& enquire, const HitGroup& group) {
    switch (group.order) {
        case HitOrder::by_score:
            enquire.set_weighting_scheme(ranking_weight());
            enquire.set_sort_by_relevance_then_value(slot_day, true);
            return;
        case HitOrder::oldest_first:
        case HitOrder::newest_first:
            enquire.set_weighting_scheme(Xapian::BoolWeight());
            enquire.set_sort_by_value(slot_day, group.order == HitOrder::newest_first);
    }
}

/// Whether Xapian's order between the two may differ from ours.
bool tied(const ListedHit& a, const ListedHit& b, HitOrder order) {
    return order == HitOrder::by_score ? a.score == b.score : a.day == b.day;
}

bool same_place(const ListedHit& a, const ListedHit& b) {
    return a.score == b.score && a.day == b.day;
}

/// Keys of the clusters that are listed already.
using TakenClusters = std::set<std::string>;

/// The first `wanted` of a group, as Xapian orders them.
std::vector<ScoredDocument> best_of(const Collection& collection, const HitGroup& group, std::size_t wanted) {
    if (group.order == HitOrder::by_score && can_match(collection, group.query))
        return best_documents(collection, group.query, wanted);
    Xapian::Enquire enquire(collection.database());
    enquire.set_query(group.query.xapian());
    set_order(enquire, group);
    const Xapian::MSet matches = enquire.get_mset(0, count_of(wanted), every_match);
    std::vector<ScoredDocument> best;
    best.reserve(matches.size());
    for (auto it = matches.begin(); it != matches.end(); ++it)
        best.push_back({*it, it.get_weight(), it.get_sort_key()});
    return best;
}

/// The first `wanted` of a group.
std::vector<ListedHit> fetch(const Collection& collection, const HitGroup& group, std::size_t wanted) {
    std::vector<ListedHit> hits;
    hits.reserve(wanted);
    for (ScoredDocument& best : best_of(collection, group, wanted)) {
        const double score = group.order == HitOrder::by_score ? rounded_score(best.weight) : 0;
        hits.push_back({best.document, score, std::move(best.day), group.relaxed, 0});
    }
    if (group.order == HitOrder::by_score)
        std::stable_sort(hits.begin(), hits.end(), [](const auto& a, const auto& b) {
            return std::tie(b.score, b.day) < std::tie(a.score, a.day);
        });
    return hits;
}

const Xapian::Document& stored(const Xapian::Database& database, ListedHit& hit) {
    if (!hit.stored) hit.stored = database.get_document(hit.document);
    return *hit.stored;
}

/// Clusters of the hits that are asked for, since most of those that were fetched are not.
class Collapse {
  public:
    Collapse(const Collection& collection, bool collapsing)
        : collection_(collection), collapsing_(collapsing) {}

    /// Whether the hit is listed: the first of its cluster.
    bool takes_place(ListedHit& hit, TakenClusters& taken) const {
        if (!collapsing_) return true;
        if (!hit.cluster_read) hit.cluster = stored(collection_.database(), hit).get_value(slot_cluster);
        hit.cluster_read = true;
        return hit.cluster.empty() || taken.insert(hit.cluster).second;
    }

    [[nodiscard]] const Collection& collection() const { return collection_; }

  private:
    const Collection& collection_;
    bool collapsing_;
};

/// Which of the hits is the `number`-th that is listed, from 1; how many are where there are fewer.
struct Place {
    std::optional<std::size_t> at;
    std::size_t listed = 0;
};

Place place_of(const Collapse& collapse, std::vector<ListedHit>& hits, TakenClusters taken,
               std::size_t number) {
    Place place;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (!collapse.takes_place(hits[i], taken)) continue;
        if (++place.listed < number) continue;
        place.at = i;
        break;
    }
    return place;
}

/// Puts hits of one place into the order of their ids.
void order_tie(const Xapian::Database& database, std::span<ListedHit> hits) {
    std::vector<std::tuple<std::string, std::string, std::size_t>> order;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        StoredRecord record = read_record(stored(database, hits[i]).get_data());
        order.emplace_back(std::move(record.id), std::move(record.path), i);
    }
    std::sort(order.begin(), order.end());
    std::vector<ListedHit> ordered;
    for (const auto& place : order) ordered.push_back(std::move(hits[std::get<2>(place)]));
    std::move(ordered.begin(), ordered.end(), hits.begin());
}

/// The page [begin, end) of what the hits list; ties that touch it are ordered by their ids.
std::vector<ListedHit> cut_page(const Collapse& collapse, std::vector<ListedHit> hits, TakenClusters taken,
                                std::size_t begin, std::size_t end) {
    std::vector<ListedHit> page;
    std::size_t listed = 0;
    for (std::size_t first = 0; first < hits.size() && listed < end;) {
        std::size_t last = first + 1;
        while (last < hits.size() && same_place(hits[first], hits[last])) ++last;
        const std::size_t length = last - first;
        if (length > 1 && length <= longest_tie && listed + length > begin)
            order_tie(collapse.collection().database(), std::span(hits).subspan(first, length));
        for (; first < last; ++first) {
            if (!collapse.takes_place(hits[first], taken)) continue;
            if (listed >= begin && listed < end) page.push_back(std::move(hits[first]));
            ++listed;
        }
    }
    return page;
}

/// The page [begin, end) of one group; fewer where it ends before. More is fetched until the page is full and
/// no tie crosses its edge.
std::vector<ListedHit> page_of(const Collapse& collapse, const HitGroup& group, const TakenClusters& taken,
                               std::size_t begin, std::size_t end) {
    for (std::size_t margin = first_margin;;) {
        std::vector<ListedHit> hits = fetch(collapse.collection(), group, end + margin);
        const bool whole = hits.size() < end + margin;
        const Place last = place_of(collapse, hits, taken, end);
        const bool enough = last.at && (hits.size() - *last.at > longest_tie ||
                                        !tied(hits.back(), hits[*last.at], group.order));
        if (whole || enough) return cut_page(collapse, std::move(hits), taken, begin, end);
        margin = margin * 4 + 2 * (end - last.listed);
    }
}

}  // namespace

std::vector<ListedHit> list_hits(const Collection& collection, const std::vector<HitGroup>& groups,
                                 Duplicates duplicates, std::size_t offset, std::size_t limit) {
    std::vector<ListedHit> page;
    if (limit == 0) return page;
    const bool collapsing = duplicates != Duplicates::show && has_clusters(collection.database());
    TakenClusters taken;
    std::size_t begin = offset;
    for (std::size_t i = 0;; ++i) {
        const HitGroup& group = groups[i];
        const std::size_t wanted = limit - page.size();
        std::vector<ListedHit> part =
            page_of(Collapse(collection, collapsing), group, taken, begin, begin + wanted);
        const bool passed = part.empty() && begin > 0;
        if (collapsing) find_duplicates(collection, group, duplicates, part);
        for (ListedHit& hit : part) hit.group = i;
        std::move(part.begin(), part.end(), std::back_inserter(page));
        if (page.size() == limit || i + 1 == groups.size()) return page;

        MatchingClusters clusters;
        if (collapsing) clusters = matching_clusters(collection, group.query);
        const std::size_t before = taken.size();
        taken.merge(clusters.keys);
        std::size_t listed = begin;
        if (passed)
            listed = count_matches(collection, group.query) - clusters.releases + taken.size() - before;
        begin -= std::min(begin, listed);
    }
}

std::size_t count_matches(const Collection& collection, const Query& query) {
    if (can_match(collection, query)) return count_documents(collection, query);
    const Xapian::Database& database = collection.database();
    Xapian::Enquire enquire(database);
    enquire.set_query(query.xapian());
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    return enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
}

std::vector<HitGroup> groups_by_date(const Query& matching, HitOrder order) {
    if (order == HitOrder::newest_first) return {{matching, order, false, {}}};
    // An empty value sorts before every day, so the undated ones are a group of their own.
    const Query dated(Query::OP_VALUE_GE, slot_day, "0");
    return {{Query(Query::OP_FILTER, matching, dated), order, false, matching},
            {Query(Query::OP_AND_NOT, matching, dated), order, false, matching}};
}

}  // namespace dateline
