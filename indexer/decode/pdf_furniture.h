// SPDX-License-Identifier: GPL-2.0-or-later
// PDF furniture: running headers and footers and page numbers, which are no part of a release.
#pragma once

#include <vector>

#include "indexer/decode/pdf_lines.h"

namespace dateline {

/// Takes away what stands at the top or bottom of pages and is the same on several of them but for its
/// digits, at the same height, and page numbers there. `lines` are in the order of `pages`, some pages may
/// have none. A letterhead that is not repeated stays. O(n log n) in the lines.
void remove_furniture(std::vector<PdfLine>& lines, const std::vector<PdfPage>& pages);

}  // namespace dateline
