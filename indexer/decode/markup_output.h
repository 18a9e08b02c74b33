// SPDX-License-Identifier: GPL-2.0-or-later
// Markup output: paragraphs as they are finished -> blocks, in order or in the table that is being read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "indexer/decode/markup_table.h"
#include "indexer/parse/raw_release.h"

namespace dateline {

/// Takes blocks, tells items of lists from paragraphs, and joins short lines that stand in an element each
/// with no space between. Tables are read 8 deep; what stands in deeper ones belongs to the cell around them.
/// Linear in the blocks but for what MarkupTable::take() does.
class MarkupOutput {
  public:
    /// No more than this many lines of blocks are taken; the rest is dropped.
    explicit MarkupOutput(std::size_t most_lines) : lines_left_(most_lines) {}

    void begin_table();
    void begin_row();
    void begin_cell(std::size_t columns, std::size_t rows);
    void end_table();

    /// The next block is the first of an item.
    void begin_item() { item_ = true; }
    void end_item() { item_ = false; }
    [[nodiscard]] bool begins_item() const { return item_; }

    /// Space is shown before the next block.
    void leave_gap() { gap_ = true; }

    /// A page ends before the next block.
    void end_page() { page_break_ = true; }

    /// Blocks from here on carry `region`.
    void enter_region(std::uint32_t region) { region_ = region; }
    [[nodiscard]] std::uint32_t region() const { return region_; }

    /// `linked`: bytes of the text that are the text of links. A block without text is nothing.
    void put(RawBlock block, std::size_t linked);

    /// Whether the limit was reached.
    [[nodiscard]] bool is_cut() const { return cut_; }

    /// All blocks; tables have to be ended.
    [[nodiscard]] std::vector<MarkupBlock> take() && { return std::move(blocks_); }

  private:
    void mark_item(RawBlock& block);
    [[nodiscard]] bool follows_item() const;
    [[nodiscard]] bool is_next_line(const RawBlock& block) const;
    void add(MarkupBlock block);

    std::vector<MarkupTable> tables_;  ///< open ones
    std::vector<MarkupBlock> blocks_;
    std::size_t unread_tables_ = 0;  ///< open tables below the levels that are read
    std::size_t lines_left_;
    std::uint32_t region_ = 0;
    bool gap_ = true;
    bool page_break_ = false;
    bool item_ = false;
    bool cut_ = false;
};

}  // namespace dateline
