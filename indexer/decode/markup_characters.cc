// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/markup_characters.h"

#include <array>

namespace dateline {

namespace {

/// U+0080 to U+009F are controls in Unicode; pages that write `&#146;` mean windows-1252.
constexpr std::array<char32_t, 32> windows_1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

}  // namespace

bool is_markup_space(char32_t c) {
    return c <= 0x20 || c == 0x7F || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_invisible_character(char32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

char32_t meant_character(char32_t c) {
    if (c >= 0x80 && c <= 0x9F) return windows_1252[c - 0x80];
    return c == 0xF0B7 || c == 0xF0A7 || c == 0xF0D8 ? U'•' : c;
}

}  // namespace dateline
