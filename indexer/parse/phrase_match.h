// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases: whether a text in lower case holds or begins with one of a list.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "indexer/parse/characters.h"

namespace dateline {

/// Whether one of `words` (each beginning with a letter) stands at the beginning of a word of `text`. One
/// pass over the text: every paragraph is asked several times.
template <typename Words>
bool contains_any(std::string_view text, const Words& words) {
    bool boundary = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool letter = is_ascii_letter(c) || is_digit(c) || is_beyond_ascii(c);
        if (boundary && letter) {
            for (const std::string_view word : words) {
                if (word.front() == c && text.substr(at, word.size()) == word) return true;
            }
        }
        boundary = !letter;
    }
    return false;
}

/// Whether `text` begins with one of `words`.
template <typename Words>
bool starts_with_any(std::string_view text, const Words& words) {
    return std::any_of(std::begin(words), std::end(words),
                       [&](std::string_view word) { return text.starts_with(word); });
}

}  // namespace dateline
