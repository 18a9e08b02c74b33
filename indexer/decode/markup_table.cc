// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/markup_table.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "indexer/decode/table_columns.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"

namespace dateline {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t widest_table = 200;  // columns; a row costs a tab for each
constexpr std::size_t widest_span = 200;
constexpr std::size_t tallest_span = 65534;  // rows; HTML allows no more
constexpr std::size_t longest_datum = 240;   // bytes: a cell with more is a paragraph
constexpr std::size_t most_contact_rows = 20;

using Blocks = std::vector<MarkupBlock>;

template <std::size_t count>
bool is_one_of(std::string_view text, const std::array<std::string_view, count>& all) {
    return std::find(all.begin(), all.end(), text) != all.end();
}

bool is_leading_sign(std::string_view text) {
    static constexpr auto signs = std::to_array<std::string_view>(
        {"$", "(", "$(", "($", "€", "£", "¥", "US$", "C$", "A$", "R$", "HK$", "NT$", "€(", "£("});
    return is_one_of(text, signs);
}

bool is_trailing_sign(std::string_view text) {
    static constexpr auto signs =
        std::to_array<std::string_view>({")", "%", ")%", "%)", "x", "pp", "bps", "bp", "pts", "pt"});
    return is_one_of(text, signs);
}

bool is_bullet_mark(std::string_view text) {
    static constexpr auto marks =
        std::to_array<std::string_view>({"•", "●", "▪", "■", "◦", "○", "·", "–", "—", "-", "o", "§", "➢",
                                         "✓", "►", "□", "❖", "∙", "◾", "◼", "‣", "⁃", "◆", "♦", "➤"});
    return is_one_of(text, marks);
}

/// `(1)`, `1.`, `*`, `a)`: what stands before a note or a numbered paragraph.
bool is_note_mark(std::string_view text) {
    if (text.empty() || text.size() > 5) return false;
    if (text.find_first_not_of("*") == npos || text == "†" || text == "‡") return true;
    const auto inner =
        std::count_if(text.begin(), text.end(), [](char c) { return is_digit(c) || is_ascii_letter(c); });
    return (text.back() == ')' || text.back() == '.') && inner >= 1 && inner <= 3;
}

std::string_view only_text(const Blocks& blocks) {
    return blocks.size() == 1 ? std::string_view(blocks.front().raw.text) : std::string_view();
}

std::size_t bytes_of(const Blocks& blocks) {
    std::size_t bytes = 0;
    for (const MarkupBlock& block : blocks) bytes += block.raw.text.size();
    return bytes;
}

/// Whether a cell holds what stands on a page, not a datum.
bool holds_paragraphs(const MarkupCell& cell) {
    if (bytes_of(cell.blocks) > longest_datum && cell.blocks.size() >= 2) return true;
    return std::any_of(cell.blocks.begin(), cell.blocks.end(), [](const MarkupBlock& block) {
        return block.raw.kind == RawBlockKind::row || block.raw.kind == RawBlockKind::heading;
    });
}

void move_blocks(Blocks& from, Blocks& to) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

/// Joins `from` to `to` with `separator` between.
void join_block(MarkupBlock& to, const MarkupBlock& from, std::string_view separator) {
    to.raw.text.append(separator).append(from.raw.text);
    to.raw.emphasised = to.raw.emphasised && from.raw.emphasised;
    to.raw.centred = to.raw.centred && from.raw.centred;
    to.raw.page_break = to.raw.page_break || from.raw.page_break;
    to.linked += from.linked;
}

/// Joins the cells of signs to the cells of their figures.
void join_signs(MarkupRow& row) {
    MarkupRow out;
    for (MarkupCell& cell : row) {
        if (!out.empty() && is_trailing_sign(only_text(cell.blocks)) &&
            !only_text(out.back().blocks).empty()) {
            out.back().blocks.back().raw.text.append(cell.blocks.front().raw.text);
            out.back().span = cell.column + cell.span - out.back().column;
        } else if (!out.empty() && is_leading_sign(only_text(out.back().blocks))) {
            cell.blocks.front().raw.text.insert(0, out.back().blocks.front().raw.text);
            cell.span += cell.column - out.back().column;
            cell.column = out.back().column;
            out.back() = std::move(cell);
        } else {
            out.push_back(std::move(cell));
        }
    }
    row = std::move(out);
}

/// Takes a row of a mark and its paragraph: a bullet, or a paragraph that begins with its number.
bool take_marked_line(MarkupRow& row, Blocks& out) {
    constexpr std::size_t shortest_note = 20;
    if (row.size() != 2) return false;
    const std::string mark(only_text(row.front().blocks));
    Blocks& blocks = row.back().blocks;
    const bool bullet = is_bullet_mark(mark);
    if (!bullet && (!is_note_mark(mark) || bytes_of(blocks) < shortest_note)) return false;
    RawBlock& first = blocks.front().raw;
    first.page_break = first.page_break || row.front().blocks.front().raw.page_break;
    if (!bullet) first.text.insert(0, mark + " ");
    if (bullet && first.kind == RawBlockKind::prose) first.kind = RawBlockKind::bullet;
    move_blocks(blocks, out);
    return true;
}

bool has_contact(const MarkupCell& cell) {
    return std::any_of(cell.blocks.begin(), cell.blocks.end(), [](const MarkupBlock& block) {
        return block.raw.text.size() <= longest_datum &&
               (has_email(block.raw.text) || has_phone(block.raw.text));
    });
}

bool are_contacts(const std::vector<MarkupRow>& rows) {
    if (rows.size() > most_contact_rows) return false;
    return std::any_of(rows.begin(), rows.end(),
                       [](const MarkupRow& row) { return std::any_of(row.begin(), row.end(), has_contact); });
}

bool is_layout(const std::vector<MarkupRow>& rows) {
    std::size_t data = 0;
    std::size_t laid_out = 0;
    for (const MarkupRow& row : rows) {
        const bool paragraphs = std::any_of(row.begin(), row.end(), holds_paragraphs);
        if (paragraphs) {
            ++laid_out;
        } else if (row.size() > 1) {
            ++data;
        }
    }
    return laid_out >= data;
}

/// A table turned into blocks in one of its ways.
class TableSettler {
  public:
    explicit TableSettler(std::vector<MarkupRow> rows) : rows_(std::move(rows)) {}

