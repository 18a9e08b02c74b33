// SPDX-License-Identifier: GPL-2.0-or-later
// The field planner: `field:value` -> a clause beside the words, or a filter of the whole query.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <xapian.h>

#include "schema/analyzer.h"
#include "searcher/query/clause.h"
#include "searcher/query/expanded_clauses.h"
#include "searcher/query/field_filters.h"
#include "searcher/query/planning_notes.h"
#include "searcher/query/query.h"
#include "searcher/query/query_planner.h"
#include "searcher/query/query_tree.h"

namespace dateline {

/// Plans the field clauses of one query. May throw Xapian::Error.
class FieldPlanner {
  public:
    /// All must outlive this.
    FieldPlanner(const QueryRequest& request, Analyzer& analyzer, ExpandedClauses& expanded,
                 PlanningNotes& notes)
        : request_(request), analyzer_(analyzer), expanded_(expanded), notes_(notes) {}

    /// A field clause within a bracket or beside NOT: a condition without weight, but of `title:`, whose
    /// words rank. Empty where nothing can be asked.
    [[nodiscard]] Clause clause(const QueryNode& node);

    /// Adds a field clause of the top level to the filters. `before` is the clause before it, or null: joined
    /// by AND to one of the same field it narrows that.
    void add_filter(const QueryNode& node, const QueryNode* before);

    /// Adds the period from the options, which narrows what `date:` asks for.
    void add_period();

    [[nodiscard]] FieldFilters& filters() { return filters_; }
    /// What of the filters' values snippets should tell.
    [[nodiscard]] std::vector<QueryWord>& shown() { return shown_; }

  private:
    Clause title_clause(const QueryNode& node);
    void add_title_value(Conjunction& parts, const Field& field, const FieldValue& value);
    Query value_query(const Field& field, const FieldValue& value);
    FieldValue as_understood(const Field& field, const FieldValue& value);
    void warn_of_unused(const Field& field, const FieldValue& value);

    const QueryRequest& request_;
    Analyzer& analyzer_;
    ExpandedClauses& expanded_;
    PlanningNotes& notes_;
    FieldFilters filters_;
    std::vector<QueryWord> shown_;
    std::set<std::pair<std::string_view, std::string>> looked_up_;  ///< fields and values, warned of once
    std::size_t unused_ = 0;                                        ///< of these, in no release
};

}  // namespace dateline
