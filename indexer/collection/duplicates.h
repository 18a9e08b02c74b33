// SPDX-License-Identifier: GPL-2.0-or-later
// Near-duplicates: whether two releases tell the same news, and who leads the releases that do.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/collection/news_print.h"

namespace dateline {

/// Least shingle_overlap() of duplicates. Measured: the same news on two wires or updated has 0.8 and more.
inline constexpr double duplicate_overlap = 0.8;

/// Days within which releases of unknown or different issuers can be duplicates.
inline constexpr int duplicate_days = 14;

/// Whether two releases are compared at all: in one language, and of one issuer, or with a ticker in common,
/// or dated within `duplicate_days`; undated ones need an issuer or ticker. Symmetric. Thread-safe.
[[nodiscard]] bool may_be_duplicates(const NewsPrint& a, const NewsPrint& b);

/// Whether two releases tell the same news. Symmetric, not transitive. They do when all of this holds:
/// - They are compared (`may_be_duplicates`).
/// - Their shingles overlap by `duplicate_overlap`; short news is equal, and no duplicate of long news.
/// - They are not two fillings of one template (`are_two_fillings`).
/// Thread-safe.
[[nodiscard]] bool is_duplicate(const NewsPrint& a, const NewsPrint& b);

/// Whether two releases whose news is much alike tell different news in the same words, as law firms'
/// notices, dividends and invitations do. They do when one of these holds:
/// - Each headline has a word that its own news repeats and the other's headline and news do not have: the
///   subject of the one is not in the other. Words that differ by a slip of the pen do not count.
/// - Each headline has two words, repeated or not, that the other does not have, and less than 0.9 overlaps.
/// - Each has a number that the other does not have, and they are more than `duplicate_days` apart; or each
///   has three, on different days. The dates of issue do not count, nor does any number where one is marked
///   as an update or correction.
/// Equal news parts are never two fillings. Symmetric. Thread-safe.
[[nodiscard]] bool are_two_fillings(const NewsPrint& a, const NewsPrint& b);

/// The canonical order: by day, undated last; then by id and source. A strict weak order; prints of different
/// releases are never equal.
[[nodiscard]] bool comes_before(const NewsPrint& a, const NewsPrint& b);

/// For each print the index of its leader. In canonical order each print joins the first leader that it is a
/// duplicate of and that shares a band with it; else it leads (itself). So members are like their leader,
/// never chained from one to the next, and the order of `prints` does not matter. For a result that holds in
/// the whole collection give all releases that can be reached by shared bands. Thread-safe.
[[nodiscard]] std::vector<std::size_t> duplicate_leaders(const std::vector<NewsPrint>& prints);

}  // namespace dateline
