// SPDX-License-Identifier: GPL-2.0-or-later
// Money and percentages in running text.
#pragma once

#include <cstddef>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// Amounts kept of one release: nineteen releases of twenty have fewer, and each costs some twenty bytes of
/// its record.
inline constexpr std::size_t most_amounts = 64;

/// The amounts of headline, subheadline and news sections in order, each as printed once, at its first line,
/// up to `most_amounts`. Left out: tables, boilerplate, legal text, contacts and footers.
///
/// `$` alone is the US dollar, unless the release says that its amounts are in Canadian or Australian
/// dollars, or its issuer's own ticker is of an exchange where companies count in those (TSXV and CSE; ASX;
/// NZX). Where `en` is not the language, a point parts thousands. Evidence is in each amount's rule.
[[nodiscard]] std::vector<Amount> find_amounts(const Release& release);

}  // namespace dateline
