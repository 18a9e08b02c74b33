// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_characters.h"

#include <array>

namespace dateline {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_ascii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

std::size_t space_length(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c <= 0x20 || c == 0x7F) return 1;
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\u00A0")) return 2;
    if (rest.starts_with("\u3000") || rest.starts_with("\u2028") || rest.starts_with("\u202F")) return 3;
    const bool quad = rest.size() > 2 && rest.starts_with("\xE2\x80") &&
                      static_cast<unsigned char>(rest[2]) >= 0x80 &&
                      static_cast<unsigned char>(rest[2]) <= 0x8B;
    return quad ? 3 : 0;
}

std::size_t quote_length(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 8> marks{"\"",     "\u201C", "\u201D", "\u201E",
                                                    "\u201F", "\u00AB", "\u00BB", "\uFF02"};
    for (const std::string_view mark : marks) {
        if (text.substr(at).starts_with(mark)) return mark.size();
    }
    return 0;
}

bool is_opening_quote(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    return rest.starts_with("\u201C") || rest.starts_with("\u201E") || rest.starts_with("\u00AB");
}

std::size_t character_length(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && end < at + 4 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    return is_ascii(text[at]) ? 1 : end - at;
}

bool is_wordlike(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    if (is_ascii(text[at])) return is_letter(text[at]) || is_digit(text[at]);
    const std::string_view rest = text.substr(at);
    const bool punctuation = rest.starts_with("\xE2\x80") || rest.starts_with("\xE2\x81") ||
                             rest.starts_with("\xE3\x80") || rest.starts_with("\xC2");
    return !punctuation && space_length(text, at) == 0 && quote_length(text, at) == 0;
}

bool has_wordlike(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += character_length(text, at)) {
        if (is_wordlike(text, at)) return true;
    }
    return false;
}

std::size_t closing_quote(std::string_view text, std::size_t at) {
    for (std::size_t close = at + quote_length(text, at); close < text.size(); ++close) {
        if (quote_length(text, close) > 0) return close;
    }
    return text.size();
}

std::size_t query_word_end(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && space_length(text, end) == 0 && text[end] != '(' && text[end] != ')') {
        if (quote_length(text, end) > 0) {
            const char last = end > at ? text[end - 1] : ' ';
            const bool after_word = is_letter(last) || is_digit(last) || !is_ascii(last);
            const bool opens = is_opening_quote(text, end) || !after_word;
            if (opens && end > at) break;
        }
        end += character_length(text, end);
    }
    return end;
}

}  // namespace dateline
