// SPDX-License-Identifier: GPL-2.0-or-later
// Tag lines: text with tags of HTML or bold headings in it, cut where a page would begin a new line.
#pragma once

#include <vector>

#include "indexer/parse/text_lines.h"

namespace dateline {

/// Cuts lines before tags that begin a paragraph, a title, an item or a row and behind those that end one,
/// with a blank line where a page leaves a gap. Records are often exported so, all of a release in one line.
/// Cuts them also behind a known heading in bold Markdown that runs in: `**About Orvane** We make lamps.`
/// The tags stay for clean_line(); lines without such tags stay as they are, pieces keep their line's number.
/// Linear in the length of the text.
void cut_at_tags(std::vector<Line>& lines);

}  // namespace dateline
