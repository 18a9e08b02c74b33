// SPDX-License-Identifier: GPL-2.0-or-later
// PDF hyphens: whether a hyphen at the end of a line belongs to its word.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "indexer/decode/pdf_lines.h"

namespace dateline {

/// Joins lines with judgement on hyphens: `long-` and `term` are `long-term` where that stands in the middle
/// of a line elsewhere; `announce-` and `ment` are one word where that word stands elsewhere, or where the
/// document is known to divide words. Else the hyphen stays.
class PdfHyphens {
  public:
    explicit PdfHyphens(const std::vector<PdfLine>& lines);

    /// Appends `next`, the text of the line below, to `text`.
    void append(std::string& text, std::string_view next) const;

  private:
    void learn(std::string_view line);
    [[nodiscard]] bool is_division(std::string_view head, std::string_view tail) const;
    [[nodiscard]] bool knows(std::string_view head, std::string_view tail) const;

    std::unordered_set<std::string> words_;  ///< in lower case; those with hyphens too
    bool divides_ = false;                   ///< the document divides words at line ends
};

}  // namespace dateline
