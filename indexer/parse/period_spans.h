// SPDX-License-Identifier: GPL-2.0-or-later
// Where a paragraph names periods, before anyone knows which year "the third quarter" is of.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "schema/date.h"
#include "schema/period.h"
#include "schema/period_words.h"

namespace dateline {

/// What the words say of the period.
enum class PeriodBasis {
    stated,        ///< with its year: `Q3 2016`
    label,         ///< without: `third quarter`
    ended,         ///< by its last day: `quarter ended June 30, 2016`
    same_in_year,  ///< another one in the year given: `same period of 2015`
    year_before,   ///< another one a year earlier: `year-ago quarter`
    one_before,    ///< the one before it: `prior quarter`
    bare_year,     ///< a year by itself, a period only where the sentence speaks of reporting
};

/// A period as it stands in the text.
struct PeriodSpot {
    PeriodBasis basis = PeriodBasis::stated;
    Period period = {};     ///< `year` and `number` 0 where the words do not say
    bool any_span = false;  ///< `same period`: as long as the one it refers to
    bool labelled = false;  ///< `third quarter`, `fiscal year`: not `three months`, `twelve months`
    std::optional<Date> last_day = {};  ///< its year 0 where only month and day are printed
    std::size_t first = 0;              ///< tokens
    std::size_t end = 0;
    bool joined = false;  ///< `and 2015`, `and second quarters`: goes on from the spot before
    std::string_view rule = {};
};

/// The spots in order. `text` is what the tokens were read from. Linear in the tokens.
[[nodiscard]] std::vector<PeriodSpot> find_period_spots(std::string_view text,
                                                        std::span<const PeriodToken> tokens);

}  // namespace dateline
