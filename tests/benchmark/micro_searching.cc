// SPDX-License-Identifier: GPL-2.0-or-later
// What single steps of a search take: reading a query, planning it, making snippets.
#include <benchmark/benchmark.h>

#include <array>
#include <stdexcept>
#include <string>
#include <variant>

#include "schema/issuer_table.h"
#include "searcher/query/query_parser.h"
#include "searcher/query/query_planner.h"
#include "searcher/query/synonym_table.h"
#include "searcher/query/vocabulary.h"
#include "searcher/search/snippet.h"
#include "tests/benchmark/sample_set.h"

namespace dateline::micro {
namespace {

constexpr std::array<const char*, 6> queries{
    "revenue guidance",
    "quarterly dividend per share",
    "\"first quarter\" results -loss ticker:QLS",
    "section:highlights (net income OR earnings) date:2016-10..2023-12",
    "phase 2 NEAR/10 response rate* kind:trial-results",
    "Quillstone Software Announces First Quarter 2023 Results",
};

void parse_queries(::benchmark::State& state) {
    while (state.KeepRunning())
        for (const char* query : queries) ::benchmark::DoNotOptimize(parse_query(query));
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(queries.size()));
}
BENCHMARK(parse_queries)->Unit(::benchmark::kMicrosecond);

/// A query as dateline-search plans it, with all that it may be expanded by.
class Planner {
  public:
    PlannedQuery plan(const char* query) {
        QueryRequest request;
        request.text = query;
        request.vocabulary = &vocabulary_;
        request.synonyms = &synonyms_;
        auto planned = plan_query(request, analyzer_);
        if (const auto* error = std::get_if<QueryError>(&planned)) throw std::runtime_error(error->text);
        return std::get<PlannedQuery>(std::move(planned));
    }

  private:
    IssuerTable issuers_;
    Vocabulary vocabulary_{SampleSet::instance().database(), issuers_};
    SynonymTable synonyms_{SynonymTable::builtin_text()};
    Analyzer analyzer_;
};

void plan_queries(::benchmark::State& state) {
    Planner planner;
    while (state.KeepRunning())
        for (const char* query : queries) ::benchmark::DoNotOptimize(planner.plan(query));
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(queries.size()));
}
BENCHMARK(plan_queries)->Unit(::benchmark::kMicrosecond);

void make_snippets(::benchmark::State& state) {
    const SampleSet& samples = SampleSet::instance();
    const PlannedQuery query = Planner().plan(queries.front());
    while (state.KeepRunning()) {
        SnippetMaker maker(query.words, {WordRarities(query.words.size(), 1.0), {}});
        for (const StoredRecord& record : samples.parsed())
            ::benchmark::DoNotOptimize(maker.make(record.release));
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(samples.parsed().size()));
}
BENCHMARK(make_snippets)->Unit(::benchmark::kMillisecond);

}  // namespace
}  // namespace dateline::micro
