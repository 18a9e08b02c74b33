// SPDX-License-Identifier: GPL-2.0-or-later
// The planner: what was asked, in words and in options -> a query that Xapian can run.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "schema/analyzer.h"
#include "schema/issuer_table.h"
#include "searcher/query/planned_query.h"
#include "searcher/query/query_error.h"

namespace dateline {

/// What the user asks, as typed.
struct QueryRequest {
    std::string text;  ///< the query; may be empty
    /// Field name and one whole value each, from options (`--ticker CLRB`). Values of one field: any of them.
    std::vector<std::pair<std::string, std::string>> filters;
    std::optional<std::string> since;  ///< a day, month, quarter or year: from its first day
    std::optional<std::string> until;  ///< likewise: to its last day
    Strictness strictness = Strictness::forgiving;
    /// Which names are one issuer, for `issuer:`; null: each name stands for itself. Must outlive the call.
    const IssuerTable* issuers = nullptr;
};

/// Plans a query with the analysis that `analyzer` shares with the index. No database is needed: without a
/// table of issuers PlannedQuery::asks_issuer tells whether planning again with one makes a difference.
///
/// Errors: a limit exceeded, an impossible or unreadable date or period, an unknown kind of section or news,
/// a text without any word or filter, an unknown field in `filters`; what strictness refuses. Never throws
/// but std::bad_alloc.
[[nodiscard]] std::variant<PlannedQuery, QueryError> plan_query(const QueryRequest& request,
                                                                Analyzer& analyzer);

}  // namespace dateline
