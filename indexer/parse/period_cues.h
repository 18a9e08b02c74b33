// SPDX-License-Identifier: GPL-2.0-or-later
// What the sentence around a period says of its role: a result, a comparison or an expectation.
#pragma once

#include <span>

#include "indexer/parse/period_spans.h"
#include "schema/period_words.h"

namespace dateline {

enum class PeriodCue {
    none,
    compared,        ///< `compared to`, `versus`, `than`
    maybe_compared,  ///< `from`, `over`: a comparison where the period is an earlier one
    guided,          ///< `expects`, `guidance`
    told,            ///< `will report results for`: said of the future, but the results are there
};

/// What the sentence says.
struct PeriodCues {
    PeriodCue cue = PeriodCue::none;
    bool of_results = false;  ///< the sentence speaks of revenue, earnings, … or of amounts
    bool close_by = false;    ///< and right beside the year: `2017 guidance`, `for 2016`
};

/// The cues for `spots[at]`. Looks at its sentence only.
[[nodiscard]] PeriodCues cues_of(std::span<const PeriodToken> tokens, std::span<const PeriodSpot> spots,
                                 std::size_t at);

}  // namespace dateline
