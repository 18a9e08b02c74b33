// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/character_class.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>

#include "schema/text_normalizer.h"

namespace dateline {

namespace {

constexpr std::array<CharacterClass, 128> make_ascii_table() {
    std::array<CharacterClass, 128> table{};
    for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = CharacterClass::letter;
    for (std::size_t c = 'A'; c <= 'Z'; ++c) table[c] = CharacterClass::letter;
    for (std::size_t c = '0'; c <= '9'; ++c) table[c] = CharacterClass::digit;
    return table;
}

constexpr std::array<CharacterClass, 128> ascii_table = make_ascii_table();

bool is_small_digit(char32_t c) {
    return c == 0xB2 || c == 0xB3 || c == 0xB9 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079) ||
           (c >= 0x2080 && c <= 0x2089);
}

bool is_unspaced(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
        case USCRIPT_THAI:
        case USCRIPT_LAO:
        case USCRIPT_KHMER:
        case USCRIPT_MYANMAR:
            return true;
        default:
            return false;
    }
}

CharacterClass class_of(char32_t c) {
    if (c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF)
        return CharacterClass::ignorable;
    if (is_small_digit(c)) return CharacterClass::digit;
    const auto code = static_cast<UChar32>(c);
    if (u_isdigit(code)) return CharacterClass::digit;
    if (u_isUAlphabetic(code)) return is_unspaced(code) ? CharacterClass::unspaced : CharacterClass::letter;
    return (U_GET_GC_MASK(code) & U_GC_M_MASK) != 0 ? CharacterClass::letter : CharacterClass::other;
}

}  // namespace

ClassifiedCharacter class_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return {ascii_table[byte], 1};
    std::size_t next = at;
    const char32_t c = next_code_point(text, next);
    return {class_of(c), next - at};
}

bool is_hyphen(std::string_view between) {
    return between == "-" || between == "\u2010" || between == "\u2011" || between == "\u2013";
}

bool is_apostrophe(std::string_view between) {
    return between == "'" || between == "\u2019";
}

bool is_space(std::string_view between) {
    constexpr std::size_t longest = 8;  // more is a column of a table, not a space
    if (between.size() > longest) return false;
    for (std::size_t at = 0; at < between.size();) {
        const char32_t c = next_code_point(between, at);
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0xA0 && c != 0x202F && c != 0x2009)
            return false;
    }
    return true;
}

std::size_t apostrophe_length(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == '\'') return 1;
    constexpr std::string_view curly = "\u2019";
    return text.substr(at, curly.size()) == curly ? curly.size() : 0;
}

bool has_currency_before(std::string_view text, std::size_t at) {
    const std::string_view before = text.substr(0, at);
    for (const std::string_view sign : {"$", "\u20AC", "\u00A3", "\u00A5"})
        if (before.ends_with(sign)) return true;
    return false;
}

}  // namespace dateline
