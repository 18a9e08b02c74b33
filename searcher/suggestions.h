// SPDX-License-Identifier: GPL-2.0-or-later
// Did you mean: other spellings of a query's words that more releases have.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "searcher/match/collection.h"
#include "searcher/output/result_writer.h"
#include "searcher/query/planned_query.h"
#include "searcher/query/vocabulary.h"

namespace dateline {

/// Plans a text as the query was planned; nothing where it is no query.
using PlanAgain = std::function<std::optional<PlannedQuery>(const std::string& text)>;

/// Suggestions for a query that found `found` releases with every word, those with most releases first, at
/// most three; none where it found more than a few. Each is a word of the index near a word of the query,
/// put in its place, and has been counted: more releases have every word then. Throws Xapian::Error.
[[nodiscard]] std::vector<Suggestion> suggestions(const std::string& text, const PlannedQuery& query,
                                                  std::size_t found, const Vocabulary& vocabulary,
                                                  const Collection& collection, const PlanAgain& plan);

}  // namespace dateline
