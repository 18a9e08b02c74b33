// SPDX-License-Identifier: GPL-2.0-or-later
// Sets of hashes as sorted lists: small, quick to compare, and made for every release that is indexed.
#pragma once

#include <cstdint>
#include <vector>

namespace dateline {

/// Sorts and drops what is there twice, byte by byte from the lowest (Knuth, TAOCP vol. 3, 5.2.5), which
/// takes a third of std::sort's time for the hundreds of words of a release.
void sort_unique(std::vector<std::uint32_t>& hashes);

/// Whether a list that sort_unique() made holds the hash.
[[nodiscard]] bool has_hash(const std::vector<std::uint32_t>& sorted, std::uint32_t hash);

}  // namespace dateline
