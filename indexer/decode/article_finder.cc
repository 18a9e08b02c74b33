// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/article_finder.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "indexer/decode/page_prose.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/dateline_line.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/litter.h"
#include "indexer/parse/masthead.h"
#include "indexer/parse/section_rules.h"
#include "indexer/parse/written_date.h"

namespace dateline {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t least_article = 150;     // bytes of prose; the shortest media alerts have twice that
constexpr std::size_t least_items = 5;         // linked headlines that make a list
constexpr std::size_t prose_of_an_item = 400;  // bytes of teaser and date that a list gives each
constexpr std::size_t least_header_words = 5;  // of a line kept above the text, a subheadline

/// `Save`, `Share this article`, `Back to news`: what a button says.
bool is_control(const MarkupBlock& block) {
    const std::string text = lowered(block.raw.text.substr(0, 60));
    if (block.raw.text.size() > 40 || title_shape(text).words > 4) return false;
    static constexpr auto labels = std::to_array<std::string_view>(
        {"share",       "print",     "download",  "email this", "save",       "read more",
         "learn more",  "tweet",     "facebook",  "linkedin",   "twitter",    "copy link",
         "pdf",         "rss",       "back to",   "previous",   "next",       "subscribe",
         "view all",    "see all",   "follow us", "view pdf",   "all news",   "close",
         "skip to",     "click to",  "whatsapp",  "view more",  "listen",     "continue reading",
         "get started", "news home", "« back",    "< back",     "get alerts", "sign up",
         "more news"});
    return std::any_of(labels.begin(), labels.end(),
                       [&](std::string_view label) { return text.starts_with(label); });
}

class ArticleFinder {
  public:
    explicit ArticleFinder(const HtmlPage& page) : page_(page), prose_(page) {}

    FoundArticle find() && {
        if (is_all_article()) return whole_page();
        choose();
        if (is_list()) return refused("is a list of releases, not one");
        if (prose_.weight(article_) < least_article) return refused("is a page without an article");
        return chosen_article();
    }

  private:
    /// A filing or a print view: nothing on it but the text.
    [[nodiscard]] bool is_all_article() const {
        const bool plain = std::all_of(page_.regions.begin(), page_.regions.end(), [](const PageRegion& one) {
            return one.role == PageRole::plain || one.role == PageRole::headline;
        });
        std::size_t text = 0;
        std::size_t linked = 0;
        for (const MarkupBlock& block : page_.blocks) {
            text += block.raw.text.size();
            linked += block.linked;
        }
        return plain && linked * 5 <= text;
    }

    [[nodiscard]] FoundArticle whole_page() const {
        FoundArticle out;
        out.whole_page = true;
        for (const MarkupBlock& block : page_.blocks) out.blocks.push_back(block.raw);
        const bool has_words = std::any_of(out.blocks.begin(), out.blocks.end(),
                                           [](const RawBlock& block) { return has_word(block.text); });
        if (has_words) return out;
        out.is_unreadable = page_.pictures > 0;
        out.refusal = out.is_unreadable ? "has pictures but no text" : "has no text";
        return out;
    }

    static FoundArticle refused(std::string reason) {
        FoundArticle out;
        out.refusal = std::move(reason);
        return out;
    }

    /// The `<article>` that holds half of the prose or more; where one is inside another the outer one.
    [[nodiscard]] std::optional<std::size_t> marked_article() const {
        std::optional<std::size_t> best;
        for (std::size_t i = 1; i < page_.regions.size(); ++i) {
            if (page_.regions[i].role != PageRole::article || prose_.is_furniture(i)) continue;
            if (prose_.weight(i) * 2 < prose_.weight(0)) continue;
            if (!best || prose_.weight(i) > prose_.weight(*best)) best = i;
        }
        return best;
    }

    void choose() {
        heavy_child_.assign(page_.regions.size(), 0);
        for (std::size_t i = 1; i < page_.regions.size(); ++i) {
            std::size_t& heavy = heavy_child_[page_.regions[i].parent];
            if (heavy == 0 || prose_.weight(i) > prose_.weight(heavy)) heavy = i;
        }
        const auto marked = marked_article();
        core_ = densest_in(marked.value_or(0));
        article_ = marked.value_or(core_);
        inside_.assign(page_.regions.size(), Place::outside);
        for (std::size_t i = 0; i < page_.regions.size(); ++i) {
            const Place around = i == 0 ? Place::outside : inside_[page_.regions[i].parent];
            inside_[i] = i == core_ || around == Place::core         ? Place::core
                         : i == article_ || around == Place::article ? Place::article
                                                                     : Place::outside;
        }
    }

    /// The smallest region inside `region` that holds nearly all of its prose.
    [[nodiscard]] std::size_t densest_in(std::size_t region) const {
        constexpr std::size_t least_lost = 100;
        for (std::size_t next = heavy_child_[region]; next != 0; next = heavy_child_[region]) {
            if (prose_.weight(next) == 0) break;
            const std::size_t lost = prose_.weight(region) - prose_.weight(next);
            if (lost > least_lost && lost * 20 > prose_.weight(region)) break;
            region = next;
        }
        return region;
    }

    /// What tells a list from an article.
    struct Signs {
        std::size_t items = 0;  ///< linked headlines
        std::size_t items_inside = 0;
        std::size_t dates = 0;
        std::size_t datelines = 0;
        std::size_t prose = 0;
        std::size_t prose_on_top = 0;  ///< before the first item and the second date
        std::size_t paragraphs_on_top = 0;
    };

    static constexpr std::size_t least_item = 25;  ///< bytes of a linked headline

