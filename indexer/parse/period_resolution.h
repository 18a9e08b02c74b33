// SPDX-License-Identifier: GPL-2.0-or-later
// Which period of which year each spot means, and its role: from the release's date, its issuer's fiscal
// calendar and the periods named around it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "indexer/parse/fiscal_calendar.h"
#include "indexer/parse/period_cues.h"
#include "indexer/parse/period_spans.h"
#include "schema/date.h"
#include "schema/section_kind.h"
#include "schema/statements.h"

namespace dateline {

/// A spot with all that is known of it before the whole release is read.
struct PeriodReading {
    PeriodSpot spot;
    PeriodCues cues;
    SectionKind section = SectionKind::body;
    bool in_title = false;  ///< headline, subheadline or heading
    std::string text;       ///< as printed
    int line = 0;
    int paragraph = 0;  ///< number of its paragraph: antecedents are looked for in it first
};

/// What every reading means, in the same order; nothing for those that are no period after all or that
/// nothing tells the year of.
[[nodiscard]] std::vector<PeriodMention> resolve_periods(const std::vector<PeriodReading>& readings,
                                                         const std::optional<Date>& released);

}  // namespace dateline
