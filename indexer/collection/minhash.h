// SPDX-License-Identifier: GPL-2.0-or-later
// MinHash: from a print to a few band hashes that prints of like news share. Broder, "On the resemblance and
// containment of documents", 1997; bands: Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "indexer/collection/news_print.h"

namespace dateline {

/// Two prints whose shingles overlap by s share a band with probability 1 - (1 - s^rows)^bands: 0.995 at
/// s = 0.8, 0.97 at 0.7, 0.08 at 0.3.
inline constexpr std::size_t minhash_bands = 10;
inline constexpr std::size_t minhash_rows = 4;

/// The bands of a print, hashes that name their place too, in order: ten of long news, one (the hash of the
/// whole) of short news, none of a release without news. Prints that share none are not duplicates, with the
/// probability above. The hash functions are fixed: bands are kept in indexes. Thread-safe.
[[nodiscard]] std::vector<std::uint64_t> bands(const NewsPrint& print);

}  // namespace dateline
