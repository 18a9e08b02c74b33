// SPDX-License-Identifier: GPL-2.0-or-later
// Which words of a query a release lacks, and how rare each word is.
#pragma once

#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/query/planned_query.h"
#include "searcher/query/term_counts.h"

namespace dateline {

/// A release that a query found.
struct FoundRelease {
    Xapian::docid document = 0;
    std::string unique;  ///< its unique_term()
};

/// For each release the words that it has in none of their terms or phrases, as typed. Throws Xapian::Error.
[[nodiscard]] std::vector<std::vector<std::string>> missing_words(const Xapian::Database& database,
                                                                  const std::vector<FoundRelease>& releases,
                                                                  const std::vector<QueryWord>& words);

/// All terms that the words may be found by.
[[nodiscard]] std::vector<std::string> all_terms(const std::vector<QueryWord>& words);

/// How much finding each word says: log(1 + (N - n + 0.5) / (n + 0.5)), with n the releases that have it;
/// above 0 also for a word of every release. (Robertson and Zaragoza 2009, as in Lucene.) Throws
/// Xapian::Error.
[[nodiscard]] std::vector<double> word_rarities(TermCounts& counts, const std::vector<QueryWord>& words);

}  // namespace dateline
