// SPDX-License-Identifier: GPL-2.0-or-later
// An HTML page as blocks, each with the region of the page it stands in.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "indexer/decode/html_metadata.h"
#include "indexer/decode/markup_blocks.h"
#include "indexer/decode/page_region.h"

namespace dateline {

struct HtmlPage {
    std::vector<MarkupBlock> blocks;  ///< `region` is an index into `regions`
    std::vector<PageRegion> regions;  ///< the first is the page
    HtmlMetadata metadata;
    std::size_t pictures = 0;
    bool cut = false;  ///< it has more text than is taken
};

/// Reads a page of well-formed UTF-8; see read_html() and MarkupBlocks for its limits.
[[nodiscard]] HtmlPage read_page(std::string_view html);

}  // namespace dateline
