// SPDX-License-Identifier: GPL-2.0-or-later
// Evidence: what ranks a release higher than its words do. Added by OP_AND_MAYBE, it never decides what
// matches.
#pragma once

#include <span>
#include <vector>

#include "schema/date.h"
#include "searcher/query/query.h"
#include "searcher/query/vocabulary.h"
#include "searcher/query/word_unit.h"

namespace dateline {

/// How much newer releases are preferred.
enum class Recency { none, mild, strong };

/// Releases that satisfy `condition`, each worth `weight`, whatever its words weigh. Xapian's own posting
/// source of a fixed weight, which every server knows.
[[nodiscard]] Query worth(const Query& condition, double weight);

/// Releases with a unit in the headline, worth a part of the greatest weight that a word so rare has. Nothing
/// for a text longer than keywords are: a pasted headline finds itself.
[[nodiscard]] std::vector<Query> headline_evidence(std::span<const WordUnit> units,
                                                   const Vocabulary& vocabulary);

/// Releases of the last three years, worth less from quarter to quarter: half after a year. They count from
/// `today`, or from the newest release where all are older, so that an old collection is ranked by age too.
/// Empty without a date to count from.
[[nodiscard]] Query recency_evidence(Recency recency, const Vocabulary& vocabulary, const Date& today);

}  // namespace dateline
