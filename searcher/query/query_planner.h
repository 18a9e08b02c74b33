// SPDX-License-Identifier: GPL-2.0-or-later
// The planner: what was asked, in words and in options -> a query that Xapian can run.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "schema/analyzer.h"
#include "schema/date.h"
#include "searcher/query/evidence.h"
#include "searcher/query/ingredients.h"
#include "searcher/query/planned_query.h"
#include "searcher/query/query_error.h"
#include "searcher/query/synonym_table.h"
#include "searcher/query/vocabulary.h"

namespace dateline {

/// Whether words are found in any inflection, or only as typed.
enum class WordForms { inflected, exact };

/// What the user asks, as typed.
struct QueryRequest {
    std::string text;  ///< the query; may be empty
    /// Field name and one whole value each, from options (`--ticker CLRB`). Values of one field: any of them.
    std::vector<std::pair<std::string, std::string>> filters;
    std::optional<std::string> since;  ///< a day, month, quarter or year: from its first day
    std::optional<std::string> until;  ///< likewise: to its last day
    Strictness strictness = Strictness::forgiving;
    /// What the index knows, which must outlive the call; null: nothing is known of it, a name of an issuer
    /// stands for itself.
    const Vocabulary* vocabulary = nullptr;
    Date today{};  ///< for `yesterday` and `last 30 days`; where it is not valid these are no dates
    /// Synonyms that words are expanded by; must outlive the call; null: none.
    const SynonymTable* synonyms = nullptr;
    Ingredients ingredients = {};
    WordForms word_forms = WordForms::inflected;
    Recency recency = Recency::none;
};

/// Plans a query with the analysis that `analyzer` shares with the index. No index is needed to find
/// what is wrong with it: PlannedQuery::asks_index tells whether planning again with a vocabulary makes a
/// difference. A query without errors has none with a vocabulary either.
///
/// Errors: a limit exceeded, an impossible or unreadable date or period, an unknown kind of section or news,
/// a text without any word or filter, an unknown field in `filters`; what strictness refuses. Throws
/// std::bad_alloc, and Xapian::Error where it asks the vocabulary.
[[nodiscard]] std::variant<PlannedQuery, QueryError> plan_query(const QueryRequest& request,
                                                                Analyzer& analyzer);

}  // namespace dateline
