// SPDX-License-Identifier: GPL-2.0-or-later
// Tables of HTML: rows of figures kept as rows, tables that only lay out a page taken apart.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "indexer/parse/raw_release.h"

namespace dateline {

/// A block with what its place on the page says about it.
struct MarkupBlock {
    RawBlock raw;
    std::uint32_t region = 0;  ///< what MarkupBlocks::enter_region() said before it began
    std::size_t linked = 0;    ///< bytes of its text that are the text of links
};

/// A cell of a table with something in it.
struct MarkupCell {
    std::size_t column = 0;  ///< of the source, from 0
    std::size_t span = 1;    ///< columns it covers
    std::vector<MarkupBlock> blocks;
};

/// The cells of a row that are not empty.
using MarkupRow = std::vector<MarkupCell>;

/// One table being read: rows and cells are begun, blocks go into the last cell.
class MarkupTable {
  public:
    void begin_row();

    /// `columns` and `rows` are the cell's `colspan` and `rowspan`; 0 counts as 1.
    void begin_cell(std::size_t columns, std::size_t rows);

    /// Adds to the last cell; text outside of cells makes a cell of its own.
    void add(MarkupBlock block);

    /// The table as blocks in order. A table of data gives a row each, with an empty cell as nothing (a row
    /// may begin with tabs), columns that are empty everywhere left out, and the signs that filings set into
    /// cells of their own (`$`, `)`, `%`) joined to their figures; lines above the first and below the last
    /// row of several cells stay paragraphs. A table that sets marks before paragraphs gives bullets.
    /// Contacts give a paragraph a column. A table that lays out a page gives the blocks of its cells.
    /// Linear in the number of cells but for a sort.
    [[nodiscard]] std::vector<MarkupBlock> take() &&;

  private:
    std::vector<MarkupRow> rows_;    ///< only the last may be empty
    std::vector<std::size_t> held_;  ///< by column: the row from which it is free of cells from above
    std::size_t row_ = 0;            ///< number of the last row, empty ones counted
    std::size_t column_ = 0;         ///< of the last cell
    std::size_t next_column_ = 0;
    std::size_t span_ = 1;
    bool open_ = false;  ///< the last row has a cell that may take blocks
};

}  // namespace dateline
