// SPDX-License-Identifier: GPL-2.0-or-later
// Near words: what a word that the index does not know may have been meant to be.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/query/vocabulary.h"

namespace dateline {

/// The other words of the index nearest to a folded word, within misspelling_distance(): those of issuers'
/// names before others that are no nearer, and of equals the usual ones, at most three. Of plain words only
/// those with the same first letter are looked at. Throws Xapian::Error.
[[nodiscard]] std::vector<KnownWord> near_words(std::string_view word, const Vocabulary& vocabulary);

/// The same of words of issuers' names alone.
[[nodiscard]] std::vector<KnownWord> near_name_words(std::string_view word, const Vocabulary& vocabulary);

}  // namespace dateline
