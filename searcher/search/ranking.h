// SPDX-License-Identifier: GPL-2.0-or-later
// How releases are ranked: the weighting's parameters and the order of hits.
#pragma once

#include <cmath>

#include <xapian.h>

#include "schema/section_kind.h"
#include "schema/text_model.h"

namespace dateline {

/// BM25's saturation for text whose words count 1 each. Robertson and Zaragoza (2009) advise 1.2 to 2; on 40
/// judged queries nDCG@10 rises from 0.787 at 0.9 over 0.790 at 1.2 to 0.800 at 2, where their range ends.
inline constexpr double term_saturation = 2.0;
/// BM25's length normalisation: 0 none, 1 full. From 0.3 to 0.75 nDCG@10 does not change by more than 0.001.
inline constexpr double length_normalisation = 0.5;
/// Floor of the normalised length, so that a release of two lines does not win by its shortness alone.
inline constexpr double shortest_length = 0.5;

/// The same for texts without sections. On four judged collections of abstracts one setting serves all: the
/// mean of their MAPs is 0.366 for k1 from 2 to 3 and b from 0.5 to 0.65, and less outside.
inline constexpr double plain_saturation = 2.2;
inline constexpr double plain_length_normalisation = 0.6;

/// Which releases come first when not all words occur in all.
enum class WordPolicy {
    every_word_first,  ///< those with every word, by score; then those that lack one, by score
    by_score,          ///< by score alone
};

inline constexpr WordPolicy default_word_policy = WordPolicy::every_word_first;

/// Plain texts are asked with whole sentences as often as with keywords, and no word decides.
[[nodiscard]] inline WordPolicy word_policy(TextModel model, WordPolicy asked) {
    return model == TextModel::plain ? WordPolicy::by_score : asked;
}

/// BM25 over the boosted frequencies of the index. A body word counts `wdf` there, not 1, so k1 is scaled by
/// it: boosts summed before saturation are BM25F with one b.
[[nodiscard]] inline Xapian::BM25Weight ranking_weight(TextModel model = TextModel::releases) {
    const double body = info(SectionKind::body).wdf;
    if (model == TextModel::plain)
        return Xapian::BM25Weight(plain_saturation * body, 0, 1, plain_length_normalisation, shortest_length);
    return Xapian::BM25Weight(term_saturation * body, 0, 1, length_normalisation, shortest_length);
}

/// Scores are compared and shown with four decimals: below that they depend on how the index is sharded.
[[nodiscard]] inline double rounded_score(double weight) {
    return std::round(weight * 1e4) / 1e4;
}

}  // namespace dateline