    Blocks settle() && {
        if (are_contacts(rows_)) {
            settle_contacts();
        } else if (is_layout(rows_)) {
            for (MarkupRow& row : rows_) settle_layout(row);
        } else {
            settle_data();
        }
        return std::move(out_);
    }

  private:
    void settle_layout(MarkupRow& row) {
        if (take_marked_line(row, out_)) return;
        for (MarkupCell& cell : row) move_blocks(cell.blocks, out_);
    }

    /// Columns that each name a way to reach someone are read one after the other, else row by row.
    void settle_contacts() {
        const TableColumns columns(rows_);
        std::vector<Blocks> by_column;
        std::vector<bool> reachable;
        for (const MarkupRow& row : rows_)
            for (const MarkupCell& cell : row) {
                const std::size_t at = columns.of(cell);
                by_column.resize(std::max(by_column.size(), at + 1));
                reachable.resize(by_column.size());
                reachable[at] = reachable[at] || has_contact(cell);
            }
        const bool in_columns =
            by_column.size() >= 2 && std::count(reachable.begin(), reachable.end(), true) >= 2;
        for (MarkupRow& row : rows_) {
            Blocks line;
            for (MarkupCell& cell : row)
                move_blocks(cell.blocks, in_columns ? by_column[columns.of(cell)] : line);
            if (!in_columns) join_lines(line, row.size() > 1 ? " " : "\n");
        }
        for (Blocks& column : by_column) join_lines(column, "\n");
    }

