// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/uuencoded.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline {

namespace {

constexpr std::string_view begin_mark = "begin ";

/// The six bits that a character stands for; a blank and a grave accent both stand for none.
unsigned bits_of(char c) {
    return (static_cast<unsigned char>(c) - 32U) & 63U;
}

std::string_view take_line(std::string_view& text) {
    const std::size_t end = std::min(text.size(), text.find('\n'));
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(text.size(), end + 1));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

void append_line(std::string_view line, std::string& out) {
    const std::size_t wanted = bits_of(line.front());
    line.remove_prefix(1);
    std::size_t given = 0;
    for (std::size_t i = 0; i < line.size() && given < wanted; i += 4) {
        std::array<unsigned, 4> bits{};
        for (std::size_t k = 0; k < 4 && i + k < line.size(); ++k) bits[k] = bits_of(line[i + k]);
        const unsigned group = bits[0] << 18U | bits[1] << 12U | bits[2] << 6U | bits[3];
        for (unsigned shift = 16; given < wanted; shift -= 8, ++given) {
            out += static_cast<char>(group >> shift & 255U);
            if (shift == 0) {
                ++given;
                break;
            }
        }
    }
}

}  // namespace

std::optional<std::string> read_uuencoded(std::string_view text) {
    std::size_t begin = text.find(begin_mark);
    while (begin != std::string_view::npos && begin != 0 && text[begin - 1] != '\n')
        begin = text.find(begin_mark, begin + 1);
    if (begin == std::string_view::npos) return std::nullopt;
    text.remove_prefix(begin);
    take_line(text);
    std::string out;
    while (!text.empty()) {
        const std::string_view line = take_line(text);
        if (line == "end") break;
        if (!line.empty()) append_line(line, out);
    }
    return out;
}

}  // namespace dateline
