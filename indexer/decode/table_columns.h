// SPDX-License-Identifier: GPL-2.0-or-later
// Columns of a table as its reader sees them.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/decode/markup_table.h"

namespace dateline {

/// The columns that a reader sees: runs of the source's columns that one cell covers and no row parts.
/// Filings use a column for the currency sign, one for the figure, one for the bracket, and several for a
/// gap; a heading over several figures joins none of them. Rows of one cell (titles) have no say.
class TableColumns {
  public:
    explicit TableColumns(const std::vector<MarkupRow>& rows);

    /// The number of the first column that the cell reaches into; 0 where it reaches none.
    [[nodiscard]] std::size_t of(const MarkupCell& cell) const;

  private:
    struct Run {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    void add_cells_that_join(const std::vector<MarkupRow>& rows);
    void add_cells_apart(const std::vector<MarkupRow>& rows);
    void merge();
    [[nodiscard]] std::size_t find(const MarkupCell& cell) const;

    std::vector<Run> runs_;  ///< in order, apart from each other
};

}  // namespace dateline
