// SPDX-License-Identifier: GPL-2.0-or-later
// Section rules: tables of words, tried from the most certain to the least.
#include "indexer/parse/section_rules.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"

namespace dateline {
namespace {

enum class Match { equals, starts, contains };

struct HeadingRule {
    std::string_view words;
    Match match;
    SectionKind kind;
};

constexpr auto equals = Match::equals;
constexpr auto starts = Match::starts;
constexpr auto contains = Match::contains;

/// Tried in this order: the first that matches wins.
constexpr std::array heading_rules = std::to_array<HeadingRule>({
    {"about ", starts, SectionKind::about},
    {"à propos", starts, SectionKind::about},
    {"a propos", starts, SectionKind::about},
    {"acerca de", starts, SectionKind::about},
    {"sobre ", starts, SectionKind::about},
    {"über ", starts, SectionKind::about},
    {"informazioni su", starts, SectionKind::about},
    {"company profile", equals, SectionKind::about},
    {"corporate profile", equals, SectionKind::about},
    {"forward-looking", contains, SectionKind::forward_looking},
    {"forward looking", contains, SectionKind::forward_looking},
    {"forward- looking", contains, SectionKind::forward_looking},
    {"safe harbor", contains, SectionKind::forward_looking},
    {"safe harbour", contains, SectionKind::forward_looking},
    {"cautionary statement", contains, SectionKind::forward_looking},
    {"private securities litigation reform", contains, SectionKind::forward_looking},
    {"prospectives", contains, SectionKind::forward_looking},
    {"prospectivas", contains, SectionKind::forward_looking},
    {"zukunftsgerichtete", contains, SectionKind::forward_looking},
    {"previsionali", contains, SectionKind::forward_looking},
    {"non-gaap", contains, SectionKind::non_gaap},
    {"non gaap", contains, SectionKind::non_gaap},
    {"non-ifrs", contains, SectionKind::non_gaap},
    {"non-financial measures", contains, SectionKind::non_gaap},
    {"alternative performance measures", contains, SectionKind::non_gaap},
    {"reconciliation of", contains, SectionKind::non_gaap},
    {"disclaimer", contains, SectionKind::legal},
    {"note to investors", contains, SectionKind::legal},
    {"notice to investors", contains, SectionKind::legal},
    {"note to editors", starts, SectionKind::legal},
    {"cautionary note", contains, SectionKind::legal},
    {"where to find it", contains, SectionKind::legal},
    {"participants in the solicitation", contains, SectionKind::legal},
    {"no offer", starts, SectionKind::legal},
    {"important information for", starts, SectionKind::legal},
    {"important legal", starts, SectionKind::legal},
    {"important notice", starts, SectionKind::legal},
    {"legal notice", starts, SectionKind::legal},
    {"trademarks", contains, SectionKind::legal},
    {"risk warning", contains, SectionKind::legal},
    {"disclosure notice", contains, SectionKind::legal},
    {"aviso legal", contains, SectionKind::legal},
    {"avertissement", starts, SectionKind::legal},
    {"conference call", contains, SectionKind::event},
    {"webcast", contains, SectionKind::event},
    {"earnings call", contains, SectionKind::event},
    {"event details", contains, SectionKind::event},
    {"call details", contains, SectionKind::event},
    {"call information", contains, SectionKind::event},
    {"teleconference", contains, SectionKind::event},
    {"to ask questions", starts, SectionKind::event},
    {"dial-in", contains, SectionKind::event},
    {"presentation details", contains, SectionKind::event},
    {"contact", equals, SectionKind::contact},
    {"contact", contains, SectionKind::contact},
    {"contacts", contains, SectionKind::contact},
    {"contatti", contains, SectionKind::contact},
    {"kontakt", contains, SectionKind::contact},
    {"media", equals, SectionKind::contact},
    {"press", equals, SectionKind::contact},
    {"investors", equals, SectionKind::contact},
    {"investor", equals, SectionKind::contact},
    {"investors & media", equals, SectionKind::contact},
    {"media inquir", contains, SectionKind::contact},
    {"media enquir", contains, SectionKind::contact},
    {"press inquir", contains, SectionKind::contact},
    {"investor inquir", contains, SectionKind::contact},
    {"investor relations", equals, SectionKind::contact},
    {"media relations", equals, SectionKind::contact},
    {"public relations", equals, SectionKind::contact},
    {"corporate communications", equals, SectionKind::contact},
    {"for more information", starts, SectionKind::contact},
    {"for further information", starts, SectionKind::contact},
    {"for additional information", starts, SectionKind::contact},
    {"for media inquiries", starts, SectionKind::contact},
    {"for inquiries", starts, SectionKind::contact},
    {"relations presse", contains, SectionKind::contact},
    {"relations avec", starts, SectionKind::contact},
    {"pour en savoir plus", starts, SectionKind::contact},
    {"pour de plus amples", starts, SectionKind::contact},
    {"para más información", starts, SectionKind::contact},
    {"outlook", contains, SectionKind::outlook},
    {"guidance", contains, SectionKind::outlook},
    {"financial targets", contains, SectionKind::outlook},
    {"financial expectations", contains, SectionKind::outlook},
    {"looking ahead", starts, SectionKind::outlook},
    {"perspectives", equals, SectionKind::outlook},
    {"ausblick", contains, SectionKind::outlook},
    {"consolidated statement", contains, SectionKind::financial_tables},
    {"consolidated balance", contains, SectionKind::financial_tables},
    {"consolidated income", contains, SectionKind::financial_tables},
    {"consolidated condensed", contains, SectionKind::financial_tables},
    {"condensed consolidated", contains, SectionKind::financial_tables},
    {"consolidated financial", contains, SectionKind::financial_tables},
    {"balance sheets", contains, SectionKind::financial_tables},
    {"statements of operations", contains, SectionKind::financial_tables},
    {"statement of operations", contains, SectionKind::financial_tables},
    {"statements of income", contains, SectionKind::financial_tables},
    {"statement of income", contains, SectionKind::financial_tables},
    {"statements of earnings", contains, SectionKind::financial_tables},
    {"statements of cash flow", contains, SectionKind::financial_tables},
    {"statement of cash flow", contains, SectionKind::financial_tables},
    {"selected financial data", contains, SectionKind::financial_tables},
    {"financial tables", contains, SectionKind::financial_tables},
    {"financial tables follow", contains, SectionKind::financial_tables},
    {"highlights", contains, SectionKind::highlights},
    {"key takeaways", contains, SectionKind::highlights},
    {"key points", equals, SectionKind::highlights},
    {"faits saillants", contains, SectionKind::highlights},
    {"points clés", contains, SectionKind::highlights},
    {"aspectos destacados", contains, SectionKind::highlights},
    {"source", equals, SectionKind::footer},
    {"sources", equals, SectionKind::footer},
    {"references", equals, SectionKind::footer},
    {"footnotes", equals, SectionKind::footer},
    {"resources", equals, SectionKind::footer},
    {"related links", equals, SectionKind::footer},
});

/// Words of headings on results; of clinical, exploration or survey results they mean something else.
constexpr std::array results_words = std::to_array<std::string_view>({"financial results",
                                                                      "financial performance",
                                                                      "financial summary",
                                                                      "financial review",
                                                                      "financial update",
                                                                      "financial overview",
                                                                      "financial position",
                                                                      "quarter results",
                                                                      "quarterly results",
                                                                      "year results",
                                                                      "nine-months results",
                                                                      "nine months results",
                                                                      "months results",
                                                                      "operating results",
                                                                      "results of operations",
                                                                      "segment results",
                                                                      "half results",
                                                                      "results for the",
                                                                      "revenue",
                                                                      "net sales",
                                                                      "product sales",
                                                                      "gross margin",
                                                                      "gross profit",
                                                                      "operating expenses",
                                                                      "operating income",
                                                                      "operating margin",
                                                                      "operating profit",
                                                                      "expenses",
                                                                      "net income",
                                                                      "net loss",
                                                                      "net earnings",
                                                                      "earnings per",
                                                                      "eps ",
                                                                      "cost of",
                                                                      "liquidity",
                                                                      "cash position",
                                                                      "cash flow",
                                                                      "cash and cash equivalents",
                                                                      "cash, cash equivalents",
                                                                      "balance sheet",
                                                                      "capital resources",
                                                                      "ebitda",
                                                                      "net interest income",
                                                                      "asset quality",
                                                                      "tax rate",
                                                                      "résultats financiers",
                                                                      "chiffre d'affaires",
                                                                      "resultados financieros",
                                                                      "fiscal year results",
                                                                      "comparable sales",
                                                                      "capital expenditures"});

constexpr std::array other_results =
    std::to_array<std::string_view>({"clinical", "trial", "study", "survey", "drill", "assay", "exploration",
                                     "efficacy", "patient", "phase"});

/// `heading` lowered, without marks around it.
std::string key_of(std::string_view heading) {
    std::string text = lowered(heading.substr(0, 300));
    const auto is_edge = [](char c) {
        return std::string_view(" :.-*#\t_|>").find(c) != std::string_view::npos;
    };
    while (!text.empty() && is_edge(text.back())) text.pop_back();
    std::size_t first = 0;
    while (first < text.size() && is_edge(text[first])) ++first;
    return text.substr(first);
}

bool matches(const HeadingRule& rule, std::string_view key) {
    switch (rule.match) {
        case Match::equals:
            return key == rule.words;
        case Match::starts:
            return key.starts_with(rule.words);
        case Match::contains:
            return key.find(rule.words) != std::string_view::npos;
    }
    return false;
}

/// "About 5G Open Lab" is a heading, "About 30 percent of …" is not.
bool is_about_heading(std::string_view key) {
    if (key.size() < 8) return false;
    const std::size_t name = key.find_first_not_of("0123456789", 6);
    return name != std::string_view::npos && (name == 6 || is_ascii_letter(key[name]));
}

/// Whether one of `words` (each beginning with a letter) stands at the beginning of a word of `text`. One
/// pass over the text: every paragraph is asked several times.
template <typename Words>
bool contains_any(std::string_view text, const Words& words) {
    bool boundary = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool letter = is_ascii_letter(c) || is_digit(c) || is_beyond_ascii(c);
        if (boundary && letter) {
            for (const std::string_view word : words) {
                if (word.front() == c && text.substr(at, word.size()) == word) return true;
            }
        }
        boundary = !letter;
    }
    return false;
}

template <typename Words>
bool starts_with_any(std::string_view text, const Words& words) {
    return std::any_of(std::begin(words), std::end(words),
                       [&](std::string_view word) { return text.starts_with(word); });
}

constexpr std::array forward_starts = std::to_array<std::string_view>({"this ",
                                                                       "certain ",
                                                                       "except ",
                                                                       "statements ",
                                                                       "some ",
                                                                       "any ",
                                                                       "the statements",
                                                                       "the matters",
                                                                       "all statements",
                                                                       "these ",
                                                                       "matters ",
                                                                       "the foregoing",
                                                                       "forward-looking",
                                                                       "forward looking",
                                                                       "safe harbor",
                                                                       "in addition to historical",
                                                                       "to the extent",
                                                                       "some of the",
                                                                       "information ",
                                                                       "the information",
                                                                       "other than",
                                                                       "with the exception",
                                                                       "various statements",
                                                                       "note:",
                                                                       "note -",
                                                                       "the company's ",
                                                                       "readers are cautioned",
                                                                       "investors are cautioned",
                                                                       "the above",
                                                                       "as a cautionary",
                                                                       "disclaimer",
                                                                       "the following",
                                                                       "cautionary",
                                                                       "this press",
                                                                       "statements in",
                                                                       "our ",
                                                                       "we ",
                                                                       "certaines déclarations",
                                                                       "ce communiqué",
                                                                       "le présent communiqué",
                                                                       "este comunicado"});

constexpr std::array forward_words = std::to_array<std::string_view>(
    {"forward-looking", "forward looking", "private securities litigation reform act",
     "déclarations prospectives", "énoncés prospectifs", "declaraciones prospectivas", "prospectivas"});

constexpr std::array legal_words =
    std::to_array<std::string_view>({"does not constitute an offer",
                                     "not constitute an offer",
                                     "shall not constitute an offer",
                                     "is not an offer",
                                     "neither an offer to sell",
                                     "nor the solicitation of an offer",
                                     "attorney advertising",
                                     "have not been registered under",
                                     "has not been registered under",
                                     "have not been and will not be registered",
                                     "full terms of use and disclaimers",
                                     "neither tsx venture",
                                     "neither the tsx",
                                     "nor its regulation services",
                                     "not investment advice",
                                     "has not reviewed and does not accept",
                                     "accepts responsibility for the adequacy",
                                     "all rights reserved",
                                     "is not a solicitation for investment",
                                     "should not be construed as",
                                     "sponsored content",
                                     "not for distribution to united states",
                                     "not for distribution in the united states",
                                     "not for dissemination",
                                     "ne constitue pas une offre",
                                     "no constituye una oferta"});

constexpr std::array trademark_words = std::to_array<std::string_view>(
    {"is a registered trademark", "are registered trademarks", "are trademarks of", "is a trademark of",
     "or registered trademarks", "trademarks or registered", "various trademarks", "respective owners"});

constexpr std::array footer_starts =
    std::to_array<std::string_view>({"view source version",
                                     "view original content",
                                     "to view the original version",
                                     "view the original release",
                                     "to view the source version",
                                     "source version on",
                                     "news provided by",
                                     "photo - http",
                                     "photo: http",
                                     "logo - http",
                                     "photos/multimedia",
                                     "copyright ",
                                     "©",
                                     "copyright©",
                                     "pmw on newsramp",
                                     "the post ",
                                     "investorwire is powered",
                                     "multimedia available",
                                     "a photo accompanying",
                                     "photos accompanying",
                                     "an infographic accompanying",
                                     "the photo is also available",
                                     "for the original version",
                                     "view the original press release",
                                     "(c) ",
                                     "download media",
                                     "add prism mediawire",
                                     "-30-",
                                     "read more on",
                                     "the latest news and updates relating to",
                                     "view press release",
                                     "this news is available"});

constexpr std::array contact_starts =
    std::to_array<std::string_view>({"for more information, contact",
                                     "for more information contact",
                                     "for further information, contact",
                                     "for further information contact",
                                     "for more information, please contact",
                                     "for more information please contact",
                                     "for further information, please contact",
                                     "for further information please contact",
                                     "for additional information, please contact",
                                     "for additional information contact",
                                     "contact: ",
                                     "contacts: ",
                                     "media contact",
                                     "press contact",
                                     "investor contact",
                                     "company contact",
                                     "media inquiries",
                                     "for media inquiries",
                                     "contact details",
                                     "contact information",
                                     "for inquiries, please contact",
                                     "for investor relations information please contact",
                                     "pour plus d'information",
                                     "on behalf of the board"});

/// A call or webcast that will be held, with how to take part.
bool is_event_paragraph(std::string_view text) {
    static constexpr std::array event =
        std::to_array<std::string_view>({"conference call", "webcast", "earnings call", "teleconference"});
    static constexpr std::array held = std::to_array<std::string_view>(
        {"will host", "will hold", "will be holding", "will be hosting", "will conduct", "to host",
         "is hosting", "has scheduled", "will be held", "will be webcast", "will discuss", "can be accessed",
         "to access the", "will broadcast", "to listen", "will be available"});
    static constexpr std::array when =
        std::to_array<std::string_view>({"a.m.", "p.m.", "am ", "pm ", "eastern", "dial", "pacific time",
                                         "et ", "est ", "edt", "replay", "http", "www."});
    const std::string_view head = text.substr(0, 260);
    return contains_any(head, event) && contains_any(head, held) && contains_any(text.substr(0, 900), when);
}

bool is_source_line(std::string_view paragraph, std::string_view text) {
    if (paragraph.size() > 160) return false;
    if (text.starts_with("source:") || text.starts_with("source :")) return true;
    return paragraph.starts_with("SOURCE ") && text.size() > 8;
}

}  // namespace

