// SPDX-License-Identifier: GPL-2.0-or-later
// Edit distance between short names, for "did you mean".
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline {

/// Optimal string alignment distance in bytes: insertions, deletions, changes and swaps of neighbours
/// count 1.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// Which letters a word has: bytes by their lower five bits, so that each small letter has its own.
using LetterSet = std::uint32_t;
[[nodiscard]] LetterSet letters_of(std::string_view word);

/// Not more than edit_distance() of two words with these letters, since an edit takes away and brings one
/// letter at most. Tells nearly all words apart from a misspelt one at a hundredth of the time.
[[nodiscard]] std::size_t least_edit_distance(LetterSet a, LetterSet b);

/// The largest distance at which a word of a name is still taken for another that is meant: 0 for words of
/// three bytes and less or with a digit, 1 for those below eight, else 2.
[[nodiscard]] std::size_t misspelling_distance(std::string_view word);

}  // namespace dateline
