// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/hit_list.h"

#include <algorithm>
#include <tuple>

#include "schema/slot.h"
#include "searcher/search/ranking.h"

namespace dateline {

namespace {

/// Hits fetched beyond a page at first, to see whether a tie crosses its edge.
constexpr std::size_t first_margin = 16;

Xapian::doccount count_of(std::size_t number) {
    return static_cast<Xapian::doccount>(number);
}

void set_order(Xapian::Enquire& enquire, HitOrder order) {
    switch (order) {
        case HitOrder::by_score:
            enquire.set_weighting_scheme(ranking_weight());
            enquire.set_sort_by_relevance_then_value(slot_day, true);
            return;
        case HitOrder::oldest_first:
        case HitOrder::newest_first:
            enquire.set_weighting_scheme(Xapian::BoolWeight());
            enquire.set_sort_by_value(slot_day, order == HitOrder::newest_first);
    }
}

/// Whether Xapian's order between the two may differ from ours.
bool tied(const ListedHit& a, const ListedHit& b, HitOrder order) {
    return order == HitOrder::by_score ? a.score == b.score : a.day == b.day;
}

bool same_place(const ListedHit& a, const ListedHit& b) {
    return a.score == b.score && a.day == b.day;
}

std::vector<ListedHit> fetch(Xapian::Enquire& enquire, const HitGroup& group, std::size_t wanted) {
    const Xapian::MSet matches = enquire.get_mset(0, count_of(wanted));
    std::vector<ListedHit> hits;
    hits.reserve(matches.size());
    for (auto it = matches.begin(); it != matches.end(); ++it) {
        const double score = group.order == HitOrder::by_score ? rounded_score(it.get_weight()) : 0;
        hits.push_back({*it, score, it.get_sort_key(), group.relaxed, std::nullopt});
    }
    return hits;
}

/// Puts ties that touch the page into the order of their ids.
void order_ties(const Xapian::Database& database, std::vector<ListedHit>& hits, std::size_t begin,
                std::size_t end) {
    for (std::size_t first = 0; first < hits.size();) {
        std::size_t last = first + 1;
        while (last < hits.size() && same_place(hits[first], hits[last])) ++last;
        const std::size_t length = last - first;
        if (length > 1 && length <= longest_tie && first < end && last > begin) {
            for (std::size_t i = first; i < last; ++i)
                hits[i].record = read_record(database.get_document(hits[i].document).get_data());
            std::sort(hits.begin() + static_cast<std::ptrdiff_t>(first),
                      hits.begin() + static_cast<std::ptrdiff_t>(last), [](const auto& a, const auto& b) {
                          return std::tie(a.record->id, a.record->path) <
                                 std::tie(b.record->id, b.record->path);
                      });
        }
        first = last;
    }
}

/// The page [begin, end) of one group; fewer where it ends before.
std::vector<ListedHit> page_of(const Xapian::Database& database, const HitGroup& group, std::size_t begin,
                               std::size_t end) {
    Xapian::Enquire enquire(database);
    enquire.set_query(group.query);
    set_order(enquire, group.order);

    std::vector<ListedHit> hits;
    for (std::size_t margin = first_margin;; margin *= 4) {
        hits = fetch(enquire, group, end + margin);
        const bool whole = hits.size() < end + margin;
        if (whole || margin >= longest_tie || !tied(hits.back(), hits[end - 1], group.order)) break;
    }
    if (group.order == HitOrder::by_score)
        std::stable_sort(hits.begin(), hits.end(), [](const auto& a, const auto& b) {
            return std::tie(b.score, b.day) < std::tie(a.score, a.day);
        });
    order_ties(database, hits, begin, end);

    if (hits.size() > end) hits.erase(hits.begin() + static_cast<std::ptrdiff_t>(end), hits.end());
    hits.erase(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(std::min(begin, hits.size())));
    return hits;
}

}  // namespace

std::vector<ListedHit> list_hits(const Xapian::Database& database, const std::vector<HitGroup>& groups,
                                 std::size_t offset, std::size_t limit) {
    std::vector<ListedHit> page;
    if (limit == 0) return page;
    std::size_t begin = offset;
    for (const HitGroup& group : groups) {
        const std::size_t wanted = limit - page.size();
        std::vector<ListedHit> part = page_of(database, group, begin, begin + wanted);
        const bool passed = part.empty() && begin > 0;
        begin -= passed ? std::min(begin, count_matches(database, group.query)) : begin;
        std::move(part.begin(), part.end(), std::back_inserter(page));
        if (page.size() == limit) break;
    }
    return page;
}

std::size_t count_matches(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    return enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
}

std::vector<HitGroup> groups_by_date(const Xapian::Query& matching, HitOrder order) {
    if (order == HitOrder::newest_first) return {{matching, order, false}};
    // An empty value sorts before every day, so the undated ones are a group of their own.
    const Xapian::Query dated(Xapian::Query::OP_VALUE_GE, slot_day, "0");
    return {{Xapian::Query(Xapian::Query::OP_FILTER, matching, dated), order, false},
            {Xapian::Query(Xapian::Query::OP_AND_NOT, matching, dated), order, false}};
}

}  // namespace dateline
