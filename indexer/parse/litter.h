// SPDX-License-Identifier: GPL-2.0-or-later
// Litter: what stands between the lines of a release without being part of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A tag of HTML or of EDGAR's SGML.
struct Tag {
    std::string name;  ///< in lower case
    bool closing = false;
    std::size_t end = 0;  ///< the byte behind it
};

/// The tag that begins at `at`, where `text` has a `<`; nothing for a `<` of another kind or an unknown name.
[[nodiscard]] std::optional<Tag> read_tag(std::string_view text, std::size_t at);

/// A line with its markup taken out.
struct CleanLine {
    std::string text;           ///< without blanks at its ends
    std::string removed;        ///< tags, comments and CDATA marks, in order; empty where nothing was removed
    bool page_mark = false;     ///< it held `<PAGE>`
    bool heading_mark = false;  ///< Markdown `#`, `<h2>` and the like, or bold over the whole line
};

/// Takes HTML and SGML tags (`<br>`, `<PAGE>`, `<S>`), comments and CDATA marks out of a line, decodes
/// escapes and removes Markdown marks: `##` before a heading, `**` around bold text, `*` and `_` around
/// words. `[text](url)` becomes `text (url)`, an item of an HTML list a bullet. Words of what is removed are
/// in `removed`; the marks of Markdown have none. An unknown
/// `<word>` stays.
[[nodiscard]] CleanLine clean_line(std::string_view line);

/// Whether the line is a page number or a page header alone: `- 2 -`, `Page 3 of 5`, `12`,
/// `Exhibit 99.1-2`.
[[nodiscard]] bool is_page_number(std::string_view line);

/// Whether the line only says that the release goes on over the page: `-more-`, `(MORE)`.
[[nodiscard]] bool is_turn_mark(std::string_view line);

/// Whether the line only says that the release ends, as wires mark it: `-0-`, with or without the date on
/// which it was sent (`-0- 04/21/2005`).
[[nodiscard]] bool is_end_mark(std::string_view line);

/// Whether the text has a letter or a digit.
[[nodiscard]] bool has_word(std::string_view text);

}  // namespace dateline
