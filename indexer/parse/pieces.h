// SPDX-License-Identifier: GPL-2.0-or-later
// Pieces: blocks cut where headings and footers are glued to text; what sections are built from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/parse/blocks.h"

namespace dateline {

struct Piece {
    std::string text;
    int line = 0;
    BlockShape shape = BlockShape::prose;
    bool gap = false;  ///< a blank line or a cut stands before it
    bool heading = false;
    bool run_in = false;  ///< a heading that shared its paragraph with what follows
    std::string joint;    ///< of a run-in heading: what stood between it and its text, `: `
};

/// Cuts `blocks`; their words stay in order. `first_offset` bytes at the beginning of the first block (its
/// dateline) are not searched for headings. `context` is the text of the release, see leading_heading().
[[nodiscard]] std::vector<Piece> cut_pieces(const std::vector<Block>& blocks, std::size_t first_offset,
                                            std::string_view context);

}  // namespace dateline
