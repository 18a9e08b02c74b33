// SPDX-License-Identifier: GPL-2.0-or-later
// Estimate: how many documents a query matches, told from its terms' numbers alone.
#pragma once

#include "searcher/query/query.h"
#include "searcher/query/term_counts.h"

namespace dateline {

/// Documents of all databases together that match, as Xapian 1.4 estimates them: as if words were
/// independent, rounded at each step (matcher/orpostlist.cc, multiandpostlist.cc, phrasepostlist.cc). What
/// synonyms weigh depends on it, so OP_SYNONYM, OP_OR, OP_PHRASE and terms are estimated to the same number;
/// the others only to order what is asked first. Throws Xapian::Error.
[[nodiscard]] double estimated_documents(const Query& query, TermCounts& counts);

}  // namespace dateline
