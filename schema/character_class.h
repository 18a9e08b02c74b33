// SPDX-License-Identifier: GPL-2.0-or-later
// What a character is to the tokenizer, with ASCII answered from a table and the rest by ICU.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline {

enum class CharacterClass : std::uint8_t {
    other,      ///< separates words
    letter,     ///< Alphabetic, or a mark
    digit,      ///< decimal digits, superscript and subscript ones too
    ignorable,  ///< stands inside words without a trace: soft hyphen, joiners
    unspaced,   ///< letter of a script that is written without spaces: Han, kana, Thai, …
};

struct ClassifiedCharacter {
    CharacterClass type;
    std::size_t length;  ///< in bytes
};

/// The character at byte `at`, which must be inside `text`; ill-formed bytes are `other`.
[[nodiscard]] ClassifiedCharacter class_at(std::string_view text, std::size_t at);

/// Whether what stands between two tokens is exactly one hyphen (typographic ones and the en dash too).
[[nodiscard]] bool is_hyphen(std::string_view between);

/// Whether it is exactly one apostrophe.
[[nodiscard]] bool is_apostrophe(std::string_view between);

/// Whether it is white space only: spaces, no-break spaces, one line break.
[[nodiscard]] bool is_space(std::string_view between);

/// The bytes of the apostrophe at `at`; 0 where there is none.
[[nodiscard]] std::size_t apostrophe_length(std::string_view text, std::size_t at);

/// Whether a currency sign ends right before `at`.
[[nodiscard]] bool has_currency_before(std::string_view text, std::size_t at);

}  // namespace dateline
