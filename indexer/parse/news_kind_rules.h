// SPDX-License-Identifier: GPL-2.0-or-later
// What a release announces, by documented rules over headline and lead.
#pragma once

#include <vector>

#include "indexer/parse/news_kind_text.h"
#include "schema/release.h"

namespace dateline {

/// The kinds, the main one first; empty where no rule fits. The rules are those of docs/KINDS.md.
[[nodiscard]] std::vector<NewsKindGuess> find_news_kinds(const Release& release);

}  // namespace dateline
