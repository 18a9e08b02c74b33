// SPDX-License-Identifier: GPL-2.0-or-later
// Lines: cutting a text, and telling text wrapped at a fixed width from text with a line a paragraph.
#include "indexer/parse/text_lines.h"

#include <utility>

#include "indexer/parse/characters.h"
#include "schema/byte_set.h"

namespace dateline {
namespace {

constexpr ByteSet line_ends("\r\n");
constexpr std::size_t tab_columns = 8;
constexpr std::size_t least_wrapped = 50;  ///< columns of a line that may have been broken by need
constexpr std::size_t most_wrapped = 100;

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

bool may_be_wrapped(const Line& line) {
    return line.width >= least_wrapped && line.width <= most_wrapped;
}

/// Counts of wide lines, by what stands behind them.
struct Spacing {
    std::size_t single = 0;     ///< the next line, without a blank one between
    std::size_t spaced = 0;     ///< one blank line, then text
    std::size_t continued = 0;  ///< of these, text that goes on in a small letter
};

Spacing measure_spacing(const std::vector<Line>& lines) {
    Spacing spacing;
    for (std::size_t i = 0; i + 2 < lines.size(); ++i) {
        if (!may_be_wrapped(lines[i])) continue;
        if (!lines[i + 1].text.empty()) {
            ++spacing.single;
        } else if (!lines[i + 2].text.empty()) {
            ++spacing.spaced;
            if (is_ascii_lower(lines[i + 2].text.front())) ++spacing.continued;
        }
    }
    return spacing;
}

}  // namespace

void close_double_spacing(std::vector<Line>& lines) {
    constexpr std::size_t fewest = 8;
    const Spacing spacing = measure_spacing(lines);
    if (spacing.spaced < fewest || spacing.single * 5 > spacing.spaced ||
        spacing.continued * 3 < spacing.spaced)
        return;
    std::vector<Line> kept;
    kept.reserve(lines.size());
    bool in_gap = false;
    for (const Line& line : lines) {
        const bool first_blank = line.text.empty() && !in_gap;
        in_gap = line.text.empty();
        if (!first_blank || line.page_break) kept.push_back(line);
    }
    lines = std::move(kept);
}

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    int number = 1;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = line_ends.find_in(text, begin);
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
    std::size_t followed = 0;
    std::size_t wrapped = 0;
    std::size_t wide = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].text.empty()) continue;
        if (lines[i].width > most_wrapped + 40) ++wide;
        if (i + 1 == lines.size() || lines[i + 1].text.empty()) continue;
        ++followed;
        if (may_be_wrapped(lines[i])) ++wrapped;
    }
    return followed >= 4 && wrapped * 2 >= followed && wide * 20 <= followed;
}

}  // namespace dateline
