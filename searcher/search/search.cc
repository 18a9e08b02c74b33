// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/search.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <span>
#include <utility>

#include "schema/stored_record.h"
#include "schema/term.h"
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
    Query words;  ///< PlannedQuery::every, or any where no release has every word
    Relation relation = Relation::exact;
    MatchTotals totals = {};
};

CountedSet counted_set(const Collection& collection, const PlannedQuery& query) {
    CountedSet set{query.every, Relation::exact, match_totals(collection, query.filtered(query.every))};
    if (set.totals.releases > 0 || !query.relaxable) return set;
    const MatchTotals some = match_totals(collection, query.filtered(query.any));
    if (some.releases > 0) set = {query.any, Relation::relaxed, some};
    return set;
}

/// Releases with some of the words, by score: mixed with those that have all, and with what feedback finds.
HitGroup mixed_group(const Collection& collection, const SearchRequest& request) {
    const PlannedQuery& query = request.query;
    const Query some = query.filtered(query.any);
    if (!request.feedback) return {some, HitOrder::by_score, true, {}};
    const Query more = feedback(collection, some);
    const Query all = more.empty() ? some : query.filtered(ranked_any({query.any, more}));
    return {all, HitOrder::by_score, true, {}};
}

std::vector<HitGroup> groups_of(const Collection& collection, const SearchRequest& request,
                                const CountedSet& set) {
    const PlannedQuery& query = request.query;
    const Query counted = query.filtered(set.words);
    const bool lacking = set.relation == Relation::relaxed;
    if (request.sort != SortOrder::relevance || query.words.empty()) {
        const bool oldest = request.sort == SortOrder::oldest_first;
        auto groups = groups_by_date(counted, oldest ? HitOrder::oldest_first : HitOrder::newest_first);
        for (HitGroup& group : groups) group.relaxed = lacking;
        return groups;
    }
    if (request.listing == ListedSet::counted_only) return {{counted, HitOrder::by_score, lacking, {}}};
    if (request.feedback) return {mixed_group(collection, request)};
    if (lacking || !query.relaxable) return {{counted, HitOrder::by_score, lacking, {}}};
    const bool few = query.words.size() <= most_words_all_wanted;
    if (request.partial == PartialHits::by_score && !few) return {mixed_group(collection, request)};
    const Query some = query.filtered(query.any);
    return {{counted, HitOrder::by_score, false, {}},
            {Query(Query::OP_AND_NOT, some, query.condition), HitOrder::by_score, true, {}}};
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
std::unique_ptr<SnippetMaker> snippet_maker(const IndexHandle& index, const SearchRequest& request) {
    if (request.snippets == 0) return nullptr;
    std::vector<QueryWord> words = request.query.words;
    words.insert(words.end(), request.query.shown.begin(), request.query.shown.end());
    index.fetch_counts(all_terms(words));
    return std::make_unique<SnippetMaker>(
        words, SnippetRequest{word_rarities(*index.counts(), words), asked_sections(request.query),
                              request.snippets, request.snippet_words});
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

/// Releases read at once, to be asked about together; thousands of whole texts would not fit.
constexpr std::size_t read_at_once = 64;

/// Makes hits of listed releases.
class HitMaker {
  public:
    HitMaker(const IndexHandle& index, const SearchRequest& request, const std::vector<HitGroup>& groups,
             const IssuerTable& issuers)
        : database_(index.database()),
          request_(request),
          groups_(groups),
          issuers_(issuers),
          snippets_(snippet_maker(index, request)),
          explainer_(*index.counts()) {}

    /// Adds the hits of some places of the listing.
    void make(std::span<ListedHit> places, std::vector<Hit>& hits) {
        std::vector<StoredRecord> records;
        for (ListedHit& place : places) {
            if (!place.stored) place.stored = database_.get_document(place.document);
            records.push_back(read_record(place.stored->get_data()));
            place.stored.reset();
        }
        auto missing = missing_of(places, records);
        for (std::size_t i = 0; i < places.size(); ++i) {
            hits.push_back(make_one(places[i], std::move(records[i]), std::move(missing[i])));
            hits.back().rank = request_.offset + hits.size();
        }
    }

  private:
    [[nodiscard]] std::vector<std::vector<std::string>> missing_of(
        std::span<const ListedHit> places, const std::vector<StoredRecord>& records) const;
    Hit make_one(const ListedHit& place, StoredRecord record, std::vector<std::string> missing);

    const Xapian::Database& database_;
    const SearchRequest& request_;
    const std::vector<HitGroup>& groups_;
    const IssuerTable& issuers_;
    std::unique_ptr<SnippetMaker> snippets_;
    ScoreExplainer explainer_;
};

/// The words that each release lacks; of none where all have every word.
std::vector<std::vector<std::string>> HitMaker::missing_of(std::span<const ListedHit> places,
                                                           const std::vector<StoredRecord>& records) const {
    std::vector<FoundRelease> relaxed;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i].relaxed)
            relaxed.push_back({places[i].document, unique_term(records[i].source, records[i].id)});
    std::vector<std::vector<std::string>> all(places.size());
    if (relaxed.empty()) return all;
    std::vector<std::vector<std::string>> missing = missing_words(database_, relaxed, request_.query.words);
    for (std::size_t i = 0, next = 0; i < places.size(); ++i)
        if (places[i].relaxed) all[i] = std::move(missing[next++]);
    return all;
}

