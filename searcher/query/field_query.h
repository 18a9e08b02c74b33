// SPDX-License-Identifier: GPL-2.0-or-later
// Field values -> boolean queries, by the type that the field table gives the field.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "schema/field.h"
#include "searcher/query/date_range.h"
#include "searcher/query/query.h"
#include "searcher/query/query_error.h"

namespace dateline {

/// Releases with that value in a field of any type but text, whose words are planned like other words.
///
/// Fails for an unreadable date or period, an unknown kind of section or news and a value of nothing but
/// punctuation. The error's column counts from 1 within `value`.
[[nodiscard]] std::variant<Query, QueryError> field_value_query(const Field& field, std::string_view value);

/// Releases whose day in that field of dates is within the range; never those without one.
[[nodiscard]] Query date_query(const Field& field, const DateRange& range);

/// The clause in our own syntax: `wire:"PR Newswire",GLOBE`.
[[nodiscard]] std::string parsed_values(const Field& field, const std::vector<std::string>& values);

}  // namespace dateline
