// SPDX-License-Identifier: GPL-2.0-or-later
// Calendar dates: check, read and write the fixed forms that the index and its records use.
// Dates as people write them ("Nov. 11, 2016") are read in indexer/parse/written_date.h.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A day of the proleptic Gregorian calendar, without a time zone.
struct Date {
    int year = 0;
    int month = 0;  ///< 1 to 12
    int day = 0;    ///< 1 to 31

    auto operator<=>(const Date&) const = default;
};

/// Whether the day exists and its year has four digits (1000 to 9999).
[[nodiscard]] bool is_valid(const Date& date);

/// Reads `2016-11-11` or `20161111`, also when a time follows (`2016-11-11T08:30:00Z`, `2016-11-11 08:30`);
/// the day is taken as written. Nothing for any other form or for a day that does not exist.
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);

/// `2016-11-11`.
[[nodiscard]] std::string iso_date(const Date& date);

/// `20161111`: eight digits that sort as the days do. The form kept in the date slot.
[[nodiscard]] std::string day_key(const Date& date);

/// The day that day_key() wrote; nothing for other text.
[[nodiscard]] std::optional<Date> parse_day_key(std::string_view key);

/// `2016`, `2016Q4`, `2016-11`: the units that a day is rolled up to.
[[nodiscard]] std::string year_of(const Date& date);
[[nodiscard]] std::string quarter_of(const Date& date);
[[nodiscard]] std::string month_of(const Date& date);

/// The number of days of a month, 28 to 31. `month` is 1 to 12.
[[nodiscard]] int days_in_month(int year, int month);

}  // namespace dateline
