// SPDX-License-Identifier: GPL-2.0-or-later
// Text that is safe to show: no terminal escapes, nothing that reorders or hides what stands around it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// Whether a code point must not reach a terminal as it is: C0 and C1 controls, DEL, line and paragraph
/// separators, bidirectional embeddings, overrides, isolates and marks ("Trojan Source", CVE-2021-42574),
/// interlinear and deprecated format characters, tags, and what is no character.
[[nodiscard]] bool is_unsafe(char32_t code_point);

/// `text` for one line: tabs and line ends as a space, other unsafe characters and ill-formed bytes as
/// U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);

/// Columns that a code point takes on a terminal: 0 for combining marks, 2 for East Asian wide ones, else 1.
[[nodiscard]] std::size_t column_width(char32_t code_point);

/// Columns that well-formed text takes.
[[nodiscard]] std::size_t display_width(std::string_view text);

}  // namespace dateline
