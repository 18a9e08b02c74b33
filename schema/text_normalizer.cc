// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/text_normalizer.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cstdint>

#include "schema/utf8.h"

namespace dateline {

namespace {

char lower_ascii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// ASCII for the letters that canonical decomposition leaves alone and readers type without their stroke,
/// and for typographic punctuation; empty for the rest.
std::string_view plain_form(char32_t c) {
    switch (c) {
        case U'ø':
            return "o";
        case U'ł':
            return "l";
        case U'đ':
        case U'ð':
            return "d";
        case U'ħ':
            return "h";
        case U'ı':
            return "i";
        case U'ŧ':
            return "t";
        case U'þ':
            return "th";
        case U'æ':
            return "ae";
        case U'œ':
            return "oe";
        case U'ß':
            return "ss";
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x201B:
        case 0x2032:
        case 0x00B4:
            return "'";
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
        case 0x00AB:
        case 0x00BB:
            return "\"";
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212:
            return "-";
        default:
            return {};
    }
}

/// Letters of Arabic script that are written one for the other, and tatweel, which only widens a word.
char32_t plain_arabic(char32_t c) {
    switch (c) {
        case 0x0629:  // teh marbuta
            return 0x0647;
        case 0x0649:  // alef maksura
        case 0x06CC:  // yeh of Persian
            return 0x064A;
        case 0x06A9:  // kaf of Persian
            return 0x0643;
        default:
            return c;
    }
}

constexpr char32_t tatweel = 0x0640;

/// The marks that are dropped behind a letter: those that are often not typed. In other scripts a mark makes
/// another letter, and in Cyrillic only the dots of `ё` are left out.
enum class DroppedMarks : std::uint8_t { none, accents, points, dots };

DroppedMarks dropped_behind(char32_t base) {
    UErrorCode status = U_ZERO_ERROR;
    constexpr char32_t cyrillic_ie = 0x0435;
    switch (uscript_getScript(static_cast<UChar32>(base), &status)) {
        case USCRIPT_LATIN:
        case USCRIPT_GREEK:
            return DroppedMarks::accents;
        case USCRIPT_ARABIC:
        case USCRIPT_HEBREW:
            return DroppedMarks::points;
        default:
            return base == cyrillic_ie ? DroppedMarks::dots : DroppedMarks::none;
    }
}

bool is_dropped(char32_t mark, DroppedMarks dropped) {
    switch (dropped) {
        case DroppedMarks::accents:
            return mark >= 0x300 && mark <= 0x36F;
        case DroppedMarks::points:
            return u_charType(static_cast<UChar32>(mark)) == U_NON_SPACING_MARK;
        case DroppedMarks::dots:
            return mark == 0x308;
        case DroppedMarks::none:
            break;
    }
    return false;
}

std::string fold_with_icu(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* decomposing = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2* composing = icu::Normalizer2::getNFCInstance(status);
    const std::string valid = valid_utf8(text);
    const icu::UnicodeString folded = folding->normalize(icu::UnicodeString::fromUTF8(valid), status);
    const icu::UnicodeString apart = decomposing->normalize(folded, status);
    icu::UnicodeString kept;
    DroppedMarks dropped = DroppedMarks::none;
    for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(apart.char32At(i));
        if (c == tatweel || is_dropped(c, dropped)) continue;
        if (u_getCombiningClass(static_cast<UChar32>(c)) == 0) dropped = dropped_behind(c);
        const std::string_view plain = plain_form(c);
        if (u_isdigit(static_cast<UChar32>(c)))
            kept.append(static_cast<char16_t>('0' + u_charDigitValue(static_cast<UChar32>(c))));
        else if (plain.empty())
            kept.append(static_cast<UChar32>(plain_arabic(c)));
        else
            for (char p : plain) kept.append(static_cast<char16_t>(p));
    }
    std::string out;
    composing->normalize(kept, status).toUTF8String(out);
    return out;
}

bool is_ascii_byte(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

/// What the commonest characters beyond ASCII fold to wherever they stand: typographic quotes, dashes and the
/// space that does not break. Each is three bytes, or two; empty for everything else.
struct CommonFold {
    std::string_view plain = {};
    std::size_t bytes = 0;
};

CommonFold common_fold(std::string_view text, std::size_t at) {
    constexpr std::string_view no_break_space = "\u00A0";
    constexpr std::string_view general_punctuation = "\xE2\x80";
    if (text.substr(at, no_break_space.size()) == no_break_space) return {" ", no_break_space.size()};
    if (text.size() - at < 3 || text.substr(at, 2) != general_punctuation) return {};
    const auto last = static_cast<unsigned char>(text[at + 2]);
    if (last >= 0x90 && last <= 0x95) return {"-", 3};   // U+2010 to U+2015
    if (last >= 0x98 && last <= 0x9B) return {"'", 3};   // U+2018 to U+201B
    if (last >= 0x9C && last <= 0x9F) return {"\"", 3};  // U+201C to U+201F
    return {};
}

/// Where the characters from `at` end that ICU has to fold together: those beyond ASCII up to one that folds
/// by itself. What comes behind cannot change them, since no mark is ASCII.
std::size_t end_of_run(std::string_view text, std::size_t at) {
    const auto is_inner = [&](std::size_t i) {
        return (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80;
    };
    while (at < text.size() && !is_ascii_byte(text[at])) {
        if (!is_inner(at) && common_fold(text, at).bytes != 0) break;
        ++at;
    }
    return at;
}

}  // namespace

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (is_ascii_byte(text[at])) {
            const std::size_t begin = out.size();
            const std::size_t end = ascii_end(text, at);
            out.append(text, at, end - at);
            std::transform(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(),
                           out.begin() + static_cast<std::ptrdiff_t>(begin), lower_ascii);
            at = end;
        } else if (const CommonFold common = common_fold(text, at); common.bytes != 0) {
            out += common.plain;
            at += common.bytes;
        } else {
            // With the letter before, which a mark may belong to.
            const bool letter = at > 0 && is_ascii_byte(text[at - 1]);
            const std::size_t begin = letter ? at - 1 : at;
            if (letter) out.pop_back();
            at = end_of_run(text, at);
            out += fold_with_icu(text.substr(begin, at - begin));
        }
    }
    return out;
}

std::string fold_value(std::string_view text) {
    std::string out;
    for (char c : fold(text)) {
        const bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (!space)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::string letters_and_digits(std::string_view value) {
    std::string out = fold(value);
    std::size_t kept = 0;
    for (const char c : out) {
        out[kept] = c;  // without a branch on what the text has
        kept += !is_ascii_byte(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? 1U : 0U;
    }
    out.resize(kept);
    return out;
}

bool is_all_capitals(std::string_view text) {
    bool capital = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<UChar32>(next_code_point(text, at));
        if (u_islower(c)) return false;
        capital = capital || u_isupper(c);
    }
    return capital;
}

}  // namespace dateline
