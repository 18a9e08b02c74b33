// SPDX-License-Identifier: GPL-2.0-or-later
// Pairs of names that differ in the spelling of one word, found without comparing every name with every
// other.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// A pair of places in the list of names, the smaller first.
using NamePair = std::pair<std::uint32_t, std::uint32_t>;

/// Pairs of names whose words are the same but for one, which both become the same by leaving out a letter
/// each, or one by leaving out a letter of the other (the deletion neighbourhood of FastSS, Bocek et al.
/// 2007, for one deletion): every single misread, missing, added or swapped letter. Sorted, unique. Time and
/// memory grow with the letters of all names; where more than `crowd` names fall together they are left out.
[[nodiscard]] std::vector<NamePair> near_name_pairs(const std::vector<std::vector<std::string_view>>& names);

}  // namespace dateline
