// SPDX-License-Identifier: GPL-2.0-or-later
// What the sentence around a period says of its role: a result, a comparison or an expectation.
#pragma once

#include <span>
#include <vector>

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
    bool of_results = false;          ///< the sentence has amounts of what is reported
    bool close_by = false;            ///< a preposition stands right before: `for 2016`
    bool at_its_end = false;          ///< `year-end 2016`, `end of 2016`, `late 2016`: a date, or a plan
    bool has_results_behind = false;  ///< what is reported stands behind: `2016 revenue`, `2017 guidance`
};

/// The cues for each of the spots, in the same order. Looks at the sentence of each only, and so far to both
/// sides that a hostile text costs linear time.
[[nodiscard]] std::vector<PeriodCues> cues_of(std::span<const PeriodToken> tokens,
                                              std::span<const PeriodSpot> spots);

}  // namespace dateline
