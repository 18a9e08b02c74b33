// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/benchmark/duplicate_pairs.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace dateline::benchmark {

namespace {

using Frequencies = std::unordered_map<std::uint32_t, std::size_t>;

/// The shingles of a print of which a pair must share one, the rarest first.
std::vector<std::uint32_t> rare_shingles(const NewsPrint& print, const Frequencies& frequencies,
                                         double least) {
    std::vector<std::uint32_t> rare = print.shingles;
    std::sort(rare.begin(), rare.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(frequencies.at(a), a) < std::pair(frequencies.at(b), b);
    });
    const auto shared = static_cast<std::size_t>(std::ceil(least * static_cast<double>(rare.size())));
    if (!rare.empty()) rare.resize(rare.size() - shared + 1);
    return rare;
}

}  // namespace

std::vector<OverlappingPair> overlapping_pairs(const std::vector<NewsPrint>& prints, double least) {
    Frequencies frequencies;
    for (const NewsPrint& print : prints)
        for (const std::uint32_t shingle : print.shingles) ++frequencies[shingle];
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> holders;
    std::vector<OverlappingPair> pairs;
    for (std::size_t second = 0; second < prints.size(); ++second) {
        std::set<std::size_t> candidates;
        for (const std::uint32_t shingle : rare_shingles(prints[second], frequencies, least)) {
            std::vector<std::size_t>& earlier = holders[shingle];
            candidates.insert(earlier.begin(), earlier.end());
            earlier.push_back(second);
        }
        for (const std::size_t first : candidates) {
            const double overlap = shingle_overlap(prints[first], prints[second]);
            if (overlap >= least) pairs.push_back({first, second, overlap});
        }
    }
    return pairs;
}

}  // namespace dateline::benchmark
