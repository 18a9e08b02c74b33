// SPDX-License-Identifier: GPL-2.0-or-later
// What a release says as short lists, for hits.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// Names of the kinds of news, the main one first: `trial-results`.
[[nodiscard]] std::vector<std::string> news_kinds_of(const Release& release);

/// Periods it speaks of, canonical, each once, in order of the text.
[[nodiscard]] std::vector<std::string> periods_of(const Release& release);

/// Names of those quoted, each once, in order of the text.
[[nodiscard]] std::vector<std::string> speakers_of(const Release& release);

}  // namespace dateline
