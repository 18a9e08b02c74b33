// SPDX-License-Identifier: GPL-2.0-or-later
// Periods written as one word of letters and digits: `Q3`, `3Q16`, `1H2017`, `9M16`, `FY16`, `2016Q3`.
#pragma once

#include <optional>
#include <string_view>

#include "schema/period.h"

namespace dateline {

struct PeriodCode {
    PeriodSpan span = PeriodSpan::year;
    int number = 0;
    int year = 0;          ///< 0 where the word has none
    bool ordinal = false;  ///< `3rd`: only `number` means something
};

/// Reads a word of ASCII letters and digits, case ignored. Nothing for any other word, `FY` without a
/// year included. `9M` and `H2` are read although they may be an amount or hydrogen: the caller asks for a
/// year beside them.
[[nodiscard]] std::optional<PeriodCode> read_period_code(std::string_view word);

/// The year that two digits mean: 1970 to 2069.
[[nodiscard]] constexpr int year_of_two_digits(int number) {
    return number < 70 ? 2000 + number : 1900 + number;
}

}  // namespace dateline
