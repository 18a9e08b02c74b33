// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/page_prose.h"

#include <cstdint>

namespace dateline {

bool is_linked(const MarkupBlock& block) {
    return block.linked * 10 >= block.raw.text.size() * 7;
}

std::size_t prose_of(const MarkupBlock& block) {
    const std::size_t bytes = block.raw.text.size();
    if (block.raw.kind == RawBlockKind::heading || block.linked * 2 > bytes) return 0;
    if (block.raw.kind == RawBlockKind::row || bytes >= paragraph_bytes) return bytes - block.linked;
    return bytes / 4;
}

PageProse::PageProse(const HtmlPage& page) {
    mark_furniture(page, PageRole::furniture);
    const std::size_t all = prose_left(page);
    mark_furniture(page, PageRole::named_furniture);
    if (prose_left(page) * 10 < all * 3) mark_furniture(page, PageRole::furniture);
    mark_link_lists(page);
    weigh(page);
}

/// Marks the regions of role `last` and those between it and PageRole::furniture, with all inside.
void PageProse::mark_furniture(const HtmlPage& page, PageRole last) {
    furniture_.assign(page.regions.size(), false);
    for (std::size_t i = 0; i < page.regions.size(); ++i) {
        const PageRegion& region = page.regions[i];
        const bool own = region.role == PageRole::furniture || region.role == last;
        furniture_[i] = own || (i > 0 && furniture_[region.parent]);
    }
}

std::size_t PageProse::prose_left(const HtmlPage& page) const {
    std::size_t prose = 0;
    for (const MarkupBlock& block : page.blocks)
        if (!furniture_[block.region]) prose += prose_of(block);
    return prose;
}

void PageProse::mark_link_lists(const HtmlPage& page) {
    const std::size_t count = page.regions.size();
    std::vector<std::size_t> text(count);
    std::vector<std::size_t> linked(count);
    std::vector<std::size_t> blocks(count);
    for (const MarkupBlock& block : page.blocks) {
        if (furniture_[block.region]) continue;
        text[block.region] += block.raw.text.size();
        linked[block.region] += block.linked;
        ++blocks[block.region];
    }
    for (std::size_t i = count; i-- > 1;) {
        const std::uint32_t parent = page.regions[i].parent;
        text[parent] += text[i];
        linked[parent] += linked[i];
        blocks[parent] += blocks[i];
    }
    link_list_.assign(count, false);
    for (std::size_t i = 1; i < count; ++i) {
        const bool own = blocks[i] >= 2 && linked[i] * 10 >= text[i] * 6;
        link_list_[i] = own || link_list_[page.regions[i].parent];
    }
}

void PageProse::weigh(const HtmlPage& page) {
    weight_.assign(page.regions.size(), 0);
    for (const MarkupBlock& block : page.blocks)
        if (!is_left_out(block)) weight_[block.region] += prose_of(block);
    for (std::size_t i = page.regions.size(); i-- > 1;) weight_[page.regions[i].parent] += weight_[i];
}

}  // namespace dateline
