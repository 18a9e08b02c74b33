// SPDX-License-Identifier: GPL-2.0-or-later
// Run-in headings: `About X: text`, `About XText`, `About X, X is`, a heading glued to the end of a
// paragraph.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "indexer/parse/colon_heading.h"

namespace dateline {

/// The heading that `text` begins with, when text follows in the same paragraph. In `context`, text of the
/// same release, a word with a capital inside (`FirstNet`) that is printed twice is taken for one word.
[[nodiscard]] std::optional<RunInHeading> leading_heading(std::string_view text, std::string_view context);

/// The first heading behind a sentence of `text`, from `from` on, when text follows in the same paragraph.
/// Found where a line end was lost (`… added.Third Quarter ResultsNet sales`) or where the name repeats
/// (`About Nokia Nokia is`).
[[nodiscard]] std::optional<RunInHeading> inner_heading(std::string_view text, std::size_t from,
                                                        std::string_view context);

/// Where a known heading begins that is glued to the end of `text` (`… recently:About United`); npos without
/// one.
[[nodiscard]] std::size_t trailing_heading(std::string_view text);

/// Where a source or footer line begins inside `text` (`… today. View original content: http…`), or a note
/// that follows a comma; npos without one.
[[nodiscard]] std::size_t inner_footer(std::string_view text);

}  // namespace dateline
