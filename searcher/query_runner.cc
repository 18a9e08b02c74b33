// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query_runner.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "schema/term.h"
#include "searcher/messages.h"
#include "searcher/query/query_planner.h"
#include "searcher/search/lookup.h"
#include "searcher/search/near_speakers.h"
#include "searcher/search/reading.h"
#include "searcher/search/word_presence.h"
#include "searcher/suggestions.h"

namespace dateline {

namespace {

AskedShards asked_shards(const IndexHandle& index) {
    AskedShards asked{index.shards(), {}};
    for (const LostShard& lost : index.lost()) asked.failed.push_back({lost.name, lost.reason});
    return asked;
}

/// Says of a query without any release why its values of `said:` find none.
std::variant<std::monostate, Failure> warn_of_speakers(IndexHandle& index, const SearchResults& results,
                                                       PlannedQuery& query) {
    if (results.total > 0) return std::monostate{};
    for (const FieldFilter& filter : query.filters) {
        if (filter.field->name != "said") continue;
        auto messages = read_consistently(index, [&](const Xapian::Database& database) {
            return unknown_speakers(database, filter.values);
        });
        if (auto* failure = std::get_if<Failure>(&messages)) return *failure;
        for (std::string& message : std::get<0>(messages)) query.warnings.push_back({std::move(message), 0});
    }
    return std::monostate{};
}

}  // namespace

std::variant<PlannedQuery, QueryError> QueryRunner::plan(const std::string& text,
                                                         const Vocabulary* vocabulary) {
    if (text.empty() && options_.filters.empty() && !options_.since && !options_.until) return PlannedQuery();
    return plan_query(
        {text, options_.filters, options_.since, options_.until, options_.strictness, vocabulary,
         options_.today, &synonyms_, options_.ingredients, options_.word_forms, options_.recency},
        analyzer_);
}

std::variant<Answered, Failure> QueryRunner::answer(IndexHandle& index, const PlannedQuery& query,
                                                    const std::string& id, const std::string& text) {
    auto retried = index.retry_lost();
    if (auto* failure = std::get_if<Failure>(&retried)) return *failure;
    for (;;) {
        index.counts()->clear();
        const std::size_t losses = index.losses();
        auto answered = answer_once(index, query, id, text);
        if (std::holds_alternative<Failure>(answered)) return answered;
        if (index.losses() != losses) continue;
        std::get<Answered>(answered).results.shards = asked_shards(index);
        return answered;
    }
}

std::variant<Answered, Failure> QueryRunner::answer_once(IndexHandle& index, PlannedQuery query,
                                                         const std::string& id, const std::string& text) {
    if (query.asks_index) {
        auto read = read_consistently(index, [&](const Xapian::Database&) {
            index.fetch_counts(all_terms(query.words));
            const Vocabulary vocabulary(index.counts(), index.issuers());
            return plan(text, &vocabulary);
        });
        if (auto* failure = std::get_if<Failure>(&read)) return *failure;
        if (auto* again = std::get_if<PlannedQuery>(&std::get<0>(read))) query = std::move(*again);
    }
    const bool exported = options_.format == OutputFormat::csv || options_.format == OutputFormat::jsonl;
    SearchRequest request;
    request.query = std::move(query);
    request.sort = options_.sort;
    if (!options_.ingredients.has(Ingredient::partial)) request.partial = PartialHits::behind;
    request.feedback = options_.feedback;
    if (!options_.like.empty()) {
        std::error_code error;
        auto found = find_releases(index, options_.like, std::filesystem::current_path(error).string());
        if (auto* failure = std::get_if<Failure>(&found)) return *failure;
        const StoredRecord& record = std::get<0>(found).front();
        request.like = unique_term(record.source, record.id);
    }
    request.duplicates = options_.duplicates;
    const bool told = options_.format != OutputFormat::csv && options_.format != OutputFormat::trec;
    request.duplicates_told = told ? request.duplicates_told : 0;
    request.listing = exported ? ListedSet::counted_only : ListedSet::every_then_some;
    request.offset = options_.offset;
    request.limit = options_.limit;
    request.facets = options_.facets;
    request.facet_limit = options_.facet_limit;
    request.snippets = options_.snippets;
    request.snippet_words = options_.snippet_words;
    request.explain = options_.explain;
    auto found = search(index, request);
    if (auto* failure = std::get_if<Failure>(&found)) return *failure;
    auto warned = warn_of_speakers(index, std::get<SearchResults>(found), request.query);
    if (auto* failure = std::get_if<Failure>(&warned)) return *failure;
    const SearchResults& results = std::get<SearchResults>(found);
    auto suggested = suggest(index, text, request.query, results);
    if (auto* failure = std::get_if<Failure>(&suggested)) return *failure;
    return Answered{{id, text, std::move(request.query.parsed), std::move(request.query.warnings),
                     std::get<0>(std::move(suggested))},
                    std::get<SearchResults>(std::move(found))};
}

std::variant<std::vector<Suggestion>, Failure> QueryRunner::suggest(IndexHandle& index,
                                                                    const std::string& text,
                                                                    const PlannedQuery& query,
                                                                    const SearchResults& results) {
    const bool told = options_.format != OutputFormat::csv && options_.format != OutputFormat::trec;
    if (!told || !options_.ingredients.has(Ingredient::spelling)) return std::vector<Suggestion>();
    const std::size_t complete = results.relation == Relation::exact ? results.total : 0;
    return read_consistently(index, [&](const Xapian::Database&) {
        const Vocabulary vocabulary(index.counts(), index.issuers());
        const auto again = [&](const std::string& other) -> std::optional<PlannedQuery> {
            auto planned = plan(other, &vocabulary);
            if (auto* found = std::get_if<PlannedQuery>(&planned)) return std::move(*found);
            return std::nullopt;
        };
        return suggestions(text, query, complete, vocabulary, index.collection(), again);
    });
}

bool found_any(const SearchResults& results, const SearchOptions& options) {
    return options.limit == 0 ? results.total > 0 : !results.hits.empty();
}

void print_notes(const Answered& answer, const SearchOptions& options, std::string_view where,
                 std::ostream& err) {
    for (const QueryWarning& warning : answer.query.warnings)
        print_warning(warning, answer.query.text, where, err);
    for (const Suggestion& suggestion : answer.query.suggestions)
        print_problem(std::string(where) + "did you mean " + quoted_for_message(suggestion.query) + "? " +
                          std::to_string(suggestion.releases) +
                          (suggestion.releases == 1 ? " release has" : " releases have") + " every word",
                      "", err);
    if (options.answer == Answer::count && answer.results.relation == Relation::relaxed)
        print_problem(std::string(where) + "no release has every word; counted are those with some", "", err);
}

}  // namespace dateline
