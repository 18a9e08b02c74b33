// SPDX-License-Identifier: GPL-2.0-or-later
// The field lexer: reads a field of a query and its values, `ticker:CLRB,AAPL`, `title:"cash runway"`.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "searcher/query/query_item.h"

namespace dateline {

/// Reads the field that stands at byte `at` of the query, without a sign before it: a clause with its values,
/// or an opening bracket, `title:(`. Nothing where none stands there, or where it is to be read as a word
/// after all, as an unknown field and one without a value are. Slips are added to `slips`.
[[nodiscard]] std::optional<QueryItem> lex_field(std::string_view text, std::size_t at,
                                                 std::vector<QuerySlip>& slips);

}  // namespace dateline
