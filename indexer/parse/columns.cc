// SPDX-License-Identifier: GPL-2.0-or-later
// Columns: runs of lines that share a gap.
#include "indexer/parse/columns.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "indexer/parse/heading_shape.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view gap = "   ";
constexpr std::size_t widest_cell = 60;
constexpr std::size_t most_lines = 16;
constexpr std::size_t tolerance = 2;  ///< columns by which the right cells may be out of line

/// The two cells of a line; one of them may be empty.
struct Cells {
    std::string_view left;
    std::string_view right;
    std::size_t column = 0;  ///< where the right cell begins
};

bool near(std::size_t a, std::size_t b) {
    return a <= b + tolerance && b <= a + tolerance;
}

/// A line with one gap; nothing for a line without, or with more of them.
std::optional<Cells> two_cells(const Line& line) {
    const std::size_t at = line.text.find(gap);
    if (at == npos || line.text.starts_with('|')) return std::nullopt;
    const std::size_t right = line.text.find_first_not_of(' ', at);
    const Cells cells{line.text.substr(0, at), line.text.substr(right), line.indent + right};
    const bool fits = cells.left.size() <= widest_cell && cells.right.size() <= widest_cell;
    return fits && cells.right.find(gap) == npos ? std::optional(cells) : std::nullopt;
}

/// A line of a run whose right column begins at `column`; it may lack one of the cells.
std::optional<Cells> cells_at(const Line& line, std::size_t column) {
    if (const auto cells = two_cells(line)) return near(cells->column, column) ? cells : std::nullopt;
    if (line.text.empty() || line.text.size() > widest_cell || line.text.find(gap) != npos)
        return std::nullopt;
    if (near(line.indent, column)) return Cells{{}, line.text, column};
    return line.width < column ? std::optional(Cells{line.text, {}, column}) : std::nullopt;
}

bool is_reachable(std::string_view cell) {
    return has_email(cell) || has_phone(cell);
}

/// A run of lines in two columns.
struct Run {
    std::vector<Cells> cells;
    std::size_t end = 0;  ///< the first line behind it
};

/// The run that begins at line `begin`; no cells where none does.
Run run_at(const std::vector<Line>& lines, std::size_t begin) {
    Run run;
    const auto first = two_cells(lines[begin]);
    if (!first) return run;
    std::size_t pairs = 0;
    bool left = false;
    bool right = false;
    run.end = begin;
    while (run.end < lines.size() && run.end - begin < most_lines) {
        const auto cells = cells_at(lines[run.end], first->column);
        if (!cells) break;
        pairs += !cells->left.empty() && !cells->right.empty() ? std::size_t{1} : std::size_t{0};
        left = left || is_reachable(cells->left);
        right = right || is_reachable(cells->right);
        run.cells.push_back(*cells);
        ++run.end;
    }
    if (pairs < 2 || !left || !right) run.cells.clear();
    return run;
}

Line cell_line(const Line& line, std::string_view text) {
    Line cell = line;
    cell.text = text;
    cell.width = line.indent + text.size();
    return cell;
}

void append_run(std::vector<Line>& out, const std::vector<Line>& lines, std::size_t begin, const Run& run) {
    for (std::size_t i = 0; i < run.cells.size(); ++i) {
        if (!run.cells[i].left.empty()) out.push_back(cell_line(lines[begin + i], run.cells[i].left));
    }
    out.push_back(cell_line(lines[begin], {}));
    for (std::size_t i = 0; i < run.cells.size(); ++i) {
        if (run.cells[i].right.empty()) continue;
        out.push_back(cell_line(lines[begin + i], run.cells[i].right));
        out.back().page_break = false;
    }
}

}  // namespace

void unfold_columns(std::vector<Line>& lines) {
    std::vector<Line> out;
    out.reserve(lines.size());
    for (std::size_t at = 0; at < lines.size();) {
        const Run run = run_at(lines, at);
        if (run.cells.empty()) {
            out.push_back(lines[at++]);
            continue;
        }
        append_run(out, lines, at, run);
        at = run.end;
    }
    lines = std::move(out);
}

}  // namespace dateline
