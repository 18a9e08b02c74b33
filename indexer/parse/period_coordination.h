// SPDX-License-Identifier: GPL-2.0-or-later
// Periods that are named together: `third quarter and nine months ended September 30, 2016 and 2015`.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "indexer/parse/period_spans.h"
#include "schema/period_words.h"

namespace dateline {

/// Whether only what joins another year to a period (`and`, `,`, `vs`, `compared to`) stands between the
/// period that ends at token `from` and the year at token `to`.
[[nodiscard]] bool another_year_follows(std::span<const PeriodToken> tokens, std::size_t from,
                                        std::size_t to);

/// What has no year takes that of the spot behind it with which it is coordinated.
void share_years(std::span<const PeriodToken> tokens, std::vector<PeriodSpot>& spots);

}  // namespace dateline
