// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/sorted_hashes.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline {

namespace {

/// Below this the counting costs more than it saves.
constexpr std::size_t few = 64;

constexpr std::size_t byte_of(std::uint32_t hash, unsigned shift) {
    return (hash >> shift) & 0xFFU;
}

/// Stable, by one byte.
void sort_by_byte(const std::vector<std::uint32_t>& from, std::vector<std::uint32_t>& to, unsigned shift) {
    std::array<std::size_t, 256> begins{};
    for (const std::uint32_t hash : from) ++begins[byte_of(hash, shift)];
    std::size_t before = 0;
    for (std::size_t& begin : begins) {
        const std::size_t count = begin;
        begin = before;
        before += count;
    }
    for (const std::uint32_t hash : from) to[begins[byte_of(hash, shift)]++] = hash;
}

}  // namespace

void sort_unique(std::vector<std::uint32_t>& hashes) {
    if (hashes.size() < few) {
        std::sort(hashes.begin(), hashes.end());
    } else {
        std::vector<std::uint32_t> other(hashes.size());
        for (const unsigned shift : {0U, 16U}) {
            sort_by_byte(hashes, other, shift);
            sort_by_byte(other, hashes, shift + 8);
        }
    }
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

bool has_hash(const std::vector<std::uint32_t>& sorted, std::uint32_t hash) {
    return std::binary_search(sorted.begin(), sorted.end(), hash);
}

}  // namespace dateline
