// SPDX-License-Identifier: GPL-2.0-or-later
// Lines: a text cut at its line ends, with numbers, indents and page breaks.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline {

struct Line {
    std::string_view text;    ///< without blanks at its ends
    int number = 0;           ///< from 1
    std::size_t indent = 0;   ///< columns before the text; a tab goes to the next multiple of 8
    std::size_t width = 0;    ///< bytes from the margin to the end of the text
    bool page_break = false;  ///< a form feed stands before or in it
};

/// Cuts `text` at \n, \r\n and \r. A form feed is not a line end but marks its line. The views point into
/// `text`.
[[nodiscard]] std::vector<Line> split_lines(std::string_view text);

/// Takes one blank line out of each run of them where the text is typed with double spacing: lines mostly
/// stand alone between blank ones, and sentences go on across these. Other texts are left as they are.
void close_double_spacing(std::vector<Line>& lines);

/// Whether the lines of the text were broken at a fixed width, as in the 1990s: neighbouring lines are
/// mostly 50 to 100 columns wide and none of them much wider.
[[nodiscard]] bool is_hard_wrapped(const std::vector<Line>& lines);

}  // namespace dateline
