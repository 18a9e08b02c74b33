// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/duplicates.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "schema/duplicate_relation.h"
#include "schema/field.h"
#include "schema/slot.h"
#include "schema/term.h"
#include "searcher/match/matcher.h"

namespace dateline {

namespace {

/// Of more releases of one day than these not all are read to order them by their ids.
constexpr std::size_t most_read = 64;

/// Below every cluster's key and above the empty value of releases without duplicates.
const std::string lowest_key(1, '\0');

StoredRecord record_of(const Xapian::Database& database, Xapian::docid document) {
    return read_record(database.get_document(document).get_data());
}

std::string cluster_term(const std::string& key) {
    return value_terms(field("cluster"), key).front();
}

Query any_term(const std::vector<std::string>& terms) {
    return Query(Query::OP_OR, terms.begin(), terms.end());
}

/// Releases by their cluster's key.
using ClusterMembers = std::map<std::string, std::vector<ClusterMember>>;

/// The members of clusters by Xapian, which has to be told how many there are at most.
ClusterMembers members_by_xapian(const Xapian::Database& database, const Query& query, std::size_t at_most) {
    const auto most = static_cast<Xapian::doccount>(at_most);
    Xapian::Enquire enquire(database);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(slot_day, false);
    // Nothing is left out: it makes a server tell each release's cluster with the match.
    enquire.set_collapse_key(slot_cluster, most);
    enquire.set_query(query.xapian());
    ClusterMembers members;
    const Xapian::MSet matches = enquire.get_mset(0, most);
    for (auto it = matches.begin(); it != matches.end(); ++it)
        members[it.get_collapse_key()].push_back({*it, it.get_sort_key()});
    return members;
}

/// The matching releases of each cluster, the oldest first.
ClusterMembers members_of(const Collection& collection, const Query& query,
                          const std::set<std::string>& keys) {
    std::vector<std::string> terms;
    std::size_t most = 0;
    for (const std::string& key : keys) {
        terms.push_back(cluster_term(key));
        most += collection.counts()->releases_with(terms.back());
    }
    const Query asked(Query::OP_FILTER, query, any_term(terms));
    if (!can_match(collection, asked)) return members_by_xapian(collection.database(), asked, most);
    ClusterMembers members;
    each_match(collection, asked, {slot_cluster, slot_day}, [&](Xapian::docid document, const auto& values) {
        members[values[0]].push_back({document, values[1]});
    });
    for (auto& [key, releases] : members)
        std::sort(releases.begin(), releases.end(), [](const ClusterMember& a, const ClusterMember& b) {
            return std::tie(a.day, a.document) < std::tie(b.day, b.document);
        });
    return members;
}

/// Of members of one day the one to show: an update or correction is later than what it replaces. Of equals
/// the listed one, else that with the lowest id.
ClusterMember chosen_of_day(const Xapian::Database& database, const ListedHit& hit, Duplicates duplicates,
                            const std::vector<ClusterMember>& members) {
    if (members.size() == 1) return members.front();
    const std::size_t read = std::min(members.size(), most_read);
    std::vector<std::tuple<bool, bool, std::string, std::string, std::size_t>> order;
    for (std::size_t i = 0; i < read; ++i) {
        StoredRecord record = record_of(database, members[i].document);
        const bool wanted = record.release.update_of == (duplicates == Duplicates::latest);
        order.emplace_back(!wanted, members[i].document != hit.document, std::move(record.id),
                           std::move(record.path), i);
    }
    return members[std::get<4>(*std::min_element(order.begin(), order.end()))];
}

/// The member that is shown for its cluster; the listed one where it is as good as any.
ClusterMember chosen(const Xapian::Database& database, const ListedHit& hit, Duplicates duplicates,
                     const std::vector<ClusterMember>& members) {
    if (duplicates != Duplicates::latest && duplicates != Duplicates::first) return {hit.document, hit.day};
    const auto is_better = [&](const ClusterMember& a, const ClusterMember& b) {
        if (a.day.empty() || b.day.empty()) return b.day.empty() && !a.day.empty();
        return duplicates == Duplicates::latest ? a.day > b.day : a.day < b.day;
    };
    const std::string day = std::min_element(members.begin(), members.end(), is_better)->day;
    std::vector<ClusterMember> best;
    std::copy_if(members.begin(), members.end(), std::back_inserter(best),
                 [&](const ClusterMember& member) { return member.day == day; });
    // Of a day with more than are read the listed one is looked at in any case.
    std::stable_partition(best.begin(), best.end(),
                          [&](const ClusterMember& member) { return member.document == hit.document; });
    return chosen_of_day(database, hit, duplicates, best);
}

/// What matches, and the clusters among it.
struct ClusterMatches {
    std::size_t releases = 0;
    MatchingClusters clusters;
};

/// By Xapian: one run for the clusters after one for all.
MatchingClusters clusters_by_xapian(const Xapian::Database& database, const Query& query) {
    MatchingClusters clusters;
    Xapian::ValueCountMatchSpy spy(slot_cluster);
    Xapian::Enquire enquire(database);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.add_matchspy(&spy);
    const Query with_cluster(Query::OP_VALUE_GE, slot_cluster, lowest_key);
    enquire.set_query(Query(Query::OP_FILTER, query, with_cluster).xapian());
    static_cast<void>(enquire.get_mset(0, 0, database.get_doccount()));
    clusters.releases = spy.get_total();
    for (auto it = spy.values_begin(); it != spy.values_end(); ++it) clusters.keys.insert(*it);
    return clusters;
}

ClusterMatches matches_by_cluster(const Collection& collection, const Query& query) {
    const bool clustered = has_clusters(collection.database());
    ClusterMatches matches;
    if (!clustered || !can_match(collection, query)) {
        matches.releases = count_matches(collection, query);
        if (clustered && matches.releases > 0)
            matches.clusters = clusters_by_xapian(collection.database(), query);
        return matches;
    }
    each_match(collection, query, {slot_cluster}, [&](Xapian::docid, const auto& values) {
        ++matches.releases;
        if (values.front().empty()) return;
        ++matches.clusters.releases;
        matches.clusters.keys.insert(values.front());
    });
    return matches;
}

}  // namespace

bool has_clusters(const Xapian::Database& database) {
    return database.get_value_freq(slot_cluster) > 0;
}

MatchingClusters matching_clusters(const Collection& collection, const Query& query) {
    return matches_by_cluster(collection, query).clusters;
}

MatchTotals match_totals(const Collection& collection, const Query& query) {
    const ClusterMatches matches = matches_by_cluster(collection, query);
    return {matches.releases, matches.releases - matches.clusters.releases + matches.clusters.keys.size()};
}

void find_duplicates(const Collection& collection, const HitGroup& group, Duplicates duplicates,
                     std::vector<ListedHit>& hits) {
    std::set<std::string> keys;
    for (const ListedHit& hit : hits)
        if (!hit.cluster.empty()) keys.insert(hit.cluster);
    if (keys.empty()) return;
    auto members = members_of(collection, group.whole.empty() ? group.query : group.whole, keys);
    for (ListedHit& hit : hits) {
        if (hit.cluster.empty()) continue;
        std::vector<ClusterMember>& all = members[hit.cluster];
        const ClusterMember shown = chosen(collection.database(), hit, duplicates, all);
        std::erase_if(all, [&](const ClusterMember& member) { return member.document == shown.document; });
        if (shown.document != hit.document) hit.stored.reset();
        hit.document = shown.document;
        hit.day = shown.day;
        hit.duplicates = std::move(all);
    }
}

std::vector<DuplicateRelease> read_duplicates(const Xapian::Database& database, const ListedHit& hit,
                                              const StoredRecord& shown, std::size_t most) {
    std::vector<DuplicateRelease> releases;
    if (most == 0) return releases;
    std::vector<ClusterMember> members = hit.duplicates;
    std::stable_partition(members.begin(), members.end(),
                          [](const ClusterMember& member) { return !member.day.empty(); });
    if (members.size() > most_read) members.resize(most_read);
    std::string last;
    for (const ClusterMember& member : members) {
        // Only those of the last day that is told are wanted all, to be ordered by their ids.
        if (releases.size() >= most && member.day != last) break;
        last = member.day;
        const StoredRecord record = record_of(database, member.document);
        releases.push_back({record.id,
                            std::string(duplicate_relation_name(duplicate_relation(record, shown))),
                            record.release.date, record.release.wire});
    }
    std::sort(releases.begin(), releases.end(), [](const auto& a, const auto& b) {
        if (a.date.has_value() != b.date.has_value()) return a.date.has_value();
        return std::tie(a.date, a.id) < std::tie(b.date, b.id);
    });
    if (releases.size() > most) releases.resize(most);
    return releases;
}

}  // namespace dateline
