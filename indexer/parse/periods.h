// SPDX-License-Identifier: GPL-2.0-or-later
// The periods a release speaks of: quarters, halves, runs of months and years, and in which role.
#pragma once

#include <vector>

#include "schema/release.h"

namespace dateline {

/// Every mention of a period in titles and prose, in order, 500 at most, each with its section: those of
/// boilerplate and legal text are told too, and it is for the caller to leave them aside. Left out: tables
/// with their column heads, contacts and footers, and `the quarter` by itself. A year alone is a mention only
/// where its sentence reports, compares or plans for it. The sub-headline has the headline's line.
///
/// Linear in the text; thread-safe.
[[nodiscard]] std::vector<PeriodMention> find_periods(const Release& release);

}  // namespace dateline
