// SPDX-License-Identifier: GPL-2.0-or-later
// The dateline: `MADISON, Wisc., Nov. 11, 2016 (GLOBE NEWSWIRE) -- ` in the house style of any wire.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/parse/written_date.h"

namespace dateline {

struct DatelineLine {
    std::string place;                ///< as printed, up to the date, wire or dash; may be empty
    std::optional<WrittenDate> date;  ///< may lack its year
    std::string wire;                 ///< canonical; empty where none is printed
    std::size_t begin = 0;            ///< where it begins; more than 0 where text is glued in front of it
    std::size_t end = 0;              ///< where the news begins
};

/// Reads the dateline that a paragraph begins with. A wire's mark (`/PRNewswire/`, `(GLOBE NEWSWIRE)`,
/// `– PRISM MediaWire`) makes one together with a place or a date around it, also where a subheadline is
/// glued in front; without a mark a place, a date and a dash do, or a well-known place and a dash. Nothing
/// for prose.
[[nodiscard]] std::optional<DatelineLine> read_dateline(std::string_view paragraph);

/// Whether the text could be the name of one or more places: `MADISON, Wisc.`, `LONDON and NEW YORK`.
[[nodiscard]] bool is_place(std::string_view text);

/// Where the place begins in a text that may have a subheadline glued in front: at the first run of capital
/// words (with a state or country behind commas) that reaches the end. npos where there is none.
[[nodiscard]] std::size_t glued_place_begin(std::string_view text);

}  // namespace dateline
