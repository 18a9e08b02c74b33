// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_rules.h"

namespace dateline {

std::vector<KindGuess> find_news_kinds(const Release&) {
    return {};
}

}  // namespace dateline
