// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/table_columns.h"

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

/// For each column the first at which a cell begins that stands, in some row, behind a cell that begins in
/// this column or later: a cell from here that reaches it covers two cells of that row.
std::vector<std::size_t> second_cells(const std::vector<MarkupRow>& rows) {
    std::size_t columns = 0;
    for (const MarkupRow& row : rows)
        for (const MarkupCell& cell : row) columns = std::max(columns, cell.column + 1);
    std::vector<std::size_t> second(columns, std::numeric_limits<std::size_t>::max());
    for (const MarkupRow& row : rows)
        for (std::size_t i = 1; i < row.size(); ++i) {
            std::size_t& next = second[row[i - 1].column];
            next = std::min(next, row[i].column);
        }
    for (std::size_t i = columns; i-- > 1;) second[i - 1] = std::min(second[i - 1], second[i]);
    return second;
}

}  // namespace

TableColumns::TableColumns(const std::vector<MarkupRow>& rows) {
    add_cells_that_join(rows);
    merge();
    add_cells_apart(rows);
    merge();
}

void TableColumns::add_cells_that_join(const std::vector<MarkupRow>& rows) {
    const std::vector<std::size_t> second = second_cells(rows);
    for (const MarkupRow& row : rows)
        for (const MarkupCell& cell : row)
            if (row.size() > 1 && second[cell.column] >= cell.column + cell.span)
                runs_.push_back({cell.column, cell.column + cell.span});
}

/// Headings over columns that are empty but for them.
void TableColumns::add_cells_apart(const std::vector<MarkupRow>& rows) {
    std::vector<Run> apart;
    for (const MarkupRow& row : rows)
        for (const MarkupCell& cell : row)
            if (row.size() > 1 && find(cell) == runs_.size())
                apart.push_back({cell.column, cell.column + cell.span});
    runs_.insert(runs_.end(), apart.begin(), apart.end());
}

std::size_t TableColumns::of(const MarkupCell& cell) const {
    const std::size_t at = find(cell);
    return at < runs_.size() ? at : 0;
}

void TableColumns::merge() {
    if (runs_.empty()) return;
    std::sort(runs_.begin(), runs_.end(), [](const Run& a, const Run& b) { return a.begin < b.begin; });
    std::size_t last = 0;
    for (std::size_t i = 1; i < runs_.size(); ++i) {
        if (runs_[i].begin < runs_[last].end) {
            runs_[last].end = std::max(runs_[last].end, runs_[i].end);
        } else {
            runs_[++last] = runs_[i];
        }
    }
    runs_.resize(last + 1);
}

std::size_t TableColumns::find(const MarkupCell& cell) const {
    const auto run = std::upper_bound(runs_.begin(), runs_.end(), cell.column,
                                      [](std::size_t column, const Run& one) { return column < one.end; });
    const bool reached = run != runs_.end() && run->begin < cell.column + cell.span;
    return reached ? static_cast<std::size_t>(run - runs_.begin()) : runs_.size();
}

}  // namespace dateline
