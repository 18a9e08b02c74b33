// SPDX-License-Identifier: GPL-2.0-or-later
// The release parser: blocks, front matter, pieces, sections, then what the text says about itself.
#include "indexer/parse/release_parser.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/parse/blocks.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/company_name.h"
#include "indexer/parse/exchange_name.h"
#include "indexer/parse/front_matter.h"
#include "indexer/parse/issuer.h"
#include "indexer/parse/language.h"
#include "indexer/parse/litter.h"
#include "indexer/parse/marked_blocks.h"
#include "indexer/parse/pieces.h"
#include "indexer/parse/release_statements.h"
#include "indexer/parse/release_text.h"
#include "indexer/parse/section_builder.h"
#include "indexer/parse/symbol_phrase.h"
#include "indexer/parse/ticker_scan.h"
#include "indexer/parse/wire_name.h"
#include "schema/common_name_words.h"

namespace dateline {
namespace {

/// Days between two dates, months taken as 31 days: only for telling which year is nearer.
int rough_distance(const Date& a, const Date& b) {
    return std::abs((a.year * 372 + a.month * 31 + a.day) - (b.year * 372 + b.month * 31 + b.day));
}

/// `20191031` in `businesswire.com/news/home/20191031005294/en/`.
std::optional<Date> date_in_url(std::string_view text) {
    constexpr std::string_view mark = "businesswire.com/news/home/";
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) return std::nullopt;
    return parse_day_key(text.substr(at + mark.size(), 8));
}

/// The text, or the texts of the blocks, one a line.
std::string whole_text(const RawRelease& raw) {
    if (raw.blocks.empty()) return raw.text;
    std::string text;
    for (const RawBlock& block : raw.blocks) text.append(block.text).append("\n");
    return text;
}

/// Whether a register still has another form of the name that the release prints in front of its ticker: the
/// filing that tells a change of name is registered under the old one.
bool is_renamed(std::string_view registered, const IssuerGuess& guess) {
    const bool capitals = std::none_of(registered.begin(), registered.end(), is_ascii_lower);
    const auto words = name_words(registered);
    return capitals && guess.rule == "name before the ticker" && !words.empty() &&
           !is_common_name_word(words.front()) && common_words(words, name_words(guess.name)) > 0;
}

/// `Orvane Inc. today` of `(NASDAQ: ORV) – Orvane Inc. today`.
std::string_view without_ticker_in_front(std::string_view lead) {
    constexpr std::size_t longest = 60;
    if (!lead.starts_with('(')) return lead;
    const std::size_t end = lead.substr(0, longest).find(") ");
    if (end == std::string_view::npos || lead.substr(0, end).find(':') == std::string_view::npos) return lead;
    std::string_view rest = trimmed(lead.substr(end + 1));
    for (const std::string_view dash : {"– ", "— ", "-- ", "- "})
        if (rest.starts_with(dash)) return trimmed(rest.substr(dash.size()));
    return lead;
}

class ReleaseBuilder {
  public:
    explicit ReleaseBuilder(const RawRelease& raw) : raw_(raw), body_(with_plain_spaces(whole_text(raw))) {}

    std::variant<Release, ParseError> build() && {
        BlockedText blocked = raw_.blocks.empty() ? block_text(body_) : adopt_blocks(raw_.blocks);
        release_.furniture = std::move(blocked.furniture);
        CleanLine title = clean_line(with_plain_spaces(raw_.title));
        if (const auto removed = trimmed(title.removed); !removed.empty())
            release_.furniture.push_back({std::string(removed), 0});
        if (blocked.blocks.empty() && !has_word(title.text)) {
            return ParseError{"expected the text of a release, found no word", 0};
        }
        front_ = take_front_matter(blocked.blocks, title.text);
        adopt_front_matter();
        const std::size_t offset = front_.dateline ? front_.dateline->end : 0;
        release_.sections = build_sections(cut_pieces(blocked.blocks, offset, body_), release_.headline);
        text_ = ReleaseText(release_, front_.headline_line);
        find_tickers();
        find_wire();
        find_date();
        find_issuer();
        find_language();
        find_statements(release_);
        return std::move(release_);
    }

  private:
    void believe(std::string_view field, std::string_view value, int line, std::string_view rule) {
        release_.evidence.push_back({std::string(field), std::string(value), line, std::string(rule)});
    }