    /// A linked headline with its date on the same line: `August 7, 2024 Acme Reports Results`.
    static bool is_dated_item(const MarkupBlock& block) {
        constexpr std::size_t longest_date = 40;
        const std::string_view text = block.raw.text;
        if (block.linked < least_item || block.linked * 2 < text.size()) return false;
        if (read_date(text, 0)) return true;
        const std::size_t tail = text.size() > longest_date ? text.size() - longest_date : 0;
        const auto last = find_date(text.substr(tail), Year::required);
        return last && tail + last->end == text.size();
    }

    [[nodiscard]] Signs signs() const {
        Signs out;
        for (const MarkupBlock& block : page_.blocks) {
            if (prose_.is_furniture(block.region)) continue;
            const std::string_view text = block.raw.text;
            const bool inside = inside_[block.region] != Place::outside;
            const bool dated_item = is_dated_item(block);
            if (dated_item ||
                (is_linked(block) && text.size() >= least_item && title_shape(text).words >= 4)) {
                ++out.items;
                if (inside) ++out.items_inside;
            }
            if (dated_item || (block.raw.kind != RawBlockKind::row && date_line(text))) ++out.dates;
            if (!inside || prose_.is_left_out(block) || text.size() < paragraph_bytes) continue;
            if (read_dateline(text)) ++out.datelines;
            out.prose += prose_of(block);
            if (out.items > 0 || out.dates > 1) continue;
            out.prose_on_top += prose_of(block);
            ++out.paragraphs_on_top;
        }
        return out;
    }

    /// Linked headlines, or dates, with little text between them. Text above them is an article with others
    /// beside it, and so is the one paragraph with a dateline; several such are teasers.
    [[nodiscard]] bool is_list() const {
        const Signs found = signs();
        const bool text_on_top = found.prose_on_top >= prose_of_an_item && found.paragraphs_on_top >= 2;
        const bool says_so = page_.metadata.article && found.prose >= prose_of_an_item;
        if (found.datelines == 1 || text_on_top || says_so) return false;
        const auto is_made_of = [&found](std::size_t parts) {
            return parts >= least_items && found.prose < parts * prose_of_an_item;
        };
        return is_made_of(found.dates) || is_made_of(found.items_inside) ||
               (found.dates >= 3 && is_made_of(found.items));
    }

    [[nodiscard]] FoundArticle chosen_article() const {
        FoundArticle out;
        const std::size_t title = headline_block();
        if (title != npos) out.headline = page_.blocks[title].raw.text;
        const std::size_t begin = first_paragraph();
        bool ended = false;
        for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
            const MarkupBlock& block = page_.blocks[i];
            if (i == title || prose_.is_furniture(block.region) || is_control(block)) continue;
            if (title != npos && i < title && !is_date(block)) continue;
            const Place place = inside_[block.region];
            if (place != Place::core && i > begin) {
                if (place == Place::article && !prose_.is_link_list(block.region) && !ended)
                    ended = !may_follow(block);
                if (place == Place::outside || prose_.is_link_list(block.region) || ended) continue;
            } else if (place != Place::core && !is_header_line(i, title)) {
                continue;
            }
            out.blocks.push_back(block.raw);
        }
        return out;
    }

    /// The first block of the text proper.
    [[nodiscard]] std::size_t first_paragraph() const {
        const auto found =
            std::find_if(page_.blocks.begin(), page_.blocks.end(), [this](const MarkupBlock& block) {
                return inside_[block.region] == Place::core && prose_of(block) >= paragraph_bytes;
            });
        return static_cast<std::size_t>(found - page_.blocks.begin());
    }

    /// Whether a block behind the text, but in the same `<article>`, may go on with it. The first that may
    /// not ends the article: what follows are offers and forms.
    static bool may_follow(const MarkupBlock& block) {
        const std::string_view text = block.raw.text;
        return block.raw.kind == RawBlockKind::row || text.size() >= paragraph_bytes || has_email(text) ||
               has_phone(text) || known_heading(text).has_value() || known_paragraph(text).has_value();
    }

    static bool is_date(const MarkupBlock& block) { return date_line(block.raw.text).has_value(); }

    /// Whether a block above the text belongs to it: a date near the headline, a line of some length below.
    [[nodiscard]] bool is_header_line(std::size_t i, std::size_t title) const {
        constexpr std::size_t reach = 3;  // blocks above the headline
        constexpr std::size_t most_below = 12;
        const MarkupBlock& block = page_.blocks[i];
        if (title == npos || i + reach < title || i > title + most_below || prose_.is_link_list(block.region))
            return false;
        if (is_date(block)) return true;
        return i > title && !is_linked(block) && title_shape(block.raw.text).words >= least_header_words;
    }

    /// The last `<h1>` above the text, else the first inside the article; npos without one.
    [[nodiscard]] std::size_t headline_block() const {
        std::size_t found = npos;
        for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
            const MarkupBlock& block = page_.blocks[i];
            const bool h1 = page_.regions[block.region].role == PageRole::headline;
            const bool text = inside_[block.region] == Place::core && prose_of(block) >= paragraph_bytes;
            if (h1 && !prose_.is_furniture(block.region) && title_shape(block.raw.text).words >= 2) found = i;
            if (text && (found != npos || page_.metadata.headline.empty())) break;
            if (text) return npos;
        }
        return found;
    }

    enum class Place : std::uint8_t { outside, article, core };

    const HtmlPage& page_;
    PageProse prose_;
    std::vector<std::size_t> heavy_child_;  ///< by region: the one inside it with most prose; 0: none
    std::vector<Place> inside_;             ///< by region
    std::size_t article_ = 0;               ///< region
    std::size_t core_ = 0;                  ///< region inside the article that holds its prose
};

}  // namespace

FoundArticle find_article(const HtmlPage& page) {
    return ArticleFinder(page).find();
}

}  // namespace dateline
