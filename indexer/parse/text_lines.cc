// SPDX-License-Identifier: GPL-2.0-or-later
// Lines: cutting a text, and telling text wrapped at a fixed width from text with a line a paragraph.
#include "indexer/parse/text_lines.h"

#include "indexer/parse/characters.h"

namespace dateline {
namespace {

constexpr std::size_t tab_columns = 8;

Line make_line(std::string_view raw, int number) {
    Line line;
    line.number = number;
    line.page_break = raw.find('\f') != std::string_view::npos;
    std::size_t at = 0;
    for (; at < raw.size() && is_blank(raw[at]); ++at) {
        line.indent = raw[at] == '\t' ? (line.indent / tab_columns + 1) * tab_columns : line.indent + 1;
    }
    line.text = trimmed(raw.substr(at));
    line.width = line.indent + line.text.size();
    return line;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    int number = 1;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = text.find_first_of("\r\n", begin);
        if (end == std::string_view::npos) {
            lines.push_back(make_line(text.substr(begin), number));
            break;
        }
        lines.push_back(make_line(text.substr(begin, end - begin), number++));
        const bool pair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
        begin = end + (pair ? 2 : 1);
    }
    return lines;
}

bool is_hard_wrapped(const std::vector<Line>& lines) {
    constexpr std::size_t least = 50;
    constexpr std::size_t most = 100;
    std::size_t followed = 0;
    std::size_t wrapped = 0;
    std::size_t wide = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].text.empty()) continue;
        if (lines[i].width > most + 40) ++wide;
        if (i + 1 == lines.size() || lines[i + 1].text.empty()) continue;
        ++followed;
        if (lines[i].width >= least && lines[i].width <= most) ++wrapped;
    }
    return followed >= 4 && wrapped * 2 >= followed && wide * 20 <= followed;
}

}  // namespace dateline
