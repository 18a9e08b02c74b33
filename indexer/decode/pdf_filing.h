// SPDX-License-Identifier: GPL-2.0-or-later
// PDF filings: the press release inside a Form 8-K.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "indexer/decode/pdf_lines.h"

namespace dateline {

/// What a PDF is to the SEC.
enum class FilingShape : std::uint8_t {
    none,     ///< no form: a release, or an exhibit by itself
    exhibit,  ///< a form with a release attached
    form,     ///< a form without one
};

/// Tells a Form 8-K by its first page and takes away what is not its release: the cover, the items, the
/// signatures and the index before it, and further exhibits behind it. The release begins where a page, or
/// the text behind the signatures, is labelled `Exhibit 99…` or as a release, or where a headline stands
/// above a dateline. Labels of the exhibit are taken away too. Linear in the lines.
[[nodiscard]] FilingShape take_exhibit(std::vector<PdfLine>& lines);

}  // namespace dateline
