// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/table_columns.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t widest_figure =
    3;  // columns: sign, figure and bracket; headings over several are wider

}  // namespace

TableColumns::TableColumns(const std::vector<MarkupRow>& rows) {
    for (const MarkupRow& row : rows)
        for (const MarkupCell& cell : row)
            if (row.size() > 1 && cell.span <= widest_figure)
                runs_.push_back({cell.column, cell.column + cell.span});
    merge(runs_);
    std::vector<Run> apart;
    for (const MarkupRow& row : rows)
        for (const MarkupCell& cell : row)
            if (row.size() > 1 && find(runs_, cell) == runs_.size())
                apart.push_back({cell.column, cell.column + cell.span});
    runs_.insert(runs_.end(), apart.begin(), apart.end());
    merge(runs_);
}

std::size_t TableColumns::of(const MarkupCell& cell) const {
    const std::size_t at = find(runs_, cell);
    return at < runs_.size() ? at : 0;
}

void TableColumns::merge(std::vector<Run>& runs) {
    if (runs.empty()) return;
    std::sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.begin < b.begin; });
    std::size_t last = 0;
    for (std::size_t i = 1; i < runs.size(); ++i) {
        if (runs[i].begin < runs[last].end) {
            runs[last].end = std::max(runs[last].end, runs[i].end);
        } else {
            runs[++last] = runs[i];
        }
    }
    runs.resize(last + 1);
}

std::size_t TableColumns::find(const std::vector<Run>& runs, const MarkupCell& cell) {
    const auto run = std::upper_bound(runs.begin(), runs.end(), cell.column,
                                      [](std::size_t column, const Run& one) { return column < one.end; });
    const bool reached = run != runs.end() && run->begin < cell.column + cell.span;
    return reached ? static_cast<std::size_t>(run - runs.begin()) : runs.size();
}

}  // namespace dateline
