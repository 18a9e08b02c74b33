// SPDX-License-Identifier: GPL-2.0-or-later
// Date ranges as typed in a query: `2016`, `2016Q3`, `2016-10`, `2016-10-05`, `a..b`, `a..`, `..b`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "schema/date.h"
#include "searcher/query/query_error.h"

namespace dateline {

/// Days from `first` to `last`, both included; an end that is not set is open. At least one is set.
struct DateRange {
    std::optional<Date> first;
    std::optional<Date> last;

    bool operator==(const DateRange&) const = default;
};

/// Reads one unit (year, quarter, month, day) or a range of two. A unit means all its days, so that the end
/// of a range is the last day of its unit. The error's column counts from 1 within `text`.
[[nodiscard]] std::variant<DateRange, QueryError> parse_date_range(std::string_view text);

/// From the first day of the unit `since` to the last of `until`, each as typed in an option; empty: open.
/// The error's column is 0. At least one must not be empty.
[[nodiscard]] std::variant<DateRange, QueryError> parse_period(std::string_view since,
                                                               std::string_view until);

/// Years, quarters and months whose days are exactly the days of `range`, each under the name that
/// year_of(), quarter_of() and month_of() give it, the largest units first where they fit. Nothing where an
/// end is open or does not fall on the end of a month, or where more than `most` units were needed.
struct CalendarUnits {
    std::vector<std::string> years;
    std::vector<std::string> quarters;
    std::vector<std::string> months;
};
[[nodiscard]] std::optional<CalendarUnits> whole_units(const DateRange& range, std::size_t most);

}  // namespace dateline
