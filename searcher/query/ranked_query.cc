// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/ranked_query.h"

#include <algorithm>

namespace dateline {

namespace {

/// Keeps Xapian from merging what is below with an AND above it. A factor of 1 changes no weight.
Query sealed(const Query& query) {
    return Query(Query::OP_SCALE_WEIGHT, query, 1.0);
}

/// Whether Xapian may answer no more than "not here" for the query when it is asked about one document.
/// AND_MAYBE, AND_NOT and SYNONYM always go on to their next match.
bool asks_positions(const Query& query) {
    switch (query.type()) {
        case Query::OP_PHRASE:
        case Query::OP_NEAR:
            return true;
        case Query::OP_AND:
        case Query::OP_FILTER:
        case Query::OP_OR:
        case Query::OP_SCALE_WEIGHT:
            return std::any_of(query.parts().begin(), query.parts().end(), asks_positions);
        default:
            return false;
    }
}

}  // namespace

Query ranked_any(const std::vector<Query>& parts) {
    if (parts.empty()) return {};
    if (parts.size() == 1) return parts.front();
    const Query any(Query::OP_OR, parts.begin(), parts.end());
    if (!asks_positions(any)) return any;
    const Query all(Query::OP_SCALE_WEIGHT, Query::every_document(), 0.0);
    return sealed(Query(Query::OP_AND_MAYBE, any, all));
}

Query with_evidence(Query query, const std::vector<Query>& evidence) {
    if (query.empty() || evidence.empty()) return query;
    for (const Query& each : evidence) query = Query(Query::OP_AND_MAYBE, query, each);
    return sealed(query);
}

}  // namespace dateline
