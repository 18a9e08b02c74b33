// SPDX-License-Identifier: GPL-2.0-or-later
// Line shapes: rows of tables and items of lists, told by one line.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/parse/text_lines.h"

namespace dateline {

/// Whether the line is a row: cells between bars, several wide gaps, or one before a number. A line of prose
/// that was spread to reach the right margin is none.
[[nodiscard]] bool is_table_row(std::string_view line);

/// Whether the line is an item of a list: it begins with a bullet, a dash or another marker.
[[nodiscard]] bool is_bullet(std::string_view line);

/// `o Revenues rose`: an item marked with the letter.
[[nodiscard]] bool begins_with_letter_bullet(std::string_view text);

/// Whether two lines or more begin so, each of them behind a line that ends: in some languages the letter is
/// a word.
[[nodiscard]] bool has_letter_bullets(const std::vector<Line>& lines);

}  // namespace dateline