std::optional<KindGuess> known_heading(std::string_view heading) {
    const std::string key = key_of(heading);
    if (key.empty()) return std::nullopt;
    for (const HeadingRule& rule : heading_rules) {
        if (!matches(rule, key)) continue;
        // "About 30 percent of …" is prose.
        if (rule.words == "about " && !is_about_heading(key)) continue;
        return KindGuess{rule.kind, rule.words};
    }
    if (contains_any(key, results_words) && !contains_any(key, other_results)) {
        return KindGuess{SectionKind::financial_results, "results heading"};
    }
    return std::nullopt;
}

std::optional<KindGuess> known_paragraph(std::string_view paragraph) {
    const std::string head = lowered(paragraph.substr(0, 1200));
    const std::string_view text = trimmed(head);
    if (text.empty()) return std::nullopt;
    if (is_source_line(paragraph, text)) return KindGuess{SectionKind::footer, "source line"};
    if (starts_with_any(text, footer_starts)) return KindGuess{SectionKind::footer, "footer line"};
    const std::string_view lead = text.substr(0, 420);
    if (contains_any(lead, forward_words) &&
        (starts_with_any(text, forward_starts) ||
         lead.find("risks and uncertainties") != std::string_view::npos)) {
        return KindGuess{SectionKind::forward_looking, "forward-looking statement"};
    }
    if (contains_any(text.substr(0, 600), legal_words)) return KindGuess{SectionKind::legal, "legal clause"};
    if (contains_any(text.substr(0, text.find(". ")), trademark_words)) {
        return KindGuess{SectionKind::legal, "trademark clause"};
    }
    if (starts_with_any(text, contact_starts) && text.size() < 700) {
        return KindGuess{SectionKind::contact, "contact line"};
    }
    if (is_event_paragraph(text)) return KindGuess{SectionKind::event, "call details"};
    return std::nullopt;
}

bool is_contact_block(std::string_view text) {
    if (text.size() > 320) return false;
    const bool email = has_email(text);
    const bool phone = has_phone(text);
    if (!email && !phone) return false;
    const TitleShape shape = title_shape(text);
    const bool prose = shape.words >= 14 && shape.capitals * 3 < shape.significant * 2;
    return !prose && ((email && phone) || shape.words <= 8);
}

bool announces_event(std::string_view headline) {
    static constexpr std::array words = std::to_array<std::string_view>(
        {"conference call", "webcast", "to host", "to present", "to participate", "to report", "to announce",
         "earnings call", "announces date", "to hold", "to discuss", "to release", "will present",
         "investor day", "schedules", "fireside chat"});
    const std::string text = lowered(headline);
    return contains_any(text, words);
}

}  // namespace dateline
