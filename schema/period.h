// SPDX-License-Identifier: GPL-2.0-or-later
// Periods of reporting: the one canonical spelling that index, queries and facets share.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

enum class PeriodSpan { year, half, quarter, months };

/// A year or a part of one, calendar or fiscal as the issuer counts.
struct Period {
    int year = 0;
    PeriodSpan span = PeriodSpan::year;
    int number = 0;  ///< quarter 1 to 4, half 1 or 2, months from the year's begin: 9 for "nine months"

    auto operator<=>(const Period&) const = default;
};

/// `2016`, `2016H1`, `2016Q3`, `2016M9`.
[[nodiscard]] std::string period_text(const Period& period);

/// How many months of the year have gone when the period ends: 9 for a third quarter, 12 for a year.
[[nodiscard]] int months_gone(const Period& period);

/// Reads one period in any of its spellings: `2016Q3`, `Q3 2016`, `3Q16`, `third quarter of fiscal 2016`,
/// `FY2016`, `first half 2016`, `nine months 2016`. Nothing where the text is anything else or more than
/// that.
[[nodiscard]] std::optional<Period> read_period(std::string_view text);

}  // namespace dateline
