// SPDX-License-Identifier: GPL-2.0-or-later
// Source places of a parsed release: its paragraphs found again in the text that they were read from.
#pragma once

#include <string_view>

#include "schema/release.h"

namespace dateline {

/// Sets the places of every paragraph whose characters stand in `text` in their order, from its line on, with
/// nothing between them but what parsing takes away: blanks and line ends, marks of Markdown, character
/// references, and whole lines where a page ended. Others keep none (columns that are read one behind the
/// other). `text` as the parser got it. Linear in its size; thread-safe.
void find_source_places(std::string_view text, Release& release);

}  // namespace dateline
