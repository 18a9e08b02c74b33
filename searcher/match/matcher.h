// SPDX-License-Identifier: GPL-2.0-or-later
// Matcher: which documents of a collection match a query, and the best of them. It gives what Xapian would
// and reads each posting once: Xapian asks a tree of iterators about one document after the other, which took
// two thirds of a search (docs/decisions/0021-matching-by-windows.md).
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/match/collection.h"
#include "searcher/query/query.h"

namespace dateline {

/// A document that matches.
struct ScoredDocument {
    Xapian::docid document = 0;  ///< in Collection::database()
    double weight = 0;
    std::string day;  ///< as in slot_day; empty for undated
};

/// Whether the following can answer; else Xapian has to.
[[nodiscard]] bool can_match(const Collection& collection, const Query& query);

/// The `wanted` best documents, or fewer where fewer match: by weight, the newest first, then by their
/// numbers. Weights are those that ranking_weight() gives. Throws Xapian::Error.
[[nodiscard]] std::vector<ScoredDocument> best_documents(const Collection& collection, const Query& query,
                                                         std::size_t wanted);

/// How many documents match. Throws Xapian::Error.
[[nodiscard]] std::size_t count_documents(const Collection& collection, const Query& query);

/// What each_match() calls: the document in Collection::database(), and its values in the slots asked for,
/// empty where it has none.
using UseMatch = std::function<void(Xapian::docid document, const std::vector<std::string>& values)>;

/// Calls `use` with each document that matches, of part after part, ascending in each. Throws Xapian::Error
/// and what `use` throws.
void each_match(const Collection& collection, const Query& query, const std::vector<Xapian::valueno>& slots,
                const UseMatch& use);

}  // namespace dateline
