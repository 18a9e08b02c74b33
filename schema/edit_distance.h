// SPDX-License-Identifier: GPL-2.0-or-later
// Edit distance between short names, for "did you mean".
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// Optimal string alignment distance in bytes: insertions, deletions, changes and swaps of neighbours
/// count 1.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The largest distance at which a word of a name is still taken for another that is meant: 0 for words of
/// three bytes and less or with a digit, 1 for those below eight, else 2.
[[nodiscard]] std::size_t misspelling_distance(std::string_view word);

}  // namespace dateline
