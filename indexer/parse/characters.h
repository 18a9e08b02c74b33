// SPDX-License-Identifier: GPL-2.0-or-later
// Character tests on UTF-8 that parsing needs at every step: ASCII without a locale, letters beyond it by
// block.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_ascii_lower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_ascii_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_letter(char c) {
    return is_ascii_lower(c) || is_ascii_upper(c);
}
constexpr bool is_beyond_ascii(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0';
}
constexpr char ascii_lower(char c) {
    return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

enum class LetterCase { none, lower, upper };

/// The case of the character at `at`: Latin, Greek and Cyrillic letters have one, others (digits,
/// punctuation, letters of scripts without case) none, nor has the end of the text.
[[nodiscard]] LetterCase letter_case(std::string_view text, std::size_t at);

/// Whether the character at `at` is part of a word: a letter of any script or a digit. Symbols and
/// typographic punctuation (U+2000 to U+2BFF, U+3000 to U+3020, Latin-1 signs, full-width punctuation) are
/// not, nor is the end of the text.
[[nodiscard]] bool is_word_character(std::string_view text, std::size_t at);

/// Behind the blanks that stand at `at`, no-break spaces (U+00A0, U+202F) too; `at` where none does.
[[nodiscard]] std::size_t skip_blanks(std::string_view text, std::size_t at);

/// Bytes of the character at `at`, at least 1 and never beyond the end.
[[nodiscard]] std::size_t character_bytes(std::string_view text, std::size_t at);

/// `text` without blanks at its ends: ASCII ones, no-break and other Unicode spaces, BOM, zero-width
/// characters.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Capitals of ASCII and Latin-1 lowered, typographic apostrophes and dashes as ' and -, no-break spaces as
/// spaces. Lengths change: offsets into the result mean nothing in `text`.
[[nodiscard]] std::string lowered(std::string_view text);

/// Letters and digits of `text` in lower case, as lowered() makes them: how headlines and words of names are
/// compared. Letters of other scripts stay, signs such as `®` do not.
[[nodiscard]] std::string squashed(std::string_view text);

/// `text` with each space of Unicode that has a width (no-break, narrow, figure, thin, ideographic, …) and
/// each line or paragraph separator as one ASCII space. Nothing else changes.
[[nodiscard]] std::string with_plain_spaces(std::string_view text);

/// Runs of characters between ASCII blanks.
[[nodiscard]] std::size_t word_count(std::string_view text);

/// Whether `text` begins with `prefix`, ASCII case ignored; `prefix` is in lower case.
[[nodiscard]] bool starts_with_lower(std::string_view text, std::string_view prefix);

/// Offset of the first occurrence of `needle` (lower case) in `text` from `from`, ASCII case ignored;
/// npos where there is none. Linear in `text` for the short needles it is meant for.
[[nodiscard]] std::size_t find_lower(std::string_view text, std::string_view needle, std::size_t from = 0);

}  // namespace dateline
