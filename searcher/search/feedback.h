// SPDX-License-Identifier: GPL-2.0-or-later
// Feedback: what releases have in common that others lack, as a query. From the first hits of a search it
// finds more of the same (pseudo-relevance feedback), from one release what is like it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/match/collection.h"
#include "searcher/query/planned_query.h"
#include "searcher/query/query.h"

namespace dateline {

/// A word that tells releases from others.
struct TellingWord {
    QueryWord word;
    double weight = 0;  ///< relative to the most telling one, from 0 to 1
};

/// The words that tell the documents from all others best, at most `most`, the most telling first: stems, and
/// words that are their own stem; no numbers, no stop words, nothing that only they have. Weights are those
/// of Robertson's "On term selection for query expansion" (Journal of Documentation 46, 1990), as Xapian
/// computes them. Throws Xapian::Error.
[[nodiscard]] std::vector<TellingWord> telling_words(const Xapian::Database& database,
                                                     const std::vector<Xapian::docid>& documents,
                                                     std::size_t most);

/// Words that the first hits of `ranking` have in common, weighted so that what was typed weighs more: to be
/// added by OP_OR to what ranks. Empty where nothing matches. Throws Xapian::Error.
[[nodiscard]] Query feedback(const Collection& collection, const Query& ranking);

/// Releases like the one with that unique term (schema/term.h), without it and the others of its cluster:
/// the words that tell it from others, where they satisfy what `asked` asks. Matches nothing where there is
/// no such release. Throws Xapian::Error.
[[nodiscard]] PlannedQuery query_like(const Xapian::Database& database, const std::string& unique,
                                      const PlannedQuery& asked);

}  // namespace dateline
