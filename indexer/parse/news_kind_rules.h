// SPDX-License-Identifier: GPL-2.0-or-later
// What a release announces, by documented rules over headline and lead.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// A kind of news and why it is believed.
struct NewsKindGuess {
    NewsKind kind = NewsKind::earnings;
    std::string rule;
    int line = 0;
};

/// The kinds, the main one first; empty where no rule fits.
[[nodiscard]] std::vector<NewsKindGuess> find_news_kinds(const Release& release);

}  // namespace dateline
