// SPDX-License-Identifier: GPL-2.0-or-later
// Words and parts of words that British and American English spell differently.
#pragma once

#include <span>
#include <string_view>

namespace dateline {

struct SpellingPair {
    std::string_view british;
    std::string_view american;
};

/// Whole words, plurals and inflections too.
[[nodiscard]] std::span<const SpellingPair> spelling_pairs();

/// Parts that a word may hold anywhere, specific enough that no other word has them: `paediatr`, `sulph`.
[[nodiscard]] std::span<const SpellingPair> fragment_pairs();

/// Parts that a word begins with: `haemat`, `oedem`.
[[nodiscard]] std::span<const SpellingPair> beginning_pairs();

/// Words in -our and -or, -re and -er: what both have before the ending, as `col` and `cent`.
[[nodiscard]] std::span<const std::string_view> words_in_our();
[[nodiscard]] std::span<const std::string_view> words_in_re();

/// Verbs in -l and the like whose last letter is doubled by one side only: `travel`, `focus`.
[[nodiscard]] std::span<const std::string_view> doubling_verbs();

/// Whether the ending in a word's base form, `advise` or `resize`, is no suffix, so that there is one
/// spelling only.
[[nodiscard]] bool is_fixed_ise(std::string_view base);
[[nodiscard]] bool is_fixed_ize(std::string_view base);

}  // namespace dateline
