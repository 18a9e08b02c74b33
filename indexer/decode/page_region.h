// SPDX-License-Identifier: GPL-2.0-or-later
// Regions of a page: which elements hold an article and which its furniture.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "indexer/decode/markup_style.h"

namespace dateline {

enum class PageRole : std::uint8_t {
    plain,
    article,          ///< `<article>`, `role=article`, `itemprop=articleBody`
    main,             ///< `<main>`
    headline,         ///< `<h1>`
    furniture,        ///< navigation, page header and footer, sidebars, dialogs, captions, by element or role
    named_furniture,  ///< the same by class or id only, which now and then misleads
};

/// A part of a page. Regions are numbered from 0, the page, each behind the one around it.
struct PageRegion {
    std::uint32_t parent = 0;
    PageRole role = PageRole::plain;
};

/// What an element is for, by its name, its ARIA role, its class and its id.
[[nodiscard]] PageRole page_role(std::string_view name, std::span<const MarkupAttribute> attributes);

/// Whether the element is a region of its own even where it is plain: blocks, but not lines of text.
[[nodiscard]] bool is_container(std::string_view name);

}  // namespace dateline
