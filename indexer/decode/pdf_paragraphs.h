// SPDX-License-Identifier: GPL-2.0-or-later
// PDF paragraphs: lines -> paragraphs, headings, bullets and table rows.
#pragma once

#include <vector>

#include "indexer/decode/pdf_lines.h"
#include "indexer/parse/raw_release.h"

namespace dateline {

/// The blocks of the lines of all pages in reading order. A line goes on with the one above when it is set
/// alike, stands at the usual distance without an indentation, and its first word would not have fitted
/// above; a line that ends early is followed by `\n` in the same block. A sentence torn by a page break is
/// mended. Larger or bold blocks are emphasised. Time and memory are linear in the lines.
[[nodiscard]] std::vector<RawBlock> paragraphs_of(const std::vector<PdfLine>& lines);

}  // namespace dateline
