// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_rules.h"

#include <string_view>

#include "indexer/parse/news_kind_lead.h"
#include "indexer/parse/release_text.h"

namespace dateline {
namespace {

constexpr std::size_t most_headline_words = 60;
/// Longer ones are the first points of the text.
constexpr std::size_t longest_subheadline = 120;

NewsKindText read_title(std::string_view title) {
    NewsKindText text{PlainWords(title, most_headline_words), {}};
    text.hits = find_kind_phrases(text.words, {0, text.words.size()});
    return text;
}

std::vector<NewsKindGuess> told_below(const Release& release) {
    if (!release.subheadline || release.subheadline->size() > longest_subheadline) return {};
    const NewsKindText text = read_title(*release.subheadline);
    return kinds_told(text.words, text.hits, {"subheadline", evidenced_line(release, "headline")},
                      PhraseStrength::strong);
}

}  // namespace

std::vector<NewsKindGuess> find_news_kinds(const Release& release) {
    const NewsKindText headline = read_title(release.headline);
    if (headline.is_of_no_kind()) return {};
    const auto in_headline = [&](PhraseStrength least) {
        return kinds_told(headline.words, headline.hits, {"headline", evidenced_line(release, "headline")},
                          least);
    };
    auto found = in_headline(PhraseStrength::strong);
    if (!found.empty()) return found;
    NewsKindLead lead(release);
    found = lead.announced(PhraseStrength::strong);
    if (found.empty()) found = in_headline(PhraseStrength::fair);
    if (found.empty()) found = told_below(release);
    if (found.empty()) found = lead.told();
    if (found.empty()) found = in_headline(PhraseStrength::faint);
    if (!found.empty()) return found;
    // Headlines that are slogans leave the news to the lead, and what is promoted so are products.
    found = lead.announced(PhraseStrength::fair);
    if (!found.empty() && found.front().kind == NewsKind::product) return found;
    found = lead.invitation();
    return found.empty() ? lead.published_work() : found;
}

}  // namespace dateline
