// SPDX-License-Identifier: GPL-2.0-or-later
// PDF furniture: running headers and footers and page numbers, which are no part of a release.
#pragma once

#include <vector>

#include "indexer/decode/pdf_lines.h"

namespace dateline {

/// The lines of one page.
using PdfPageLines = std::vector<PdfLine>;

/// Takes away what stands at the top or bottom of pages and is the same on several of them but for its
/// digits, at the same height, and page numbers there. `heights` are the heights of the pages. The first
/// page's letterhead stays when it is not repeated. Linear in the lines.
void remove_furniture(std::vector<PdfPageLines>& pages, const std::vector<double>& heights);

}  // namespace dateline
