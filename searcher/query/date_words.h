// SPDX-License-Identifier: GPL-2.0-or-later
// Dates in words, as people write them: `nov 2016`, `11 nov 2016`, `last 30 days`, `yesterday`.
#pragma once

#include <optional>
#include <string_view>

#include "schema/date.h"
#include "searcher/query/date_range.h"

namespace dateline {

/// The days that one date in words means, whole units with their last day:
///
/// - a month and year (`nov 2016`, `November, 2016`), a day (`11 nov 2016`, `Nov. 11, 2016`), a quarter or
///   half (`Q3 2016`, `3Q16`, `third quarter of 2016`, `2016H1`); in any case;
/// - `today`, `yesterday`; `this` and `last week`, `month`, `quarter`, `year`: whole ones, weeks from Monday;
/// - `last 30 days`, `past 2 weeks`, `last 3 months`, `last 2 quarters`, `last 5 years`: so many days, or
/// days
///   since the same day of that month, that end today; at most 9999.
///
/// Nothing for any other text, and for what depends on today where `today` is not valid.
[[nodiscard]] std::optional<DateRange> read_date_words(std::string_view text, const Date& today);

/// A date or range as typed, its dates in words written as parse_date_range() takes them: `2016-11` for
/// `nov 2016`, `2016-10-13..2016-11-11` for `last 30 days`. What is no date stays as it is.
[[nodiscard]] std::string in_figures(std::string_view text, const Date& today);

}  // namespace dateline
