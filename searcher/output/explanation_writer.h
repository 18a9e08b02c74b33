// SPDX-License-Identifier: GPL-2.0-or-later
// What a query is understood as, for --explain-query: its tree, its words' terms, and what Xapian is asked.
#pragma once

#include <iosfwd>
#include <map>
#include <string>

#include "searcher/output/result_writer.h"
#include "searcher/query/planned_query.h"
#include "searcher/query/query_tree.h"

namespace dateline {

struct QueryExplanation {
    QueryTree tree;
    PlannedQuery planned;
    bool index_known = false;                  ///< whether it was planned with the words of an index
    std::string index_problem;                 ///< why not; may be empty
    std::map<std::string, unsigned> releases;  ///< of each term of its words, where the index is known
};

/// Text, or one JSON object in all other formats (docs/output.schema.json).
void write_explanation(const QueryExplanation& explanation, const WriterOptions& options, std::ostream& out);

}  // namespace dateline
