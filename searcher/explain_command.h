// SPDX-License-Identifier: GPL-2.0-or-later
// --explain-query: says what a query is understood as, and searches nothing.
#pragma once

#include "schema/exit_code.h"
#include "searcher/options.h"
#include "searcher/query/synonym_table.h"
#include "searcher/search_command.h"

namespace dateline {

/// Explains the options' query with the words of the index where one can be opened, else without. A query
/// that cannot be run is ExitCode::usage, an index that is damaged ExitCode::io.
[[nodiscard]] ExitCode run_explain_query(const SearchOptions& options, SynonymTable synonyms,
                                         const WriterOptions& writer, const Console& console);

}  // namespace dateline
