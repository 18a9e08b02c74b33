// SPDX-License-Identifier: GPL-2.0-or-later
// Style of an element as far as it tells headings from text and what is shown from what is not.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace dateline {

/// An attribute of an element: its local name in lower case, its value with references resolved.
struct MarkupAttribute {
    std::string_view name;
    std::string_view value;
};

/// What an element's attributes say; nothing where they leave it to the elements around.
struct MarkupStyle {
    std::optional<bool> bold;
    std::optional<bool> underlined;
    std::optional<bool> centred;
    bool raised = false;
    bool hidden = false;  ///< not shown, or only to screen readers
    bool page_before = false;
    bool page_after = false;
};

/// Reads `style`, `align`, `hidden`, `class`. Looks at the first 4 KiB of each. Thread-safe.
[[nodiscard]] MarkupStyle read_style(std::span<const MarkupAttribute> attributes);

/// The value of an attribute; empty where there is none.
[[nodiscard]] std::string_view attribute(std::span<const MarkupAttribute> attributes, std::string_view name);

/// Whether `list`, words between blanks as in `class`, has `word`, ASCII case ignored; `word` in lower case.
[[nodiscard]] bool has_token(std::string_view list, std::string_view word);

}  // namespace dateline
