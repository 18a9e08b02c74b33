// SPDX-License-Identifier: GPL-2.0-or-later
// Prose of a page: which of its regions are furniture, and how much text the others hold.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/decode/html_page.h"

namespace dateline {

/// Bytes of a line from which on it is prose and no label.
inline constexpr std::size_t paragraph_bytes = 80;

/// Whether a block is a link, as good as all of it.
[[nodiscard]] bool is_linked(const MarkupBlock& block);

/// How many bytes of a block speak for its region being the article.
[[nodiscard]] std::size_t prose_of(const MarkupBlock& block);

/// Weighs the regions of a page. All in time linear in its blocks and regions.
class PageProse {
  public:
    explicit PageProse(const HtmlPage& page);

    /// Whether a region is furniture or inside it. Names are believed unless most of the text would go: some
    /// sites name the page after its layout.
    [[nodiscard]] bool is_furniture(std::size_t region) const { return furniture_[region]; }

    /// Whether a region is mostly links, in two blocks or more, or inside such a one.
    [[nodiscard]] bool is_link_list(std::size_t region) const { return link_list_[region]; }

    [[nodiscard]] bool is_left_out(const MarkupBlock& block) const {
        return furniture_[block.region] || link_list_[block.region];
    }

    /// The prose of a region and those inside it, without what is left out.
    [[nodiscard]] std::size_t weight(std::size_t region) const { return weight_[region]; }

  private:
    void mark_furniture(const HtmlPage& page, PageRole last);
    void mark_link_lists(const HtmlPage& page);
    void weigh(const HtmlPage& page);
    [[nodiscard]] std::size_t prose_left(const HtmlPage& page) const;

    std::vector<bool> furniture_;  ///< by region, as all of these
    std::vector<bool> link_list_;
    std::vector<std::size_t> weight_;
};

}  // namespace dateline
