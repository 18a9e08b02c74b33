// SPDX-License-Identifier: GPL-2.0-or-later
// Source formats: what a file is, by its name and by its first bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

enum class SourceFormat : std::uint8_t {
    text,        ///< one release, plain text
    markdown,    ///< one release, Markdown
    jsonl,       ///< one release a line
    csv,         ///< one release a row, the first row names the columns
    html,        ///< a page with one release
    xml,         ///< NewsML, NITF (one release or several), RSS, Atom (one release an entry)
    wire_text,   ///< AsiaNet's plain-text transmission (.tst)
    submission,  ///< an SEC filing in SGML: each EX-99 a release
    pdf,         ///< one release
    archive,     ///< zip or tar: members of any of these formats
};

/// The format a file's name tells, with `.gz` or `.zst` behind it ignored; no extension: text. Nothing for
/// names of other formats.
[[nodiscard]] std::optional<SourceFormat> format_of(std::string_view name);

/// Whether a file of this name is about its folder rather than a release in it: README, LICENSE, ….
[[nodiscard]] bool is_about_a_folder(std::string_view name);

/// The format that the first bytes (some 4 KiB are enough) show, where they are surer than the name: a PDF,
/// an archive, an SEC submission, HTML or XML under any name. Else `named`.
[[nodiscard]] SourceFormat format_of_content(SourceFormat named, std::string_view first_bytes);

/// What the first bytes show of a file whose name tells nothing, such as `release.php` or `index.html?p=3`:
/// HTML, XML, a PDF or an SEC submission. Not archives: office documents are some.
[[nodiscard]] std::optional<SourceFormat> format_shown(std::string_view first_bytes);

/// Whether files of the format are decoded by the separate program (docs/decisions/0006): formats with
/// grammars that hostile files abuse.
[[nodiscard]] bool is_decoded_apart(SourceFormat format);

/// The name for people and for the worker's protocol: `PDF`, `SEC submission`.
[[nodiscard]] std::string_view name_of(SourceFormat format);

}  // namespace dateline
