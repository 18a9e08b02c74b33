// SPDX-License-Identifier: GPL-2.0-or-later
// Characters of a page: which are space, which nothing, and which stand for another.
#pragma once

namespace dateline {

/// Whether the character is shown as a space, or is a control of ASCII.
[[nodiscard]] bool is_markup_space(char32_t c);

/// Whether the character has no width: soft hyphens, joiners, marks of direction and byte order.
[[nodiscard]] bool is_invisible_character(char32_t c);

/// The character that is meant: windows-1252's for a control of U+0080 to U+009F, a bullet for those that
/// symbol fonts have in the private area.
[[nodiscard]] char32_t meant_character(char32_t c);

}  // namespace dateline
