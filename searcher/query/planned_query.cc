// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/planned_query.h"

#include "schema/term.h"

namespace dateline {

Query PlannedQuery::filtered(const Query& words_part, const Field* left_out) const {
    std::vector<Query> conditions;
    for (const FieldFilter& filter : filters) {
        if (filter.field != left_out) conditions.push_back(filter.query);
    }
    const Query all(Query::OP_SCALE_WEIGHT, Query(std::string(every_release_term)), 0.0);
    if (conditions.empty()) return words_part.empty() ? all : words_part;
    const Query both(Query::OP_AND, conditions.begin(), conditions.end());
    if (words_part.empty()) return Query(Query::OP_SCALE_WEIGHT, both, 0.0);
    return Query(Query::OP_FILTER, words_part, both);
}

}  // namespace dateline
