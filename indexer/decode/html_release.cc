// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/html_release.h"

#include <string>
#include <utility>

#include "indexer/decode/article_finder.h"
#include "indexer/decode/html_page.h"
#include "indexer/parse/language.h"
#include "indexer/read/charset_declaration.h"
#include "indexer/read/text_decoder.h"

namespace dateline {

namespace {

/// The page's language, where the text is in a language other than English too: many templates say `en`.
std::string language_of(const std::vector<RawBlock>& blocks, const std::string& stated) {
    constexpr std::size_t enough = 6000;
    std::string text;
    for (const RawBlock& block : blocks) {
        text.append(block.text).append("\n");
        if (text.size() > enough) break;
    }
    return guess_language(text) == "en" ? std::string() : stated;
}

/// The headline as printed, else as the page gives it. The title of a filing is the name of a file.
std::string headline_of(const FoundArticle& article, const HtmlMetadata& metadata) {
    if (!article.headline.empty()) return article.headline;
    if (!metadata.headline.empty() || article.whole_page) return metadata.headline;
    return metadata.title;
}

}  // namespace

Decoded decode_html(std::string_view bytes) {
    if (is_binary(bytes)) return DecodeRefusal{"", "is no text: it has NUL bytes"};
    HtmlPage page = read_page(decode_text(bytes, declared_html_charset(bytes)));
    if (page.cut) return DecodeRefusal{"", "has more text than a release: over 16 MB or 200,000 paragraphs"};
    FoundArticle article = find_article(page);
    if (article.refusal) return DecodeRefusal{"", std::move(*article.refusal), article.is_unreadable};
    DecodedRelease release;
    RawRelease& raw = release.raw;
    raw.title = headline_of(article, page.metadata);
    raw.published = std::move(page.metadata.published);
    raw.url = std::move(page.metadata.url);
    raw.wire = std::move(page.metadata.wire);
    raw.language = language_of(article.blocks, page.metadata.language);
    raw.blocks = std::move(article.blocks);
    return release;
}

}  // namespace dateline