    void adopt_front_matter() {
        release_.headline = front_.headline;
        release_.masthead = front_.masthead;
        release_.subheadline = front_.subheadline;
        if (!raw_.subtitle.empty()) {
            if (front_.subheadline) release_.masthead.push_back({*front_.subheadline, front_.headline_line});
            release_.subheadline = raw_.subtitle;
        }
        release_.url = raw_.url;
        release_.identifiers = raw_.identifiers;
        release_.subjects = raw_.subjects;
        release_.embargo = raw_.embargo;
        release_.corrects = raw_.corrects;
        release_.update_of = is_update(release_.headline) || !raw_.corrects.empty();
        believe("headline", release_.headline, front_.headline_line,
                front_.headline_line == 0 ? "record" : "first line of the release");
        if (release_.update_of)
            believe("update_of", "true", front_.headline_line,
                    raw_.corrects.empty() ? "mark in the headline" : "record");
        if (front_.dateline && !front_.dateline->place.empty()) {
            release_.dateline_place = front_.dateline->place;
            believe("dateline_place", front_.dateline->place, front_.dateline_line, "dateline");
        } else if (!raw_.place.empty()) {
            release_.dateline_place = raw_.place;
            believe("dateline_place", raw_.place, 0, "record");
        }
    }

    void add_ticker(const Ticker& ticker, int line, std::string_view rule) {
        if (std::find(release_.tickers.begin(), release_.tickers.end(), ticker) != release_.tickers.end())
            return;
        release_.tickers.push_back(ticker);
        believe("ticker", ticker.text(), line, rule);
    }

    /// A symbol without an exchange is that of a ticker in the text where one has it.
    [[nodiscard]] bool has_symbol(std::string_view symbol) const {
        return std::any_of(release_.tickers.begin(), release_.tickers.end(),
                           [&](const Ticker& known) { return known.symbol == symbol; });
    }

    void find_tickers() {
        scan_tickers(text_.text(), mentions_);
        for (const TickerMention& mention : mentions_)
            add_ticker(mention.ticker, text_.line_at(mention.begin), "exchange and symbol");
        std::vector<TickerMention> phrases;
        scan_symbol_phrases(text_.text(), phrases);
        for (const TickerMention& mention : phrases)
            add_ticker(mention.ticker, text_.line_at(mention.begin), "symbol in a sentence");
        for (const std::string& given : raw_.tickers) {
            const auto ticker = read_ticker(given);
            if (!ticker || (ticker->exchange.empty() && has_symbol(ticker->symbol))) continue;
            add_ticker(*ticker, 0, "record");
        }
    }

    void set_wire(std::string_view wire, int line, std::string_view rule) {
        release_.wire = std::string(wire);
        believe("wire", wire, line, rule);
    }

    void find_wire() {
        if (!raw_.wire.empty()) return set_wire(canonical_wire(raw_.wire), 0, "record");
        if (front_.dateline && !front_.dateline->wire.empty()) {
            return set_wire(front_.dateline->wire, front_.dateline_line, "dateline");
        }
        if (!front_.masthead_wire.empty()) return set_wire(front_.masthead_wire, 0, "mark above the news");
        for (auto section = release_.sections.rbegin(); section != release_.sections.rend(); ++section) {
            if (section->heading) {
                if (const auto mention = find_source_wire(*section->heading))
                    return set_wire(mention->wire, section->line, "source line");
            }
            for (const Paragraph& paragraph : section->paragraphs) {
                const std::string_view text = paragraph.text;
                const std::string_view tail = text.substr(text.size() > 700 ? text.size() - 700 : 0);
                if (const auto mention = find_source_wire(tail)) {
                    return set_wire(mention->wire, paragraph.line, "source line");
                }
            }
        }
    }

    /// The date on which a wire sent the release, from its mark at the end.
    [[nodiscard]] std::optional<Date> date_of_end_mark() const {
        for (const Paragraph& line : release_.furniture) {
            if (!is_end_mark(line.text)) continue;
            if (const auto written = dateline::find_date(line.text, Year::required)) return written->date;
        }
        return std::nullopt;
    }

    /// The year of a dateline without one: that of the record, the masthead or the end mark, else the one
    /// that puts it nearest to the first full date of the text.
    [[nodiscard]] std::optional<Date> with_year(Date date) const {
        std::optional<Date> near = parse_iso_date(raw_.published);
        if (!near && front_.masthead_date) near = front_.masthead_date->date;
        if (!near) near = date_of_end_mark();
        if (!near) {
            if (const auto written =
                    dateline::find_date(std::string_view(text_.text()).substr(0, 6000), Year::required))
                near = written->date;
        }
        if (!near) return std::nullopt;
        Date best = date;
        for (int year = near->year - 1; year <= near->year + 1; ++year) {
            const Date candidate{year, date.month, date.day};
            if (best.year == 0 || rough_distance(candidate, *near) < rough_distance(best, *near))
                best = candidate;
        }
        return is_valid(best) ? std::optional(best) : std::nullopt;
    }

