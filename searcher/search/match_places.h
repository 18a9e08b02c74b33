// SPDX-License-Identifier: GPL-2.0-or-later
// Match places: in which parts of a release words of a query stand, and how often.
#pragma once

#include <vector>

#include "schema/analyzer.h"
#include "schema/release.h"
#include "searcher/query/planned_query.h"
#include "searcher/search/search_results.h"

namespace dateline {

/// For each of the words the parts of the release that have it, in order of the release. `analyzer` is that
/// of the release's language.
[[nodiscard]] std::vector<std::vector<MatchPlace>> match_places(const Release& release,
                                                                const std::vector<QueryWord>& words,
                                                                Analyzer& analyzer);

}  // namespace dateline
