// SPDX-License-Identifier: GPL-2.0-or-later
// Fields whose values are a known list or have a form of their own: kinds of section, kinds of news, periods.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "schema/field.h"
#include "searcher/query/query_error.h"

namespace dateline {

/// Why no release can have that value in the field: a kind that does not exist, with the nearest ones and all
/// of them as the hint; a period that cannot be read. Nothing for other fields. The column is 1.
[[nodiscard]] std::optional<QueryError> unknown_value(const Field& field, std::string_view value);

/// The value as the index spells it: `trial-results` for `Trial Results`, `2016Q3` for `3Q16`. Unchanged in
/// other fields and where it is unknown.
[[nodiscard]] std::string canonical_value(const Field& field, std::string_view value);

}  // namespace dateline
