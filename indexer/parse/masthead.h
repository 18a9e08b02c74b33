// SPDX-License-Identifier: GPL-2.0-or-later
// The masthead: lines above the headline, or between it and the dateline, that belong to neither.
#pragma once

#include <optional>
#include <string_view>

#include "indexer/parse/blocks.h"
#include "indexer/parse/written_date.h"

namespace dateline {

/// The date of a short line that is one: `November 11, 2016`, `Released: 8 March 2022`. Nothing for a date
/// without a year or inside a sentence.
[[nodiscard]] std::optional<WrittenDate> date_line(std::string_view text);

/// Whether the line is a company's name alone, as printed at the head of its paper: `ACME CARRIERS LTD.`.
[[nodiscard]] bool is_letterhead_name(std::string_view text);

/// Whether the block is a date line, a label (`FOR IMMEDIATE RELEASE`), an address, a way to reach somebody
/// or a row of columns.
[[nodiscard]] bool is_masthead(const Block& block);

}  // namespace dateline
