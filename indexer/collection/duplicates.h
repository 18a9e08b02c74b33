// SPDX-License-Identifier: GPL-2.0-or-later
// Near-duplicates: whether two releases have the same text, whether it tells the same news, and who leads.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
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

/// Whether two releases are near-duplicates: they are compared (`may_be_duplicates`), and their shingles
/// overlap by `duplicate_overlap`; short news is equal, and no duplicate of long news. Symmetric, not
/// transitive. Thread-safe.
[[nodiscard]] bool is_duplicate(const NewsPrint& a, const NewsPrint& b);

/// Whether two near-duplicates tell different news in the same words, two variants of one text, as law firms'
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

/// Indexes of the print that leads a cluster and of the one that leads those in it with the same news.
struct Leaders {
    std::size_t cluster = 0;
    std::size_t variant = 0;

    bool operator==(const Leaders&) const = default;
};

/// For each print its leaders. In canonical order each print joins the cluster of the first leader whose text
/// it overlaps with and shares a band with, if it may be a duplicate of a member (`may_be_duplicates`), one
/// that tells the same news before all others; else it leads (itself). In its cluster it joins the newest
/// variant that tells the same news. Of members and variants the newest 512 are compared with. So members are
/// like their leader, never chained from one to the next, and the order of `prints` does not matter. For a
/// result that holds in the whole collection give all releases that can be reached by duplicates with shared
/// bands. Thread-safe.
[[nodiscard]] std::vector<Leaders> duplicate_leaders(const std::vector<NewsPrint>& prints);

/// What the canonical order is by, which takes little memory.
struct PrintKey {
    std::string day;
    std::string id;
    std::string source;
};
[[nodiscard]] PrintKey key_of(const NewsPrint& print);

/// Gives the print of an index, good until the next call.
using PrintSource = std::function<const NewsPrint&(std::size_t)>;

/// The same over prints that need not be in memory together; `keys` are theirs. Throws what the source
/// throws.
[[nodiscard]] std::vector<Leaders> duplicate_leaders(const std::vector<PrintKey>& keys,
                                                     const PrintSource& print);

}  // namespace dateline
