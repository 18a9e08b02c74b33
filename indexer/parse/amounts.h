// SPDX-License-Identifier: GPL-2.0-or-later
// Money and percentages in running text.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// The amounts of headline and news sections in order, tables left out.
[[nodiscard]] std::vector<Amount> find_amounts(const Release& release);

}  // namespace dateline
