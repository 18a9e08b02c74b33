// SPDX-License-Identifier: GPL-2.0-or-later
// Ranges of periods: `2016Q1..2016Q4`, `2016..`, `..2017H1`.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "searcher/query/query_error.h"

namespace dateline {

/// Years that an open range reaches to: no release speaks of others.
inline constexpr int first_year_of_periods = 1950;
inline constexpr int last_year_of_periods = 2099;

/// Whether the value is a range and not one period.
[[nodiscard]] bool is_period_range(std::string_view value);

/// The periods from one to the other, both included, in canonical spelling: of quarters quarters, of years
/// years. An end that is missing is open. Fails where an end is no period, where they are of different length
/// or the wrong way round, and for more years than are possible. The error's column counts from 1 within
/// `value`.
[[nodiscard]] std::variant<std::vector<std::string>, QueryError> periods_in_range(std::string_view value);

}  // namespace dateline
