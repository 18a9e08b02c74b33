// SPDX-License-Identifier: GPL-2.0-or-later
// The article of a page: told from navigation, teasers and notices by elements, names, links and text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "indexer/decode/html_page.h"
#include "indexer/parse/raw_release.h"

namespace dateline {

struct FoundArticle {
    std::vector<RawBlock> blocks;  ///< empty where the page holds no article
    std::string headline;          ///< the `<h1>` as printed; empty where there is none or it is in `blocks`
    bool whole_page = false;       ///< nothing was left out
    std::optional<std::string> refusal;  ///< why there is no article, as the end of a sentence
    bool is_unreadable = false;          ///< it has one, as pictures: a failure, not a page of another kind
};

/// Finds the article.
///
/// A page without navigation and with few links is all article. Else furniture is set aside: by element and
/// ARIA role, by class and id (unless most of the text would go), and regions that are mostly links. The
/// article is the `<article>` with most of the text, else the smallest region that holds nearly all of it;
/// above it stay dates and lines of some length from the headline on. A page of linked headlines with
/// little text between is a list of releases. Linear in the size of the page.
[[nodiscard]] FoundArticle find_article(const HtmlPage& page);

}  // namespace dateline
