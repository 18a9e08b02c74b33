// SPDX-License-Identifier: GPL-2.0-or-later
// Messages of dateline-search on stderr: what is wrong, where in the query, and what to do.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "searcher/options.h"
#include "searcher/query/query_error.h"
#include "searcher/search/failure.h"

namespace dateline {

/// `dateline-search: TEXT`, then `hint: HINT` where there is one. Unsafe characters are replaced.
void print_problem(std::string_view text, std::string_view hint, std::ostream& err);
void print_failure(const Failure& failure, std::ostream& err);

/// The message, the query with a caret under the column, and the hint. `where` tells the line of a batch; may
/// be empty.
void print_query_error(const QueryError& error, std::string_view query, std::string_view where,
                       std::ostream& err);
void print_warning(const QueryWarning& warning, std::string_view query, std::string_view where,
                   std::ostream& err);

}  // namespace dateline
