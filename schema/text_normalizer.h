// SPDX-License-Identifier: GPL-2.0-or-later
// Folding: what is written in many ways becomes one text to compare. The only file of the schema that sees
// ICU's normaliser.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

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
