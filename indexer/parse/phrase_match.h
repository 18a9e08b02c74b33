// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases: whether a text in lower case holds or begins with one of a list.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "indexer/parse/characters.h"

namespace dateline {

/// The first two bytes of the phrases of a list: tells of nearly every word of a text that none begins there.
class PhraseStarts {
  public:
    /// Each of `words` has two bytes or more.
    template <typename Words>
    explicit PhraseStarts(const Words& words) {
        for (const std::string_view word : words) has_[place(word[0], word[1])] = true;
    }

    [[nodiscard]] bool may_begin(char first, char second) const { return has_[place(first, second)]; }

  private:
    static std::size_t place(char first, char second) {
        return (static_cast<unsigned char>(first) * 31U + static_cast<unsigned char>(second)) % 256U;
    }

    std::array<bool, 256> has_{};
};

/// Whether one of `words` (each beginning with a letter, of two bytes or more) stands at the beginning of a
/// word of `text`. One pass over the text: every paragraph is asked several times.
template <typename Words>
bool contains_any(std::string_view text, const Words& words) {
    const PhraseStarts starts(words);
    bool boundary = true;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const char c = text[at];
        const bool letter = is_ascii_letter(c) || is_digit(c) || is_beyond_ascii(c);
        if (boundary && letter && starts.may_begin(c, text[at + 1])) {
            for (const std::string_view word : words) {
                if (word.front() == c && text.substr(at, word.size()) == word) return true;
            }
        }
        boundary = !letter;
    }
    return false;
}

/// Whether one of `parts`, of two bytes or more, stands anywhere in `text`.
template <typename Parts>
bool contains_part(std::string_view text, const Parts& parts) {
    const PhraseStarts starts(parts);
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if (!starts.may_begin(text[at], text[at + 1])) continue;
        for (const std::string_view part : parts) {
            if (part.front() == text[at] && text.substr(at, part.size()) == part) return true;
        }
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
