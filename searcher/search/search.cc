// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/search.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <utility>

#include "schema/stored_record.h"
#include "searcher/query/ranked_query.h"
#include "searcher/search/duplicates.h"
#include "searcher/search/feedback.h"
#include "searcher/search/hit_list.h"
#include "searcher/search/reading.h"
#include "searcher/search/score_parts.h"
#include "searcher/search/snippet.h"
#include "searcher/search/word_presence.h"

namespace dateline {

namespace {

using Clock = std::chrono::steady_clock;

/// Of so few words none is missing without being missed: releases that lack one come last.
constexpr std::size_t most_words_all_wanted = 2;

/// The releases that the total, the facets, the exports and the orders by date are about.
struct CountedSet {
    Xapian::Query words;  ///< PlannedQuery::every, or any where no release has every word
    Relation relation = Relation::exact;
    std::size_t total = 0;
};

CountedSet counted_set(const Xapian::Database& database, const PlannedQuery& query) {
    CountedSet set{query.every, Relation::exact, count_matches(database, query.filtered(query.every))};
    if (set.total > 0 || !query.relaxable) return set;
    const std::size_t some = count_matches(database, query.filtered(query.any));
    if (some > 0) set = {query.any, Relation::relaxed, some};
    return set;
}

/// Releases with some of the words, by score: mixed with those that have all, and with what feedback finds.
HitGroup mixed_group(const Xapian::Database& database, const SearchRequest& request) {
    const PlannedQuery& query = request.query;
    const Xapian::Query some = query.filtered(query.any);
    if (!request.feedback) return {some, HitOrder::by_score, true, {}};
    const Xapian::Query more = feedback(database, some);
    const Xapian::Query all = more.empty() ? some : query.filtered(ranked_any({query.any, more}));
    return {all, HitOrder::by_score, true, {}};
}

std::vector<HitGroup> groups_of(const Xapian::Database& database, const SearchRequest& request,
                                const CountedSet& set) {
    const PlannedQuery& query = request.query;
    const Xapian::Query counted = query.filtered(set.words);
    const bool lacking = set.relation == Relation::relaxed;
    if (request.sort != SortOrder::relevance || query.words.empty()) {
        const bool oldest = request.sort == SortOrder::oldest_first;
        auto groups = groups_by_date(counted, oldest ? HitOrder::oldest_first : HitOrder::newest_first);
        for (HitGroup& group : groups) group.relaxed = lacking;
        return groups;
    }
    if (request.listing == ListedSet::counted_only) return {{counted, HitOrder::by_score, lacking, {}}};
    if (request.feedback) return {mixed_group(database, request)};
    if (lacking || !query.relaxable) return {{counted, HitOrder::by_score, lacking, {}}};
    const bool few = query.words.size() <= most_words_all_wanted;
    if (request.partial == PartialHits::by_score && !few) return {mixed_group(database, request)};
    const Xapian::Query some = query.filtered(query.any);
    return {{counted, HitOrder::by_score, false, {}},
            {Xapian::Query(Xapian::Query::OP_AND_NOT, some, query.condition), HitOrder::by_score, true, {}}};
}

std::vector<SectionKind> asked_sections(const PlannedQuery& query) {
    std::vector<SectionKind> kinds;
    for (const FieldFilter& filter : query.filters) {
        if (filter.field == nullptr || filter.field->type != FieldType::section) continue;
        for (const std::string& value : filter.values)
            if (const auto kind = section_kind(value)) kinds.push_back(*kind);
    }
    return kinds;
}

/// The maker of the request's snippets; none where none are wanted.
std::unique_ptr<SnippetMaker> snippet_maker(const Xapian::Database& database, const SearchRequest& request) {
    if (request.snippets == 0) return nullptr;
    std::vector<QueryWord> words = request.query.words;
    words.insert(words.end(), request.query.shown.begin(), request.query.shown.end());
    return std::make_unique<SnippetMaker>(
        words, SnippetRequest{word_rarities(database, words), asked_sections(request.query), request.snippets,
                              request.snippet_words});
}

/// What of a release is kept with its hit: thousands of whole texts would not fit.
void drop_text(Release& release) {
    release.sections.clear();
    release.masthead.clear();
    release.acronyms.clear();
    release.contacts.clear();
    release.amounts.clear();
    for (Quote& quote : release.quotes) quote.text.clear();
}

/// The issuer behind the name that the release prints.
void name_issuer(Hit& hit, const IssuerTable& issuers) {
    if (!hit.release.issuer) return;
    hit.issuer_id = issuers.id_of(*hit.release.issuer);
    hit.issuer_name = issuers.name_of(*hit.release.issuer);
}

std::vector<Hit> read_hits(const Xapian::Database& database, const SearchRequest& request,
                           const std::vector<HitGroup>& groups, const IssuerTable& issuers) {
    std::vector<ListedHit> listed =
        list_hits(database, groups, request.duplicates, request.offset, request.limit);
    const std::unique_ptr<SnippetMaker> snippets = snippet_maker(database, request);
    ScoreExplainer explainer(database);
    std::vector<Hit> hits;
    hits.reserve(listed.size());
    for (ListedHit& place : listed) {
        StoredRecord record = place.record ? std::move(*place.record)
                                           : read_record(database.get_document(place.document).get_data());
        Hit hit;
        if (!place.duplicates.empty())
            hit.duplicates = read_duplicates(database, place, record, request.duplicates_told);
        hit.more = place.duplicates.size();
        hit.cluster = cluster_id(record.cluster);
        if (request.explain) hit.score_parts = explainer.explain(groups[place.group], place.document, record);
        hit.id = std::move(record.id);
        hit.path = std::move(record.path);
        hit.rank = request.offset + hits.size() + 1;
        hit.score = place.score;
        hit.release = std::move(record.release);
        name_issuer(hit, issuers);
        if (snippets) {
            hit.headline_matches = snippets->headline_matches(hit.release);
            hit.snippets = snippets->make(hit.release);
        }
        if (place.relaxed) hit.missing = missing_words(database, place.document, request.query.words);
        hit.relaxed = !hit.missing.empty();
        drop_text(hit.release);
        hits.push_back(std::move(hit));
    }
    return hits;
}

/// The table of issuers where the answer names some; a search for a count needs none.
const IssuerTable& issuers_for(const IndexHandle& index, const SearchRequest& request) {
    static const IssuerTable none;
    const bool facet = std::any_of(request.facets.begin(), request.facets.end(), is_issuer_facet);
    return request.limit > 0 || facet ? index.issuers() : none;
}

SearchResults search_once(const IndexHandle& index, const SearchRequest& asked) {
    const Xapian::Database& database = index.database();
    SearchRequest request = asked;
    if (!asked.like.empty()) request.query = query_like(database, asked.like, asked.query);
    const IssuerTable& issuers = issuers_for(index, request);
    const CountedSet set = counted_set(database, request.query);
    SearchResults results;
    results.total = static_cast<std::uint32_t>(set.total);
    results.clusters =
        static_cast<std::uint32_t>(count_stories(database, request.query.filtered(set.words), set.total));
    results.relation = set.relation;
    if (request.limit > 0)
        results.hits = read_hits(database, request, groups_of(database, request, set), issuers);
    results.facets =
        count_facets(database, request.query, set.words, request.facets, request.facet_limit, issuers);
    return results;
}

}  // namespace

std::variant<SearchResults, Failure> search(IndexHandle& index, const SearchRequest& request) {
    const Clock::time_point begin = Clock::now();
    auto answer =
        read_consistently(index, [&](const Xapian::Database&) { return search_once(index, request); });
    if (auto* results = std::get_if<SearchResults>(&answer)) {
        const std::chrono::duration<double, std::milli> took = Clock::now() - begin;
        results->took_ms = std::round(took.count() * 1000) / 1000;
    }
    return answer;
}

}  // namespace dateline
