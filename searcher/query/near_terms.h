// SPDX-License-Identifier: GPL-2.0-or-later
// Near terms: the words of an index that a misspelt one may stand for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace dateline {

/// The terms, in order, that begin with the first byte of `word` and are within misspelling_distance() of it,
/// itself among them. Goes through the terms in their order and leaves out those behind a beginning that no
/// such word has, as a search in a trie would (Lucene's FuzzyQuery does so with an automaton): of the words
/// with one letter in an index of a million releases a tenth or fewer are looked at. Throws Xapian::Error.
[[nodiscard]] std::vector<std::string> terms_near(const Xapian::Database& database, std::string_view word);

}  // namespace dateline
