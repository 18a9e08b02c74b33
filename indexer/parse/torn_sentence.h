// SPDX-License-Identifier: GPL-2.0-or-later
// Torn sentences: telling that a paragraph goes on behind a line end, a blank line or a page break.
#pragma once

#include <string_view>

#include "indexer/parse/blocks.h"

namespace dateline {

/// Whether the first word is written in lower case and is no address of the web or of mail.
[[nodiscard]] bool begins_in_lower_case(std::string_view text);

/// Whether the text stops in the middle of a sentence.
[[nodiscard]] bool ends_open(std::string_view text);

/// Whether `next`, after a blank line or a page break, goes on with the sentence of `previous`.
[[nodiscard]] bool goes_on(const Block& previous, std::string_view next, bool page_break);

}  // namespace dateline
