// SPDX-License-Identifier: GPL-2.0-or-later
// PDF words: the pages of a PDF as words with places, sizes and weights; the only file that knows Poppler.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline {

/// A run of characters without a space. Lengths are in points (1/72 inch), from the upper left corner of the
/// page as it is read.
struct PdfWord {
    std::string text;  ///< UTF-8; controls stand where a font map is wrong or a box is drawn
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;  ///< of its font's descenders
    double size = 0;    ///< of its font; always above 0
    bool bold = false;
    bool space_after = false;  ///< the page draws a space behind it

    bool operator==(const PdfWord&) const = default;
};

struct PdfPage {
    double width = 0;
    double height = 0;
    std::vector<PdfWord> words;  ///< in the order of the page's text, none empty
};

/// What a PDF holds.
struct PdfText {
    std::vector<PdfPage> pages;
    std::string title;    ///< of its metadata
    std::string created;  ///< day of its metadata, `2017-03-23`; empty where there is none
    int lost_pages = 0;   ///< that it names but cannot be read
    bool is_cut = false;  ///< it has more than the limits allow
};

/// Why a PDF cannot be read.
struct PdfFault {
    std::string reason;  ///< the end of a sentence: `is encrypted: …`
};

/// What is read of a PDF at most.
struct PdfLimits {
    int pages = 2000;                           ///< the longest annual reports have 600
    std::size_t bytes = std::size_t{16} << 20;  ///< of text: as much as of any other format
};

/// The words of all pages. Text set askew or upwards beside level text (watermarks, edges of forms) is left
/// out; a page whose text stands sideways is read as if it were turned. Text drawn twice for weight counts
/// once. A file that lost its end is read when all its pages are there. Thread-safe; prints nothing.
[[nodiscard]] std::variant<PdfText, PdfFault> read_pdf(std::string_view bytes, const PdfLimits& limits = {});

}  // namespace dateline
