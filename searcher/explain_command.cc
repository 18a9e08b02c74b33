// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/explain_command.h"

#include <ostream>
#include <sstream>
#include <utility>

#include "searcher/messages.h"
#include "searcher/output/explanation_writer.h"
#include "searcher/query/query_parser.h"
#include "searcher/query_runner.h"
#include "searcher/search/reading.h"
#include "searcher/shard_notes.h"

namespace dateline {

namespace {

void count_terms(const Vocabulary& vocabulary, QueryExplanation& explanation) {
    const auto count = [&](const std::vector<std::string>& terms) {
        for (const std::string& term : terms) explanation.releases[term] = vocabulary.releases_with(term);
    };
    for (const QueryWord& word : explanation.planned.words) {
        count(word.terms);
        for (const auto& phrase : word.phrases) count(phrase);
        for (const auto& row : word.rows)
            for (const auto& terms : row) count(terms);
    }
}

/// The same explanation with what the index knows.
std::variant<QueryExplanation, Failure> explain_with_index(IndexHandle& index, QueryRunner& runner,
                                                           const QueryExplanation& without) {
    return read_consistently(index, [&](const Xapian::Database&) {
        const Vocabulary vocabulary(index.counts(), index.issuers());
        QueryExplanation explanation = without;
        explanation.index_known = true;
        auto planned = runner.plan(without.tree.text, &vocabulary);
        if (auto* again = std::get_if<PlannedQuery>(&planned)) explanation.planned = std::move(*again);
        count_terms(vocabulary, explanation);
        return explanation;
    });
}

}  // namespace

ExitCode run_explain_query(const SearchOptions& options, SynonymTable synonyms, const WriterOptions& writer,
                           const Console& console) {
    QueryRunner runner(options, std::move(synonyms));
    auto parsed = parse_query(options.query, options.strictness);
    auto planned = runner.plan(options.query);
    for (const QueryError* error : {std::get_if<QueryError>(&parsed), std::get_if<QueryError>(&planned)}) {
        if (error == nullptr) continue;
        print_query_error(*error, options.query, "", console.err);
        return ExitCode::usage;
    }
    QueryExplanation explanation{
        std::get<QueryTree>(std::move(parsed)), std::get<PlannedQuery>(std::move(planned)), false, {}, {}};
    auto index = IndexHandle::open(options.databases, options.opening);
    if (auto* opened = std::get_if<IndexHandle>(&index)) {
        auto known = explain_with_index(*opened, runner, explanation);
        if (auto* failure = std::get_if<Failure>(&known)) {
            print_failure(*failure, console.err);
            return failure->code;
        }
        explanation = std::get<QueryExplanation>(std::move(known));
    } else {
        const Failure& failure = std::get<Failure>(index);
        if (options.opening.strict || failure.code == ExitCode::usage) {
            print_failure(failure, console.err);
            return failure.code;
        }
        explanation.index_problem = failure.text;
    }
    std::ostringstream text;
    write_explanation(explanation, writer, text);
    console.out << text.str();
    const auto* opened = std::get_if<IndexHandle>(&index);
    return opened == nullptr ? ExitCode::ok : finished(ExitCode::ok, *opened, console.err);
}

}  // namespace dateline
