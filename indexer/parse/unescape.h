// SPDX-License-Identifier: GPL-2.0-or-later
// Escapes: HTML entities and the backslashes that Markdown and LaTeX put before punctuation.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// `text` with `&amp;`, `&#8217;`, `&nbsp;` and the other common entities decoded and `\$`, `\*`, `\(`
/// written
/// `$`, `*`, `(`. A backslash before anything but ASCII punctuation stays; one at the end of a line goes.
/// The no-break space and its like become a plain space. Unknown entities stay as they are. An entity that
/// was escaped twice (`&amp;lt;`) is decoded once.
[[nodiscard]] std::string unescaped(std::string_view text);

}  // namespace dateline
