// SPDX-License-Identifier: GPL-2.0-or-later
// Ranked queries: alternatives and evidence put together so that Xapian counts what matches and nothing else.
//
// Asked whether one document matches, an OR of Xapian 1.4.22 may stop at the next one with a phrase counted
// that was only looked at here (OrPostList::check). It asks so below AND and FILTER, and on the right of
// AND_MAYBE, where it also makes one OR of the evidence of several. docs/decisions/0017 tells the whole.
#pragma once

#include <vector>
#include "searcher/query/query.h"

namespace dateline {

/// Releases that match any of the parts, ranked by the sum of those that match, wherever the query is put.
/// Of one part that part; of none the query that matches nothing.
[[nodiscard]] Query ranked_any(const std::vector<Query>& parts);

/// What `query` matches, with the weights of the evidence that matches too added, wherever the query is put.
/// `query` itself without evidence.
[[nodiscard]] Query with_evidence(Query query, const std::vector<Query>& evidence);

}  // namespace dateline
