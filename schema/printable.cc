// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/printable.h"

#include <algorithm>
#include <array>

#include "schema/utf8.h"

namespace dateline {

namespace {

struct CodePoints {
    char32_t first;
    char32_t last;
};

constexpr std::array<CodePoints, 13> unsafe{{{0x00, 0x1F},
                                             {0x7F, 0x9F},
                                             {0x61C, 0x61C},  // Arabic letter mark
                                             {0x180E, 0x180E},
                                             {0x200E, 0x200F},  // left-to-right, right-to-left mark
                                             {0x2028, 0x202E},  // separators, embeddings, overrides
                                             {0x2066, 0x206F},  // isolates, deprecated format characters
                                             {0xD800, 0xDFFF},
                                             {0xFDD0, 0xFDEF},
                                             {0xFEFF, 0xFEFF},  // byte order mark
                                             {0xFFF9, 0xFFFB},  // interlinear annotation
                                             {0xFFFE, 0xFFFF},
                                             {0xE0000, 0xE007F}}};  // tags

// A terminal's idea of width, coarse but enough to wrap lines (Unicode 15, EastAsianWidth.txt W and F).
constexpr std::array<CodePoints, 14> wide{{{0x1100, 0x115F},
                                           {0x231A, 0x231B},
                                           {0x2E80, 0x303E},
                                           {0x3041, 0x33FF},
                                           {0x3400, 0x4DBF},
                                           {0x4E00, 0x9FFF},
                                           {0xA000, 0xA4CF},
                                           {0xA960, 0xA97F},
                                           {0xAC00, 0xD7A3},
                                           {0xF900, 0xFAFF},
                                           {0xFE30, 0xFE6F},
                                           {0xFF00, 0xFF60},
                                           {0xFFE0, 0xFFE6},
                                           {0x1F300, 0x3FFFD}}};

constexpr std::array<CodePoints, 8> zero_width{{{0x0300, 0x036F},
                                                {0x0483, 0x0489},
                                                {0x0591, 0x05BD},
                                                {0x064B, 0x065F},
                                                {0x200B, 0x200D},
                                                {0x20D0, 0x20F0},
                                                {0xFE00, 0xFE0F},
                                                {0xFE20, 0xFE2F}}};

template <std::size_t N>
bool within(const std::array<CodePoints, N>& ranges, char32_t code_point) {
    const auto after =
        std::upper_bound(ranges.begin(), ranges.end(), code_point,
                         [](char32_t value, const CodePoints& range) { return value < range.first; });
    return after != ranges.begin() && code_point <= std::prev(after)->last;
}

}  // namespace

bool is_unsafe(char32_t code_point) {
    return within(unsafe, code_point) || (code_point & 0xFFFE) == 0xFFFE;
}

std::string printable(std::string_view text) {
    constexpr char32_t replacement = 0xFFFD;
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F) {
            out += text[at++];
        } else if (byte >= '\t' && byte <= '\r') {
            out += ' ';
            ++at;
        } else {
            const char32_t code_point = next_code_point(text, at);
            append_utf8(out, is_unsafe(code_point) ? replacement : code_point);
        }
    }
    return out;
}

std::size_t column_width(char32_t code_point) {
    if (code_point < 0x300) return 1;
    if (within(zero_width, code_point)) return 0;
    return within(wide, code_point) ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) width += column_width(next_code_point(text, at));
    return width;
}

}  // namespace dateline
