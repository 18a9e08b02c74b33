// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/markup_output.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t deepest_table = 8;

/// `•` or its kin at the beginning of a paragraph, with the blanks behind it; 0 without one.
std::size_t bullet_mark_bytes(std::string_view text) {
    for (const std::string_view mark :
         {"•", "●", "▪", "■", "◦", "➢", "►", "❖", "∙", "◾", "◼", "‣", "⁃", "◆", "➤", "· ", "§ "}) {
        if (!text.starts_with(mark)) continue;
        const std::size_t begin = text.find_first_not_of(" \n", mark.size());
        return begin == std::string_view::npos ? 0 : begin;
    }
    return 0;
}

}  // namespace

void MarkupOutput::begin_table() {
    if (tables_.size() < deepest_table) {
        tables_.emplace_back();
    } else {
        ++unread_tables_;
    }
}

void MarkupOutput::begin_row() {
    if (!tables_.empty() && unread_tables_ == 0) tables_.back().begin_row();
}

void MarkupOutput::begin_cell(std::size_t columns, std::size_t rows) {
    if (!tables_.empty() && unread_tables_ == 0) tables_.back().begin_cell(columns, rows);
}

void MarkupOutput::end_table() {
    if (unread_tables_ > 0) {
        --unread_tables_;
        return;
    }
    MarkupTable table = std::move(tables_.back());
    tables_.pop_back();
    for (MarkupBlock& block : std::move(table).take()) add(std::move(block));
}

void MarkupOutput::put(RawBlock block, std::size_t linked) {
    if (block.text.empty()) return;
    mark_item(block);
    // Lines become blocks of the parser later on.
    const auto lines = 1 + static_cast<std::size_t>(std::count(block.text.begin(), block.text.end(), '\n'));
    if (lines > lines_left_) {
        cut_ = true;
        return;
    }
    lines_left_ -= lines;
    if (is_next_line(block)) {
        blocks_.back().raw.text.append("\n").append(block.text);
        blocks_.back().linked += linked;
        return;
    }
    gap_ = false;
    block.page_break = std::exchange(page_break_, false);
    add({std::move(block), region_, linked});
}

void MarkupOutput::mark_item(RawBlock& block) {
    if (block.kind == RawBlockKind::prose) {
        std::size_t mark = bullet_mark_bytes(block.text);
        // A dash begins an item only below another item: elsewhere it begins a signature or a quote.
        if (mark == 0 && follows_item() && block.text.starts_with("–"))
            mark = std::min(block.text.find_first_not_of(' ', 3), block.text.size());
        block.text.erase(0, mark);
        if (mark > 0 || item_) block.kind = RawBlockKind::bullet;
    }
    item_ = false;
}

bool MarkupOutput::follows_item() const {
    return tables_.empty() && !blocks_.empty() && blocks_.back().raw.kind == RawBlockKind::bullet;
}

bool MarkupOutput::is_next_line(const RawBlock& block) const {
    constexpr std::size_t longest_line = 100;
    if (gap_ || page_break_ || !tables_.empty() || blocks_.empty()) return false;
    const MarkupBlock& previous = blocks_.back();
    const std::size_t begin = previous.raw.text.find_last_of('\n') + 1;
    return previous.region == region_ && block.kind == RawBlockKind::prose &&
           previous.raw.kind == RawBlockKind::prose && previous.raw.emphasised == block.emphasised &&
           previous.raw.centred == block.centred && block.text.size() <= longest_line &&
           previous.raw.text.size() - begin <= longest_line;
}

void MarkupOutput::add(MarkupBlock block) {
    if (tables_.empty()) {
        blocks_.push_back(std::move(block));
    } else {
        tables_.back().add(std::move(block));
    }
}

}  // namespace dateline
