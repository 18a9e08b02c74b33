// SPDX-License-Identifier: GPL-2.0-or-later
// Blocks: lines joined to the paragraphs, bullets and table rows that a reader sees.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/release.h"

namespace dateline {

enum class BlockShape : std::uint8_t {
    prose,   ///< running text or a single line
    bullet,  ///< begins with a marker, which is kept
    table,   ///< a row of columns, its spacing kept
};

struct Block {
    std::string text;
    int line = 0;  ///< line of the source where it begins, from 1
    BlockShape shape = BlockShape::prose;
    bool gap = false;           ///< a blank line stands before it
    bool heading_mark = false;  ///< Markdown says it is a heading
    bool centred = false;       ///< indented on both sides in text of fixed width
};

struct BlockedText {
    std::vector<Block> blocks;
    std::vector<Paragraph> furniture;  ///< page numbers, markup, rules
};

/// Joins the lines of `text`: text wrapped at a fixed width is reflowed, sentences torn by a page break or by
/// a blank line are mended (the first part ends without punctuation, the second begins in lower case),
/// bullets keep their continuation lines, contacts in two columns are read one
/// column after the other (columns.h). Runs of blanks become one space except in tables. Linear in the
/// size of `text`.
[[nodiscard]] BlockedText block_text(std::string_view text);

}  // namespace dateline
