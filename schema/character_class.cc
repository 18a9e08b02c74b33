// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/character_class.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

#include "schema/utf8.h"

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

constexpr std::array unspaced_scripts{USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_THAI,
                                      USCRIPT_LAO, USCRIPT_KHMER,    USCRIPT_MYANMAR};

/// A character of several scripts counts for each: the long vowel mark of kana is one of them.
bool is_unspaced(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    if (script != USCRIPT_COMMON && script != USCRIPT_INHERITED)
        return std::ranges::find(unspaced_scripts, script) != unspaced_scripts.end();
    return std::ranges::any_of(unspaced_scripts, [c](auto each) { return uscript_hasScript(c, each); });
}

CharacterClass class_of(char32_t c) {
    if (c >= 0x2010 && c <= 0x2027)
        return CharacterClass::other;  // dashes, quotes: most of what is not ASCII
    const auto code = static_cast<UChar32>(c);
    if (is_small_digit(c) || u_isdigit(code)) return CharacterClass::digit;
    if (u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return CharacterClass::ignorable;
    const bool mark = (U_GET_GC_MASK(code) & U_GC_M_MASK) != 0;
    if (!mark && !u_isUAlphabetic(code)) return CharacterClass::other;
    return is_unspaced(code) ? CharacterClass::unspaced : CharacterClass::letter;
}

}  // namespace

ClassifiedCharacter class_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return {ascii_table[byte], 1};
    std::size_t next = at;
    const char32_t c = next_code_point(text, next);
    return {class_of(c), next - at};
}

std::size_t apostrophe_length(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == '\'') return 1;
    constexpr std::string_view curly = "\u2019";
    return text.substr(at, curly.size()) == curly ? curly.size() : 0;
}

CurrencySign currency_sign_before(std::string_view text, std::size_t at) {
    struct Spelling {
        std::string_view text;
        CurrencySign sign;
    };
    constexpr std::array<Spelling, 4> spellings{{{"$", CurrencySign::dollar},
                                                 {"\u20AC", CurrencySign::euro},
                                                 {"\u00A3", CurrencySign::pound},
                                                 {"\u00A5", CurrencySign::yen}}};
    std::string_view before = text.substr(0, at);
    if (before.ends_with(' ')) before.remove_suffix(1);
    for (const Spelling& each : spellings)
        if (before.ends_with(each.text)) return each.sign;
    return CurrencySign::none;
}

bool is_percent_at(std::string_view text, std::size_t at) {
    constexpr std::string_view no_break_space = "\u00A0";
    std::string_view rest = text.substr(std::min(at, text.size()));
    if (rest.starts_with(' ')) rest.remove_prefix(1);
    if (rest.starts_with(no_break_space)) rest.remove_prefix(no_break_space.size());
    return rest.starts_with('%');
}

}  // namespace dateline
