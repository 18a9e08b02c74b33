// SPDX-License-Identifier: GPL-2.0-or-later
// Run-in headings that end in a colon: `About X: text`, `Fleet Employment: text`.
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

/// Longest heading that shares a paragraph, in bytes.
constexpr std::size_t run_in_reach = 120;

/// The heading in front of a colon: `About X: text`, `CONTACT:Jane Doe`, `THE PROCESS:Investors may`. It is
/// known (section_rules.h) or in capitals.
[[nodiscard]] std::optional<RunInHeading> colon_heading(std::string_view text);

/// Whether `text` begins with a known heading and a colon (`About X: …`, `Outlook: …`), contacts aside. Where
/// several paragraphs do, it is the style of the house.
[[nodiscard]] bool has_labelled_clause(std::string_view text);

/// `Fleet Employment: With the new charters …`: a label in title case in front of sentences. A heading only
/// in a release that prints its headings so.
[[nodiscard]] std::optional<RunInHeading> labelled_paragraph(std::string_view text);

/// Whether `text` begins as `About Acme` does.
[[nodiscard]] bool is_about(std::string_view text);

/// Whether a sentence ends inside `text`, at a full stop with a space behind it or at `?`, `!` or `;`.
[[nodiscard]] bool has_sentence_end_inside(std::string_view text);

}  // namespace dateline
