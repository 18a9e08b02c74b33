// SPDX-License-Identifier: GPL-2.0-or-later
// Stop words: the few words that nobody means when they stand in a query beside others.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// Whether the folded word is an English function word that a release need not have.
[[nodiscard]] bool is_stop_word(std::string_view word);

/// Whether the folded word is one of those that put a sentence together (`how`, `does`, `there`), stop words
/// included. Between few words such a word may be meant; a sentence is asked for its other words.
[[nodiscard]] bool is_sentence_word(std::string_view word);

/// Whether the folded word begins a question: `who`, `what`, `when`.
[[nodiscard]] bool is_question_word(std::string_view word);

/// From so many words on a text is taken for a sentence.
inline constexpr std::size_t sentence_words = 6;

}  // namespace dateline
