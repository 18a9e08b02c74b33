// SPDX-License-Identifier: GPL-2.0-or-later
// PDF columns: words of a page -> bands of words on one height, parted by columns of prose.
#pragma once

#include <vector>

#include "indexer/decode/pdf_bands.h"

namespace dateline {

/// A part of a page that is read from top to bottom.
struct PdfColumn {
    std::vector<PdfBand> bands;
    double left = 0;  ///< the edges of its text
    double right = 0;
};

/// The columns of a page in reading order; one where the page is not set in columns. Pointers are into
/// `page`. The time is O(n log n) in the words.
[[nodiscard]] std::vector<PdfColumn> columns_of(const PdfPage& page);

}  // namespace dateline
