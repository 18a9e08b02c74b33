// SPDX-License-Identifier: GPL-2.0-or-later
// The query parser: the text a person typed -> tree. Knows fields by name, but no analysis and no index.
#pragma once

#include <cstddef>
#include <string_view>
#include <variant>

#include "searcher/query/query_error.h"
#include "searcher/query/query_tree.h"

namespace dateline {

/// Limits of a query. They keep any text of any bytes far from what hurts Xapian: nesting of 100,000 levels
/// crashes it, ten thousand words run for 20 s.
inline constexpr std::size_t max_query_bytes = 8192;
inline constexpr std::size_t max_query_words = 512;  ///< after analysis; counted by the planner
inline constexpr std::size_t max_query_depth = 32;   ///< of brackets

/// Parses any bytes. docs/QUERY-SYNTAX.md describes the language.
///
/// Fails only when a limit is exceeded; under Strictness::strict also where the forgiving parser would warn.
/// Values of fields are not looked at: dates and section kinds are checked when the query is planned.
/// Takes time in proportion to the text.
[[nodiscard]] std::variant<QueryTree, QueryError> parse_query(std::string_view text,
                                                              Strictness strictness = Strictness::forgiving);

}  // namespace dateline
