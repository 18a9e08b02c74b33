// SPDX-License-Identifier: GPL-2.0-or-later
// Blocks of HTML written in a test, and one line a block to compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/parse/raw_release.h"

namespace dateline::test {

/// The blocks of a page or a part of one, nothing left out but what is not shown.
[[nodiscard]] std::vector<RawBlock> html_blocks(std::string_view html);

/// A line a block: its kind (P, H, B, R), `!` emphasised, `c` centred, `^` behind a page break, a space, its
/// text with line ends as `/` and tabs as `|`.
[[nodiscard]] std::string printed(const std::vector<RawBlock>& blocks);

}  // namespace dateline::test
