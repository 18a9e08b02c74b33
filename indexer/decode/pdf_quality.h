// SPDX-License-Identifier: GPL-2.0-or-later
// PDF quality: whether the characters of a PDF are those that its reader sees.
#pragma once

#include <cstdint>
#include <vector>

#include "indexer/decode/pdf_words.h"

namespace dateline {

enum class PdfQuality : std::uint8_t {
    readable,
    no_text,          ///< pictures of pages: scanned
    broken_font_map,  ///< its fonts say which shapes to draw, but not, or falsely, which characters they are
};

/// Judged by the characters of all pages: many that stand for nothing (controls, private use), Latin words
/// without vowels, or letters as frequent as those of a text shifted along the alphabet. Short texts and
/// texts in other scripts are judged by the first alone. Linear in the text.
[[nodiscard]] PdfQuality quality_of(const std::vector<PdfPage>& pages);

}  // namespace dateline
