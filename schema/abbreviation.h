// SPDX-License-Identifier: GPL-2.0-or-later
// Full stops: whether one ends a sentence or only a word.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// Whether the sentence goes on behind a word with a full stop that ends at `end`: an abbreviation or an
/// initial, or the number of a day or item. `next` is where the text behind it begins. English, German,
/// French and Spanish abbreviations are known; those that may end a sentence do so before a word that
/// sentences begin with.
[[nodiscard]] bool goes_on(std::string_view text, std::size_t end, std::size_t next);

/// Whether a sentence ends at `end`, behind a full stop with no space after it: `in four weeks.The`. Not in
/// addresses (`acme.example`), names (`Alder.Com`) and initials. The sentence begins at or behind `begin`.
[[nodiscard]] bool is_glued(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace dateline
