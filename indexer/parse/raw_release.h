// SPDX-License-Identifier: GPL-2.0-or-later
// What a reader hands to the parser: the text of one release and what its record or format says about it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// What a block of a format with structure (HTML, XML, PDF) is.
enum class RawBlockKind : std::uint8_t {
    prose,    ///< a paragraph, or a line of an address; `\n` where the format breaks the line by intent
    heading,  ///< the format says so: `<h2>`, NITF's `<hl2>`
    bullet,   ///< an item of a list, without its marker
    row,      ///< a row of a table, cells separated by tabs; an empty cell is kept as nothing
};

/// One block of a release whose format has structure. Its spaces are single, its ends trimmed.
struct RawBlock {
    RawBlockKind kind = RawBlockKind::prose;
    std::string text;
    bool emphasised = false;  ///< all of it is bold, underlined or larger: likely a heading
    bool centred = false;
    bool page_break = false;  ///< a page ended before it

    bool operator==(const RawBlock&) const = default;
};

/// One release before parsing. All strings are well-formed UTF-8; an empty one is unknown.
/// A field that is given outweighs what the text seems to say, except the date: see release_parser.h.
struct RawRelease {
    std::string text;              ///< the whole file, or the record's body; lines end in \n, \r\n or \r
    std::vector<RawBlock> blocks;  ///< instead of `text`, where the format has structure
    std::string title;             ///< the headline, where the record names it apart from the body
    std::string subtitle;          ///< the subheadline, where the format names it apart from the body
    std::string published;         ///< a date in any of the forms that parse_iso_date() reads
    std::string place;             ///< of the dateline, where the format names it apart from the body
    std::string url;
    std::string wire;
    std::string issuer;
    std::string language;                 ///< ISO 639-1
    std::vector<std::string> tickers;     ///< `NASDAQ:CLRB`, or a symbol whose exchange is unknown
    std::vector<Identifier> identifiers;  ///< in order of appearance, unique
    std::vector<std::string> subjects;  ///< codes or names of subjects and industries as the wire gives them
    std::string embargo;                ///< ISO 8601: not to be published before
    std::string corrects;   ///< identifier or address of the release that this one corrects or replaces
    bool markdown = false;  ///< known to be Markdown (by name); otherwise found out

    bool operator==(const RawRelease&) const = default;
};

/// Bytes of text, for bounding what is held in memory.
[[nodiscard]] std::size_t text_bytes(const RawRelease& raw);

}  // namespace dateline