    void find_date() {
        std::optional<Date> stated;
        if (front_.dateline && front_.dateline->date) {
            const WrittenDate& written = *front_.dateline->date;
            stated = written.has_year() ? std::optional(written.date) : with_year(written.date);
            if (stated)
                believe("date", iso_date(*stated), front_.dateline_line,
                        written.has_year() ? "dateline" : "dateline, year inferred");
        }
        if (front_.masthead_date) {
            const Date& date = front_.masthead_date->date;
            believe("date", iso_date(date), front_.masthead_date_line, "masthead");
            if (!stated || date < *stated) stated = date;
        }
        const auto published = parse_iso_date(raw_.published);
        if (published) believe("date", iso_date(*published), 0, "record");
        if (!stated) stated = published;
        if (!stated) {
            stated = date_in_url(text_.text());
            if (stated) believe("date", iso_date(*stated), 0, "address of the release");
        }
        release_.date = stated;
    }

    void find_issuer() {
        IssuerClues clues;
        std::string_view lead;
        for (const Section& section : release_.sections) {
            if (section.kind != SectionKind::body || section.paragraphs.empty()) continue;
            lead = section.paragraphs.front().text;
            break;
        }
        if (lead.empty() && !release_.sections.empty() && !release_.sections.front().paragraphs.empty()) {
            lead = release_.sections.front().paragraphs.front().text;
        }
        if (front_.dateline) lead.remove_prefix(std::min(lead.size(), front_.dateline->end));
        lead.remove_prefix(std::min(lead.size(), lead.find_first_not_of(". ")));
        lead = without_ticker_in_front(lead);
        clues.headline = release_.headline;
        clues.lead = lead;
        clues.sections = &release_.sections;
        clues.text = text_.text();
        clues.text_tickers = &mentions_;
        scan_tickers(clues.lead, clues.lead_tickers);
        scan_tickers(clues.headline, clues.headline_tickers);
        const IssuerGuess guess = guess_issuer(clues);
        // The record says who it is, the text how the name is written: registers print capitals.
        const bool printed =
            raw_.issuer.empty() || is_same_name(raw_.issuer, guess.name) || is_renamed(raw_.issuer, guess);
        const std::string name = printed ? guess.name : raw_.issuer;
        if (name.empty()) return;
        release_.issuer = name;
        believe("issuer", name, printed ? text_.line_of(guess.clue, release_) : 0,
                printed ? guess.rule : "record");
        mark_issuer_sections(release_.sections, name);
        if (!guess.law_firm) find_issuer_ticker();
    }

    /// The first ticker behind the issuer's name, else the only one.
    void find_issuer_ticker() {
        constexpr std::size_t reach = 120;  // from a ticker back to its bracket
        const auto issuer = name_words(*release_.issuer);
        for (const TickerMention& mention : mentions_) {
            const std::size_t first = mention.begin > reach ? mention.begin - reach : 0;
            const std::string_view before =
                std::string_view(text_.text()).substr(first, mention.begin - first);
            const std::size_t bracket = before.find_last_of("([\n");
            if (bracket == std::string_view::npos) continue;
            if (common_words(issuer, name_words(name_before(text_.text(), first + bracket))) == 0) continue;
            release_.issuer_ticker = mention.ticker;
            believe("issuer_ticker", mention.ticker.text(), text_.line_at(mention.begin),
                    "behind the issuer's name");
            return;
        }
        if (release_.tickers.size() == 1) {
            release_.issuer_ticker = release_.tickers.front();
            believe("issuer_ticker", release_.issuer_ticker->text(), evidenced_line(release_, "ticker"),
                    "the only ticker");
        } else {
            find_listing();
        }
    }

    /// `Its shares are listed on the TSX Venture Exchange (TSXV: ORV)` where the issuer is described.
    void find_listing() {
        for (const Section& section : release_.sections) {
            if (section.kind != SectionKind::about_issuer) continue;
            for (const Paragraph& paragraph : section.paragraphs) {
                std::vector<TickerMention> listed;
                scan_tickers(paragraph.text, listed);
                if (listed.empty()) continue;
                const std::size_t bracket = paragraph.text.rfind('(', listed.front().begin);
                if (bracket == std::string::npos ||
                    canonical_exchange(name_before(paragraph.text, bracket)).empty())
                    return;
                release_.issuer_ticker = listed.front().ticker;
                believe("issuer_ticker", release_.issuer_ticker->text(), paragraph.line,
                        "listing in the issuer's section");
                return;
            }
        }
    }

    void find_language() {
        release_.language = raw_.language.empty() ? guess_language(text_.text()) : raw_.language;
        believe("language", release_.language, 0, raw_.language.empty() ? "words and script" : "record");
    }

    const RawRelease& raw_;
    const std::string body_;  ///< the text of `raw_` with one kind of space
    Release release_;
    FrontMatter front_;
    ReleaseText text_;
    std::vector<TickerMention> mentions_;  ///< in text_
};

}  // namespace

std::variant<Release, ParseError> parse_release(const RawRelease& raw) {
    return ReleaseBuilder(raw).build();
}

}  // namespace dateline
