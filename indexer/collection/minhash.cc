// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/minhash.h"

#include <algorithm>
#include <array>
#include <limits>

#include <xxhash.h>

namespace dateline {

namespace {

constexpr std::size_t hash_count = minhash_bands * minhash_rows;

/// Seeds of the hash functions: the sequence of SplitMix64 (Steele, Lea and Flood, 2014) from 0.
constexpr std::array<std::uint64_t, hash_count> make_seeds() {
    std::array<std::uint64_t, hash_count> seeds{};
    std::uint64_t state = 0;
    for (std::uint64_t& seed : seeds) {
        state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
        seed = mixed ^ (mixed >> 31);
    }
    return seeds;
}

constexpr std::array<std::uint64_t, hash_count> seeds = make_seeds();

/// The smallest hash of each function over all shingles. Shingles are hashes already, so a multiplication
/// by an odd number and a shift in between is all the mixing that a function needs.
std::array<std::uint32_t, hash_count> signature(const std::vector<std::uint32_t>& shingles) {
    std::array<std::uint32_t, hash_count> smallest{};
    smallest.fill(std::numeric_limits<std::uint32_t>::max());
    for (const std::uint32_t shingle : shingles) {
        for (std::size_t at = 0; at < hash_count; ++at) {
            const std::uint64_t mixed = (shingle ^ (seeds[at] >> 32)) * (seeds[at] | 1U);
            smallest[at] = std::min(smallest[at], static_cast<std::uint32_t>(mixed >> 32));
        }
    }
    return smallest;
}

}  // namespace

std::vector<std::uint64_t> bands(const NewsPrint& print) {
    if (print.words == 0) return {};
    if (print.is_short()) return {print.whole};
    const std::array<std::uint32_t, hash_count> rows = signature(print.shingles);
    std::vector<std::uint64_t> out;
    out.reserve(minhash_bands);
    for (std::size_t band = 0; band < minhash_bands; ++band)
        out.push_back(XXH3_64bits_withSeed(rows.data() + band * minhash_rows,
                                           minhash_rows * sizeof(std::uint32_t), band + 1));
    return out;
}

}  // namespace dateline
