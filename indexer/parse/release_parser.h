// SPDX-License-Identifier: GPL-2.0-or-later
// The release parser: text of any house style -> Release. Pure: no files, no clock, no Xapian.
#pragma once

#include <string>
#include <variant>

#include "indexer/parse/raw_release.h"
#include "schema/release.h"

namespace dateline {

/// Why a text is not a release: an empty text, or one without a single word.
struct ParseError {
    std::string reason;  ///< what was expected and what was found, as the end of a sentence
    int line = 0;        ///< 0 where no line is to blame
};

/// Parses one release. Every word of `raw.title` and `raw.text` ends up in the headline, subheadline,
/// masthead, a section or the furniture, in order (of contacts in two columns, one column after the other);
/// two words whose line end was lost
/// (`ResultsNet sales`) are parted where a heading ends.
///
/// The date is the dateline's, else the masthead's, else `raw.published`; where two differ the evidence of
/// both is kept and the earlier stated release date wins. Thread-safe; never throws but std::bad_alloc.
[[nodiscard]] std::variant<Release, ParseError> parse_release(const RawRelease& raw);

}  // namespace dateline
