// SPDX-License-Identifier: GPL-2.0-or-later
// Runs a planned query over the index: hits with snippets, the exact total and facets, all of one moment.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "searcher/query/planned_query.h"
#include "searcher/query/ranking.h"
#include "searcher/search/facets.h"
#include "searcher/search/hit_list.h"
#include "searcher/search/index_handle.h"
#include "searcher/search/search_results.h"

namespace dateline {

enum class SortOrder { relevance, oldest_first, newest_first };

/// Which releases are listed. Counted are always those with every word or, where there are none, those with
/// some.
enum class ListedSet {
    every_then_some,  ///< the counted ones, then those that lack a word
    counted_only,     ///< for exports: as many as the total says
};

enum class PartialHits { by_score, behind };

struct SearchRequest {
    PlannedQuery query;
    SortOrder sort = SortOrder::relevance;  ///< by date lists the counted set only
    ListedSet listing = ListedSet::every_then_some;
    Duplicates duplicates = Duplicates::show;
    std::size_t duplicates_told = 10;  ///< most of a hit's duplicates that are named
    /// Whether releases that lack a word are ranked among the others, or behind them.
    PartialHits partial = PartialHits::by_score;
    bool feedback = false;  ///< whether words that the first hits have in common rank too
    std::string like;       ///< unique term of the release whose likes are wanted; empty: what `query` asks
    std::size_t offset = 0;
    std::size_t limit = 10;  ///< 0: count only
    std::vector<FacetSpec> facets;
    std::size_t facet_limit = 10;    ///< 0: all values
    std::size_t snippets = 1;        ///< most of a hit; 0: no snippets, and nothing is marked in headlines
    std::size_t snippet_words = 90;  ///< of the longest snippet, at least 1
    bool explain = false;            ///< whether each ranked hit tells what its score is made of
};

/// Runs the request. Where the index is changed meanwhile it is opened afresh and everything is run again, so
/// the answer is of one moment; after reading_attempts it is an ExitCode::io failure, as damage of any kind
/// is.
[[nodiscard]] std::variant<SearchResults, Failure> search(IndexHandle& index, const SearchRequest& request);

}  // namespace dateline
