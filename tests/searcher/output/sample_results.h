// SPDX-License-Identifier: GPL-2.0-or-later
// Results for the tests of the writers.
#pragma once

#include <string>

#include "searcher/output/result_writer.h"

namespace dateline::test {

/// A hit in which everything is known.
[[nodiscard]] Hit full_hit();

/// A hit of which only the headline is known; it lacks the word `anvils`.
[[nodiscard]] Hit bare_hit();

/// What a score may be made of: a word, a row, a word of the headline.
[[nodiscard]] std::vector<ScorePart> sample_parts();

/// Both hits and a facet.
[[nodiscard]] SearchResults sample_results();

[[nodiscard]] QueryEcho sample_query();

/// What a writer of these options makes of the results.
[[nodiscard]] std::string written(const WriterOptions& options, const SearchResults& results,
                                  const QueryEcho& query = sample_query());

}  // namespace dateline::test
