// SPDX-License-Identifier: GPL-2.0-or-later
// Unicode: decoding, validity and folding. The only file of the schema that sees ICU's normaliser.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

/// Whether `text` is well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool is_valid_utf8(std::string_view text);

/// `text` with each ill-formed sequence replaced by U+FFFD.
[[nodiscard]] std::string valid_utf8(std::string_view text);

/// Reads the code point at `at` of well-formed UTF-8 and moves `at` behind it; ill-formed bytes give U+FFFD.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

void append_utf8(std::string& out, char32_t code_point);

/// Folds a word or value: NFKC, case fold, accents and the letters that do not decompose (ø ł ß æ) to ASCII,
/// soft hyphens, zero-width characters and marks of direction dropped, typographic quotes and dashes to
/// ' " -. Arabic loses tatweel and vowel marks, and its letters that stand for one another are one; Hebrew
/// loses its points. Digits of any script are 0 to 9.
/// ASCII input only has its capitals lowered, without calling ICU. Thread-safe.
[[nodiscard]] std::string fold(std::string_view text);

/// fold() with runs of white space as one space and none at the ends: how values of fields are compared.
[[nodiscard]] std::string fold_value(std::string_view text);

/// fold() with nothing left but ASCII letters, digits and what is not ASCII: `NYSE American` is
/// `nyseamerican`.
[[nodiscard]] std::string letters_and_digits(std::string_view value);

/// Whether the letters of `text` are capitals only, and there is at least one.
[[nodiscard]] bool is_all_capitals(std::string_view text);

}  // namespace dateline
