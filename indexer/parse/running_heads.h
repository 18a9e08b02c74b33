// SPDX-License-Identifier: GPL-2.0-or-later
// Running heads: lines that recur at the heads and feet of pages.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "indexer/parse/raw_release.h"
#include "indexer/parse/text_lines.h"

namespace dateline {

/// For each block whether it is a page number or a running head: a short paragraph or row among the first two
/// blocks or the last of a page that stands, but for its figures and dates, at three page ends or more. Pages
/// are told by RawBlock::page_break. Linear in the size of `blocks`.
[[nodiscard]] std::vector<bool> running_heads(const std::vector<RawBlock>& blocks);

/// Whether a page ends above the line: it begins with a form feed or is a `<PAGE>`.
[[nodiscard]] bool is_page_end(const Line& line);

/// Whether the line is the title of a financial statement, which is one on every page that has it:
/// `CONSOLIDATED BALANCE SHEETS (CONTINUED)`.
[[nodiscard]] bool is_statement_title(std::string_view text);

/// For each line whether it is a running head: the last of its page or one of the first five, page numbers
/// aside, and alike on three pages or more, as are the lines of the head above it. Those of the first page
/// are not: they may date the release. Pages are told by form feeds and `<PAGE>`. Linear in the number of
/// lines.
[[nodiscard]] std::vector<bool> running_lines(const std::vector<Line>& lines);

}  // namespace dateline
