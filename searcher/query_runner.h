// SPDX-License-Identifier: GPL-2.0-or-later
// One query of the command line or of a batch: planned with the options' filters and answered.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "schema/analyzer.h"
#include "searcher/options.h"
#include "searcher/output/result_writer.h"
#include "searcher/query/planned_query.h"
#include "searcher/query/query_error.h"
#include "searcher/query/synonym_table.h"
#include "searcher/query/vocabulary.h"
#include "searcher/search/search.h"

namespace dateline {

/// A query with its answer.
struct Answered {
    QueryEcho query;
    SearchResults results;
};

class QueryRunner {
  public:
    /// `options` must outlive the runner.
    QueryRunner(const SearchOptions& options, SynonymTable synonyms)
        : options_(options), synonyms_(std::move(synonyms)) {}

    /// Plans `text` under the options' filters; without text and filters, all releases. `vocabulary`:
    /// of the index, where it is open.
    [[nodiscard]] std::variant<PlannedQuery, QueryError> plan(const std::string& text,
                                                              const Vocabulary* vocabulary = nullptr);

    /// Runs a planned query as the options say; one that asks the index is planned again with its
    /// vocabulary. `id` and `text` are echoed. Shards lost before are tried again after a while, and all is
    /// done again where one is lost meanwhile: an answer is of the same shards in all its parts.
    [[nodiscard]] std::variant<Answered, Failure> answer(IndexHandle& index, const PlannedQuery& query,
                                                         const std::string& id, const std::string& text);

  private:
    [[nodiscard]] std::variant<Answered, Failure> answer_once(IndexHandle& index, PlannedQuery query,
                                                              const std::string& id, const std::string& text);
    [[nodiscard]] std::variant<std::vector<Suggestion>, Failure> suggest(IndexHandle& index,
                                                                         const std::string& text,
                                                                         const PlannedQuery& query,
                                                                         const SearchResults& results);

    const SearchOptions& options_;
    Analyzer analyzer_;
    SynonymTable synonyms_;
};

/// Whether an answer counts as hits for the exit status: hits were printed or, where none were wanted,
/// counted.
[[nodiscard]] bool found_any(const SearchResults& results, const SearchOptions& options);

/// The query's warnings, and that a bare count is of releases with some of the words, for stderr.
void print_notes(const Answered& answer, const SearchOptions& options, std::string_view where,
                 std::ostream& err);

}  // namespace dateline
