// SPDX-License-Identifier: GPL-2.0-or-later
// What a reader hands to the parser: the text of one release and what its record or format says about it.
#pragma once

#include <string>
#include <vector>

namespace dateline {

/// One release before parsing. All strings are well-formed UTF-8; an empty one is unknown.
/// A field that is given outweighs what the text seems to say, except the date: see release_parser.h.
struct RawRelease {
    std::string text;       ///< the whole file, or the record's body; lines end in \n, \r\n or \r
    std::string title;      ///< the headline, where the record names it apart from the body
    std::string published;  ///< a date in any of the forms that parse_iso_date() reads
    std::string url;
    std::string wire;
    std::string issuer;
    std::string language;              ///< ISO 639-1
    std::vector<std::string> tickers;  ///< `NASDAQ:CLRB`; a bare symbol is left to the text
    bool markdown = false;             ///< known to be Markdown (by name); otherwise found out
};

}  // namespace dateline
