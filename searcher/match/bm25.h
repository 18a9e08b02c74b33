// SPDX-License-Identifier: GPL-2.0-or-later
// BM25 as Xapian computes it: what a word weighs in a release, to the same bits.
#pragma once

#include <algorithm>
#include <cmath>

#include <xapian.h>

#include "searcher/query/ranking.h"

namespace dateline {

/// What weights depend on beside the word: of all databases that are searched together. The formula is that
/// of Xapian 1.4's BM25Weight (weight/bm25weight.cc) without relevance sets, k2 0 and k3 1, step by step,
/// since a release has to score the same here and at a server. Thread-safe.
class Bm25 {
  public:
    Bm25(double documents, double average_length)
        : documents_(documents), length_factor_(average_length == 0 ? 0 : 1 / average_length) {}

    /// What a word of `with` of the documents weighs at most.
    [[nodiscard]] double word_weight(double with, double factor) const {
        double rarity = (documents_ - with + 0.5) / (with + 0.5);
        if (rarity < 2) rarity = rarity * 0.5 + 1;
        return std::log(rarity) * factor * (k1() + 1);
    }

    /// The part of the denominator that a document's length makes.
    [[nodiscard]] double length_part(Xapian::termcount length) const {
        const double normal = std::max(length * length_factor_, shortest_length);
        return k1() * (normal * length_normalisation + (1 - length_normalisation));
    }

    /// What a word that occurs `wdf` times adds to a document's score.
    [[nodiscard]] static double part(double word_weight, double wdf, double length_part) {
        return word_weight * (wdf / (length_part + wdf));
    }

    [[nodiscard]] double documents() const { return documents_; }

  private:
    static double k1() { return term_saturation * info(SectionKind::body).wdf; }

    double documents_;
    double length_factor_;
};

}  // namespace dateline
