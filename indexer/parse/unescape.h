// SPDX-License-Identifier: GPL-2.0-or-later
// Escapes: HTML entities and the backslashes that Markdown and LaTeX put before punctuation.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// An escape and what it stands for.
struct Escape {
    std::string text;     ///< UTF-8, a plain space for the no-break space and its like; empty for nothing
    std::size_t end = 0;  ///< the byte behind it
};

/// The escape that begins at `at` of `text`, as unescaped() decodes it; nothing where none does.
[[nodiscard]] std::optional<Escape> escape_at(std::string_view text, std::size_t at);

/// `text` with `&amp;`, `&#8217;`, `&nbsp;` and the other common entities decoded and `\$`, `\*`, `\(`
/// written `$`, `*`, `(`. A backslash before anything but ASCII punctuation stays; one at the end of a line
/// goes. The no-break space and its like become a plain space. Unknown entities stay as they are. An entity
/// that was escaped twice (`&amp;lt;`) is decoded once.
[[nodiscard]] std::string unescaped(std::string_view text);

}  // namespace dateline
