// SPDX-License-Identifier: GPL-2.0-or-later
// Character tests on UTF-8, by blocks of Unicode rather than tables: exact enough for headings and names.
#include "indexer/parse/characters.h"

#include <algorithm>
#include <cstdint>

#include "schema/byte_set.h"
#include "schema/utf8.h"

namespace dateline {
namespace {

/// The code point at `at`; a byte that starts none stands for itself.
std::uint32_t code_point(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> std::uint32_t { return static_cast<unsigned char>(text[i]); };
    const std::uint32_t first = byte(at);
    const std::size_t length = character_bytes(text, at);
    if (length == 2) return (first & 0x1FU) << 6U | (byte(at + 1) & 0x3FU);
    if (length == 3) return (first & 0x0FU) << 12U | (byte(at + 1) & 0x3FU) << 6U | (byte(at + 2) & 0x3FU);
    if (length == 4) {
        return (first & 0x07U) << 18U | (byte(at + 1) & 0x3FU) << 12U | (byte(at + 2) & 0x3FU) << 6U |
               (byte(at + 3) & 0x3FU);
    }
    return first;
}

bool is_unicode_space(std::uint32_t c) {
    return c == 0xA0 || c == 0x3000 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200F) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x2060 || c == 0xAD;
}

/// A space that stands for one between words: those of no width and the soft hyphen do not.
bool is_wide_space(std::uint32_t c) {
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Appends ASCII in lower case: all at once, since texts are lowered many times.
void append_lowered(std::string& out, std::string_view ascii) {
    const std::size_t begin = out.size();
    out.append(ascii);
    for (std::size_t i = begin; i < out.size(); ++i) out[i] = ascii_lower(out[i]);
}

/// Bytes that wide spaces begin with.
constexpr ByteSet space_leads("\xC2\xE1\xE2\xE3");

}  // namespace

std::size_t character_bytes(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const std::string_view rest = text.substr(at);
        if (is_blank(rest[0]))
            ++at;
        else if (rest.starts_with("\u00a0") || rest.starts_with("\u202f"))
            at += character_bytes(text, at);
        else
            break;
    }
    return at;
}

LetterCase letter_case(std::string_view text, std::size_t at) {
    if (at >= text.size()) return LetterCase::none;
    const char c = text[at];
    if (is_ascii_lower(c)) return LetterCase::lower;
    if (is_ascii_upper(c)) return LetterCase::upper;
    if (!is_beyond_ascii(c)) return LetterCase::none;
    const std::uint32_t point = code_point(text, at);
    if (point >= 0xC0 && point <= 0xDE && point != 0xD7) return LetterCase::upper;
    if (point >= 0xDF && point <= 0xFF && point != 0xF7) return LetterCase::lower;
    if (point >= 0x100 && point <= 0x17F) return point % 2 == 0 ? LetterCase::upper : LetterCase::lower;
    if (point >= 0x386 && point <= 0x3AB) return LetterCase::upper;
    if (point >= 0x3AC && point <= 0x3CE) return LetterCase::lower;
    if (point >= 0x400 && point <= 0x42F) return LetterCase::upper;
    if (point >= 0x430 && point <= 0x45F) return LetterCase::lower;
    return LetterCase::none;
}

bool is_word_character(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    const char c = text[at];
    if (!is_beyond_ascii(c)) return is_digit(c) || is_ascii_letter(c);
    const std::uint32_t point = code_point(text, at);
    if (point < 0xC0) return point == 0xAA || point == 0xB5 || point == 0xBA;
    return point != 0xD7 && point != 0xF7 && !(point >= 0x2000 && point <= 0x2BFF) &&
           !(point >= 0x3000 && point <= 0x3020) && !(point >= 0xFF00 && point <= 0xFF0F) &&
           !(point >= 0xFE00 && point <= 0xFE6F) && point != 0xFEFF && point != 0xFFFD &&
           !(point >= 0xE000 && point <= 0xF8FF) && !(point >= 0x1F000 && point <= 0x1FAFF);
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        if (!is_blank(text.front()) &&
            !(is_beyond_ascii(text.front()) && is_unicode_space(code_point(text, 0)))) {
            break;
        }
        text.remove_prefix(character_bytes(text, 0));
    }
    while (!text.empty()) {
        std::size_t last = text.size() - 1;
        while (last > 0 && text.size() - last < 4 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80)
            --last;
        if (!is_blank(text[last]) &&
            !(is_beyond_ascii(text[last]) && is_unicode_space(code_point(text, last)))) {
            break;
        }
        text.remove_suffix(text.size() - last);
    }
    return text;
}

std::string lowered(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t run = ascii_end(text, at);
        append_lowered(out, text.substr(at, run - at));
        at = run;
        if (at == text.size()) break;
        const std::size_t length = character_bytes(text, at);
        const std::uint32_t point = code_point(text, at);
        if (point == 0x2018 || point == 0x2019) {
            out += '\'';
        } else if (point == 0x201C || point == 0x201D) {
            out += '"';
        } else if (point >= 0x2010 && point <= 0x2015) {
            out += '-';
        } else if (is_unicode_space(point)) {
            out += ' ';
        } else if (point >= 0xC0 && point <= 0xDE && point != 0xD7) {
            out += '\xC3';
            out += static_cast<char>(0x80 + (point - 0xC0) + 0x20);
        } else {
            out.append(text.substr(at, length));
        }
        at += length;
    }
    return out;
}

std::string squashed(std::string_view text) {
    std::string out = lowered(text);
    std::size_t kept = 0;
    for (std::size_t at = 0; at < out.size();) {
        const std::size_t length = character_bytes(out, at);
        if (is_word_character(out, at)) {
            for (std::size_t i = 0; i < length; ++i) out[kept++] = out[at + i];
        }
        at += length;
    }
    out.resize(kept);
    return out;
}

std::string with_plain_spaces(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t done = 0;
    for (std::size_t at = space_leads.find_in(text); at != std::string_view::npos;) {
        const std::size_t length = character_bytes(text, at);
        if (length == (text[at] == '\xC2' ? 2U : 3U) && is_wide_space(code_point(text, at))) {
            out.append(text.substr(done, at - done)).push_back(' ');
            done = at + length;
        }
        at = space_leads.find_in(text, at + length);
    }
    return out.append(text.substr(done));
}

std::size_t word_count(std::string_view text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        if (!is_blank(c) && !inside) ++count;
        inside = !is_blank(c);
    }
    return count;
}

bool starts_with_lower(std::string_view text, std::string_view prefix) {
    return text.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), text.begin(),
                                                      [](char p, char t) { return p == ascii_lower(t); });
}

std::size_t find_lower(std::string_view text, std::string_view needle, std::size_t from) {
    if (needle.empty() || text.size() < needle.size()) return std::string_view::npos;
    const char first = needle.front();
    const char capital = is_ascii_lower(first) ? static_cast<char>(first - ('a' - 'A')) : first;
    // Each case by itself: the capital is rare, and so hardly ever looked for twice.
    std::size_t small = text.find(first, from);
    std::size_t large = text.find(capital, from);
    for (std::size_t at = std::min(small, large); at != std::string_view::npos; at = std::min(small, large)) {
        if (starts_with_lower(text.substr(at), needle)) return at;
        if (small == at) small = text.find(first, at + 1);
        if (large == at) large = text.find(capital, at + 1);
    }
    return std::string_view::npos;
}

}  // namespace dateline
