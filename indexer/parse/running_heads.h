// SPDX-License-Identifier: GPL-2.0-or-later
// Running heads: lines that recur at the heads and feet of pages.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/parse/raw_release.h"

namespace dateline {

/// For each block whether it is a page number or a running head: a short paragraph or row among the first two
/// blocks or the last of a page that stands, but for its figures, at three page ends or more. Pages are told
/// by RawBlock::page_break. Linear in the size of `blocks`.
[[nodiscard]] std::vector<bool> running_heads(const std::vector<RawBlock>& blocks);

}  // namespace dateline
