// SPDX-License-Identifier: GPL-2.0-or-later
// The periods a release speaks of: quarters, halves, runs of months and years, and in which role.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// Every mention of a period in headline, news, highlights, results, outlook and event sections, in order.
[[nodiscard]] std::vector<PeriodMention> find_periods(const Release& release);

}  // namespace dateline
