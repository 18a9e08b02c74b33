// SPDX-License-Identifier: GPL-2.0-or-later
// Who a release is about where neither a ticker nor a source line names its issuer.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/parse/ticker_scan.h"
#include "schema/release.h"

namespace dateline {

/// Where a name is looked for. The views must outlive the call and its result.
struct NewsClues {
    std::string_view headline;
    std::string_view lead;  ///< the first paragraph of the news, its dateline taken off
    const std::vector<Section>* sections = nullptr;
    std::string_view text;                                ///< everything
    const std::vector<TickerMention>* tickers = nullptr;  ///< of `text`; null where none were looked for
    std::vector<std::string_view> abouts;
};

/// A name and the rule that found it; both empty where nothing names one.
struct NewsSubject {
    std::string_view name;
    std::string_view rule;
};

/// The subject of the lead or of the paragraph behind a lead without one, the likely "About" section, whoever
/// is said to announce, the company on whose behalf an article is spread, one with a ticker that the headline
/// names, the subject of the headline, the company a news brief says it relates to, and the name that a
/// domain of the text spells: the first of these that names somebody.
[[nodiscard]] NewsSubject news_subject(const NewsClues& clues);

}  // namespace dateline