Hit HitMaker::make_one(const ListedHit& place, StoredRecord record, std::vector<std::string> missing) {
    Hit hit;
    if (!place.duplicates.empty())
        hit.duplicates = read_duplicates(database_, place, record, request_.duplicates_told);
    hit.more = place.duplicates.size();
    hit.cluster = cluster_id(record.cluster);
    if (request_.explain) hit.score_parts = explainer_.explain(groups_[place.group], place.document, record);
    hit.id = std::move(record.id);
    hit.path = std::move(record.path);
    hit.score = place.score;
    hit.release = std::move(record.release);
    name_issuer(hit, issuers_);
    if (snippets_) {
        hit.headline_matches = snippets_->headline_matches(hit.release);
        hit.snippets = snippets_->make(hit.release);
    }
    hit.missing = std::move(missing);
    hit.relaxed = !hit.missing.empty();
    drop_text(hit.release);
    return hit;
}

std::vector<Hit> read_hits(const IndexHandle& index, const SearchRequest& request,
                           const std::vector<HitGroup>& groups, const IssuerTable& issuers) {
    std::vector<ListedHit> listed =
        list_hits(index.collection(), groups, request.duplicates, request.offset, request.limit);
    HitMaker maker(index, request, groups, issuers);
    std::vector<Hit> hits;
    hits.reserve(listed.size());
    for (std::size_t at = 0; at < listed.size(); at += read_at_once)
        maker.make(std::span(listed).subspan(at, std::min(read_at_once, listed.size() - at)), hits);
    return hits;
}

/// The table of issuers where the answer names some; a search for a count needs none.
const IssuerTable& issuers_for(const IndexHandle& index, const SearchRequest& request) {
    static const IssuerTable none;
    const bool facet = std::any_of(request.facets.begin(), request.facets.end(), is_issuer_facet);
    return request.limit > 0 || facet ? index.issuers() : none;
}

SearchResults search_once(const IndexHandle& index, const SearchRequest& asked) {
    const Collection& collection = index.collection();
    collection.make_room();
    SearchRequest request = asked;
    if (!asked.like.empty()) request.query = query_like(collection.database(), asked.like, asked.query);
    const IssuerTable& issuers = issuers_for(index, request);
    const CountedSet set = counted_set(collection, request.query);
    SearchResults results;
    results.total = static_cast<std::uint32_t>(set.totals.releases);
    results.clusters = static_cast<std::uint32_t>(set.totals.stories);
    results.relation = set.relation;
    if (request.limit > 0)
        results.hits = read_hits(index, request, groups_of(collection, request, set), issuers);
    results.facets =
        count_facets(collection, request.query, set.words, request.facets, request.facet_limit, issuers);
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
