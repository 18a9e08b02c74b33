// SPDX-License-Identifier: GPL-2.0-or-later
// Quotation marks of a paragraph, paired: straight, curly, guillemets, damaged and missing ones.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline {

/// Which marks of a stretch were found.
enum class SpanEnds {
    both,
    opening,  ///< the paragraph ends, or the next stretch begins, before it is closed
    closing,  ///< the paragraph begins within it
};

/// Text between two quotation marks. All offsets are bytes of the paragraph.
struct QuotedSpan {
    std::size_t outer_begin = 0;  ///< where the opening mark stands
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t outer_end = 0;  ///< behind the closing mark
    SpanEnds ends = SpanEnds::both;
};

/// The outermost quoted stretches in order; they do not overlap. Which side a mark is on is told by the
/// blanks around it, and by its shape where they do not tell: scanned text has closing marks that open.
/// Quoted words within a quote stay in it. Linear in the paragraph.
[[nodiscard]] std::vector<QuotedSpan> quoted_spans(std::string_view paragraph);

}  // namespace dateline
