// SPDX-License-Identifier: GPL-2.0-or-later
// What a person types -> a query that is planned, or an error with its place.
#include "schema/analyzer.h"
#include "searcher/query/query_parser.h"
#include "searcher/query/query_planner.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

namespace {

/// Xapian refuses longer terms when it searches.
constexpr std::size_t longest_term = 245;

void require_sound(const PlannedQuery& query) {
    for (const QueryWord& word : query.words) {
        for (const std::string& term : word.terms)
            require(term.size() <= longest_term, "terms are short enough for Xapian");
        for (const auto& row : word.rows)
            for (const auto& place : row) require(!place.empty(), "every place of a row has a term");
    }
    require(!query.filtered(query.every).xapian().serialise().empty(),
            "a query can be sent to another machine");
    require(!query.filtered(query.any).xapian().serialise().empty(),
            "a query can be sent to another machine");
}

}  // namespace

void fuzz_query(std::string_view bytes) {
    if (bytes.empty()) return;
    QueryRequest request;
    request.today = {2016, 11, 11};
    request.strictness = bytes.front() == '!' ? Strictness::strict : Strictness::forgiving;
    request.text = bytes.substr(1);
    const auto tree = parse_query(request.text, request.strictness);
    Analyzer analyzer;
    const auto planned = plan_query(request, analyzer);
    if (std::holds_alternative<QueryError>(tree))
        require(std::holds_alternative<QueryError>(planned), "what cannot be parsed cannot be planned");
    if (const auto* query = std::get_if<PlannedQuery>(&planned)) require_sound(*query);
}

}  // namespace dateline::test
