// SPDX-License-Identifier: GPL-2.0-or-later
// Wire stamps: the times that wires and feeds print -> the day of the release.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// Where a stamp comes from: it decides on whose calendar a time in UTC is a day.
enum class StampClock {
    as_written,  ///< the day as it is written
    new_york,    ///< a time in UTC is turned to New York's: the North American wires date releases by it
};

/// The day of a stamp as `2016-11-11`: ISO 8601 in both forms (`2016-11-11T07:00:00-05:00`,
/// `20161111T120000Z`), RFC 822 (`Fri, 11 Nov 2016 12:00:00 GMT`) or a date alone. Nothing for other text.
/// Thread-safe.
[[nodiscard]] std::optional<std::string> day_of_stamp(std::string_view stamp, StampClock clock);

}  // namespace dateline
