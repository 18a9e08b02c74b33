// SPDX-License-Identifier: GPL-2.0-or-later
// Marked blocks: the blocks of a format with structure -> blocks as the parser wants them.
#pragma once

#include <vector>

#include "indexer/parse/blocks.h"
#include "indexer/parse/raw_release.h"

namespace dateline {

/// The blocks in order, numbered from 1 instead of lines; sentences torn by a page break are mended, lines of
/// a block stand below each other without a gap, but those of a heading or a centred title are joined. Page
/// numbers, lines that recur at the heads of pages and blocks without a word become furniture, bullets get a
/// marker. Linear in the size of `blocks`.
[[nodiscard]] BlockedText adopt_blocks(const std::vector<RawBlock>& blocks);

}  // namespace dateline
