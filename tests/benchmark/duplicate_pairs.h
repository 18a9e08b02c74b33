// SPDX-License-Identifier: GPL-2.0-or-later
// All pairs of releases whose news overlaps, found without bands: what finding duplicates is measured
// against.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/collection/news_print.h"

namespace dateline::benchmark {

/// Two prints by index, and how much their shingles overlap.
struct OverlappingPair {
    std::size_t first = 0;
    std::size_t second = 0;
    double overlap = 0;
};

/// Every pair that overlaps by `least` or more, in the order of the second and then the first. Exact: a pair
/// shares one of the rarest shingles of each, as many as may be missing and one (prefix filter; Bayardo, Ma
/// and Srikant, "Scaling Up All Pairs Similarity Search", 2007).
[[nodiscard]] std::vector<OverlappingPair> overlapping_pairs(const std::vector<NewsPrint>& prints,
                                                             double least);

}  // namespace dateline::benchmark
