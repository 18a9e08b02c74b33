// SPDX-License-Identifier: GPL-2.0-or-later
// Elements of HTML: what each does to the text inside it.
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

enum class MarkupRole : std::uint8_t {
    inline_text,  ///< part of the line it stands in; every unknown element
    block,        ///< begins and ends a paragraph
    heading,
    list_item,
    table,
    table_row,
    table_cell,
    line_break,
    rule,          ///< `<hr>`: the line between two pages of a printed document
    preformatted,  ///< its line ends mean what they say
    bold,
    underlined,
    raised,  ///< a superscript
    link,
    centre,
    skipped,  ///< nothing inside is text of the page: scripts, drawings, form fields
};

/// The role of an element by its local name in lower case.
[[nodiscard]] MarkupRole markup_role(std::string_view name);

/// Whether the element never has content: `<br>`, `<img>`.
[[nodiscard]] bool is_void_element(std::string_view name);

}  // namespace dateline
