// SPDX-License-Identifier: GPL-2.0-or-later
// Run-in headings: `About X: text`, `About XText`, `About X, X is`, a heading glued to the end of a
// paragraph.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// A heading that shares a paragraph with text.
struct RunInHeading {
    std::size_t begin = 0;       ///< of the heading
    std::size_t end = 0;         ///< end of the heading, a colon or comma behind it not included
    std::size_t text_begin = 0;  ///< where the text under it begins
};

/// The heading that `text` begins with, when text follows in the same paragraph. In `context`, text of the
/// same release, a word with a capital inside (`FirstNet`) that is printed twice is taken for one word.
[[nodiscard]] std::optional<RunInHeading> leading_heading(std::string_view text, std::string_view context);

/// Whether `text` begins with a known heading and a colon (`About X: …`, `Outlook: …`), contacts aside. Where
/// several paragraphs do, it is the style of the house.
[[nodiscard]] bool has_labelled_clause(std::string_view text);

/// `Fleet Employment: With the new charters …`: a label in title case in front of sentences. A heading only
/// in a release that prints its headings so.
[[nodiscard]] std::optional<RunInHeading> labelled_paragraph(std::string_view text);

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