    void join_lines(Blocks& blocks, std::string_view separator) {
        if (blocks.empty()) return;
        MarkupBlock all = std::move(blocks.front());
        for (std::size_t i = 1; i < blocks.size(); ++i) join_block(all, blocks[i], separator);
        out_.push_back(std::move(all));
    }

    void settle_data() {
        const TableColumns columns(rows_);
        const auto is_several = [](const MarkupRow& row) { return row.size() > 1; };
        const auto first = std::find_if(rows_.begin(), rows_.end(), is_several);
        const auto last = std::find_if(rows_.rbegin(), rows_.rend(), is_several).base();
        for (auto row = rows_.begin(); row != rows_.end(); ++row) {
            const bool head = row->front().column > 0;
            const bool outside = (row < first && !head) || row >= last;
            const bool long_line = row->size() == 1 && bytes_of(row->front().blocks) > longest_datum;
            if (outside || long_line) {
                settle_layout(*row);
            } else if (!take_marked_line(*row, out_)) {
                settle_row(*row, columns);
            }
        }
    }

    void settle_row(const MarkupRow& row, const TableColumns& columns) {
        MarkupBlock out = row.front().blocks.front();
        out.raw = {RawBlockKind::row, "", true, false, false};
        out.linked = 0;
        std::size_t column = 0;
        bool begun = false;
        for (const MarkupCell& cell : row) {
            const std::size_t at = columns.of(cell);
            if (begun && at <= column) out.raw.text += ' ';
            for (; column < at; ++column) out.raw.text += '\t';
            begun = true;
            append_cell(out, cell);
        }
        out_.push_back(std::move(out));
    }

    static void append_cell(MarkupBlock& out, const MarkupCell& cell) {
        const std::size_t begin = out.raw.text.size();
        for (const MarkupBlock& block : cell.blocks) {
            if (out.raw.text.size() > begin) out.raw.text += ' ';
            out.raw.text += block.raw.text;
            out.raw.emphasised = out.raw.emphasised && block.raw.emphasised;
            out.raw.page_break = out.raw.page_break || block.raw.page_break;
            out.linked += block.linked;
        }
        std::replace_if(
            out.raw.text.begin() + static_cast<std::ptrdiff_t>(begin), out.raw.text.end(),
            [](char c) { return c == '\n' || c == '\t'; }, ' ');
    }

    std::vector<MarkupRow> rows_;
    Blocks out_;
};

}  // namespace

void MarkupTable::begin_row() {
    if (rows_.empty() || !rows_.back().empty()) rows_.emplace_back();
    ++row_;
    next_column_ = 0;
    open_ = false;
}

void MarkupTable::begin_cell(std::size_t columns, std::size_t rows) {
    if (rows_.empty()) begin_row();
    column_ = next_column_;
    while (column_ < held_.size() && held_[column_] > row_) ++column_;
    span_ = std::clamp<std::size_t>(columns, 1, widest_span);
    next_column_ = std::min(column_ + span_, widest_table);
    if (rows > 1) {
        held_.resize(std::max(held_.size(), next_column_));
        const auto first = held_.begin() + static_cast<std::ptrdiff_t>(std::min(column_, next_column_));
        std::fill(first, held_.begin() + static_cast<std::ptrdiff_t>(next_column_),
                  row_ + std::min(rows, tallest_span));
    }
    open_ = true;
}

void MarkupTable::add(MarkupBlock block) {
    if (!open_) begin_cell(1, 1);
    MarkupRow& row = rows_.back();
    const bool begun = !row.empty() && row.back().column == column_;
    if (!begun) row.push_back({column_, span_, {}});
    row.back().blocks.push_back(std::move(block));
}

std::vector<MarkupBlock> MarkupTable::take() && {
    if (!rows_.empty() && rows_.back().empty()) rows_.pop_back();
    for (MarkupRow& row : rows_) join_signs(row);
    return TableSettler(std::move(rows_)).settle();
}

}  // namespace dateline
