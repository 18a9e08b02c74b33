// SPDX-License-Identifier: GPL-2.0-or-later
// PDF bands: words that stand on one height.
#pragma once

#include <vector>

#include "indexer/decode/pdf_words.h"

namespace dateline {

using PdfWords = std::vector<const PdfWord*>;

/// Words on one height, from left to right.
struct PdfBand {
    PdfWords words;  ///< at least one
    double top = 0;  ///< of the words of full size
    double bottom = 0;
};

/// The bands of `words` from top to bottom. Small words that touch a word of full size (raised marks, the
/// ends of small capitals) are in its band; small lines are bands of their own. O(n log n) in the words.
[[nodiscard]] std::vector<PdfBand> bands_of(const PdfWords& words);

}  // namespace dateline
