// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/utf8.h"

namespace dateline {

namespace {

constexpr char32_t replacement = 0xFFFD;

struct Sequence {
    char32_t code_point;
    std::size_t length;  ///< bytes taken; 1 for an ill-formed byte
    bool well_formed;
};

unsigned char byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool is_continuation(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

/// Decodes one sequence by the table of well-formed byte sequences (Unicode 15, table 3-7).
Sequence decode(std::string_view text, std::size_t at) {
    const unsigned char a = byte_at(text, at);
    const unsigned char b = byte_at(text, at + 1);
    const unsigned char c = byte_at(text, at + 2);
    const unsigned char d = byte_at(text, at + 3);
    if (a < 0x80) return {a, 1, true};
    if (a >= 0xC2 && a <= 0xDF && is_continuation(b))
        return {static_cast<char32_t>((a & 0x1F) << 6 | (b & 0x3F)), 2, true};
    if (a >= 0xE0 && a <= 0xEF && is_continuation(b) && is_continuation(c)) {
        const auto value = static_cast<char32_t>((a & 0x0F) << 12 | (b & 0x3F) << 6 | (c & 0x3F));
        if (value >= 0x800 && (value < 0xD800 || value > 0xDFFF)) return {value, 3, true};
    }
    if (a >= 0xF0 && a <= 0xF4 && is_continuation(b) && is_continuation(c) && is_continuation(d)) {
        const auto value =
            static_cast<char32_t>((a & 0x07) << 18 | (b & 0x3F) << 12 | (c & 0x3F) << 6 | (d & 0x3F));
        if (value >= 0x10000 && value <= 0x10FFFF) return {value, 4, true};
    }
    return {replacement, 1, false};
}

}  // namespace

bool is_valid_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Sequence sequence = decode(text, at);
        if (!sequence.well_formed) return false;
        at += sequence.length;
    }
    return true;
}

std::string valid_utf8(std::string_view text) {
    if (is_valid_utf8(text)) return std::string(text);
    std::string out;
    for (std::size_t at = 0; at < text.size();) append_utf8(out, next_code_point(text, at));
    return out;
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const Sequence sequence = decode(text, at);
    at += sequence.length;
    return sequence.code_point;
}

void append_utf8(std::string& out, char32_t c) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

}  // namespace dateline
