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
    ignorable,  ///< stands inside words without a trace: soft hyphen, joiners, marks of direction
    unspaced,   ///< letter of a script that is written without spaces: Han, kana, Thai, …
};

enum class CurrencySign : std::uint8_t { none, dollar, euro, pound, yen };

struct ClassifiedCharacter {
    CharacterClass type;
    std::size_t length;  ///< in bytes
};

/// The character at byte `at`, which must be inside `text`; ill-formed bytes are `other`.
[[nodiscard]] ClassifiedCharacter class_at(std::string_view text, std::size_t at);

/// The bytes of the apostrophe at `at`; 0 where there is none.
[[nodiscard]] std::size_t apostrophe_length(std::string_view text, std::size_t at);

/// The currency sign that ends right before `at`, one space between them at most.
[[nodiscard]] CurrencySign currency_sign_before(std::string_view text, std::size_t at);

/// Whether a per cent sign stands at `at`, one space before it at most.
[[nodiscard]] bool is_percent_at(std::string_view text, std::size_t at);

}  // namespace dateline
