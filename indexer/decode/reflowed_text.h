// SPDX-License-Identifier: GPL-2.0-or-later
// Reflowed text: text that a page sets in lines of its own -> blocks.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/parse/raw_release.h"

namespace dateline {

/// The blocks of `text`, read as a text file is (blocks.h): paragraphs, their lines where they mean
/// something, list items, rows of columns.
[[nodiscard]] std::vector<RawBlock> reflowed(std::string_view text);

}  // namespace dateline
