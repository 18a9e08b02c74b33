// SPDX-License-Identifier: GPL-2.0-or-later
// PDF lines: words of a page -> lines in reading order, column by column where it is set in columns.
#pragma once

#include <string>
#include <vector>

#include "indexer/decode/pdf_words.h"

namespace dateline {

/// Words of a line that stand together; a wide gap, or a gap between two figures, parts cells.
struct PdfCell {
    std::string text;
    double left = 0;
    double right = 0;
    bool bold = false;  ///< all its words are
};

struct PdfLine {
    std::vector<PdfCell> cells;  ///< from left to right, at least one
    int page = 0;                ///< from 0
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double size = 0;         ///< of most of its characters
    double column_left = 0;  ///< the edges of the column that it stands in
    double column_right = 0;
    double first_word = 0;  ///< width of its first word: would it have fitted on the line above?
    bool bold = false;      ///< all its words are
};

/// The text of a line, its cells separated by tabs.
[[nodiscard]] std::string text_of(const PdfLine& line);

/// The lines of a page from top to bottom. Text in two columns is recognised by a strip without ink between
/// two blocks of prose, or of contacts, and read one column after the other; figures beside their labels are
/// a table and stay on their lines. Raised marks belong to the line that they stand on. A currency sign is
/// joined to its figure, a percent sign or closing bracket to the figure before it. The time is
/// O(n log n) in the words.
[[nodiscard]] std::vector<PdfLine> lines_of(const PdfPage& page, int number);

}  // namespace dateline
