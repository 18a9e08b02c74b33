// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/section_scope.h"

#include <algorithm>

#include "searcher/query/ranked_query.h"

namespace dateline {

void ask_inside(Clause& clause, const Query& inside, std::span<const SectionKind> kinds) {
    if (kinds.empty()) return;
    const bool silent =
        std::any_of(kinds.begin(), kinds.end(), [](SectionKind kind) { return info(kind).silent; });
    clause.condition = inside;
    clause.every = silent ? with_evidence(Query(Query::OP_SCALE_WEIGHT, inside, 0.0), {clause.every})
                          : Query(Query::OP_FILTER, clause.every, inside);
}

}  // namespace dateline
