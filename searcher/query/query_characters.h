// SPDX-License-Identifier: GPL-2.0-or-later
// What the characters of a query are to its lexers, and where its words and quotations end. All take any
// bytes; `at` must be inside the text.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

[[nodiscard]] bool is_digit(char c);
[[nodiscard]] bool is_letter(char c);  ///< ASCII only
[[nodiscard]] bool is_ascii(char c);

/// Bytes of the white space at `at`, 0 for none. Control characters separate words too.
[[nodiscard]] std::size_t space_length(std::string_view text, std::size_t at);

/// Bytes of the quotation mark at `at`, 0 for none. The kinds are not told apart: pasted text mixes them.
[[nodiscard]] std::size_t quote_length(std::string_view text, std::size_t at);

/// Whether the mark at `at` can only open: it does so even in the middle of a word.
[[nodiscard]] bool is_opening_quote(std::string_view text, std::size_t at);

/// Bytes of the character at `at`; 1 for an ill-formed byte.
[[nodiscard]] std::size_t character_length(std::string_view text, std::size_t at);

/// Whether a letter or digit of any script stands at `at`; no for the end of the text.
[[nodiscard]] bool is_wordlike(std::string_view text, std::size_t at);

/// Whether one stands anywhere.
[[nodiscard]] bool has_wordlike(std::string_view text);

/// The byte of the quotation mark that closes the one at `at`; the text's size where none does.
[[nodiscard]] std::size_t closing_quote(std::string_view text, std::size_t at);

/// The end of the word at `at`. A straight quote after a letter or digit belongs to it: `5" pipe`.
[[nodiscard]] std::size_t query_word_end(std::string_view text, std::size_t at);

}  // namespace dateline
