// SPDX-License-Identifier: GPL-2.0-or-later
// Section rules for paragraphs without a heading: what their first words announce.
#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/phrase_match.h"
#include "indexer/parse/section_rules.h"

namespace dateline {
namespace {

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
                                                                       "este comunicado",
                                                                       "diese mitteilung",
                                                                       "diese pressemitteilung",
                                                                       "dieses dokument"});

constexpr std::array forward_words = std::to_array<std::string_view>(
    {"forward-looking", "forward looking", "private securities litigation reform act",
     "déclarations prospectives", "énoncés prospectifs", "prospectives", "declaraciones prospectivas",
     "prospectivas", "zukunftsgerichtete", "zukunftsbezogene"});

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
                                     "nor its regulator",
                                     "nor its market regulator",
                                     "approved or disapproved the",
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
                                     "copyright (c)",
                                     "copyright ©",
                                     "copyright 1",
                                     "copyright 2",
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
                                     "(c) 1",
                                     "(c) 2",
                                     "(c) copyright",
                                     "/photo:",
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
                                     "/contact:",
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
                                     "on behalf of the board"});

/// First words of sentences that give contacts only where an address or a number follows.
constexpr std::array inquiry_starts = std::to_array<std::string_view>(
    {"pour plus d'information", "pour tout renseignement", "pour obtenir de plus amples",
     "weitere informationen", "für weitere informationen", "bei rückfragen", "para más información",
     "para obtener más información", "per ulteriori informazioni"});

/// A call or webcast that will be held, with how to take part.
bool is_event_paragraph(std::string_view text) {
    static constexpr std::array event =
        std::to_array<std::string_view>({"conference call", "webcast", "earnings call", "teleconference"});
    static constexpr std::array held = std::to_array<std::string_view>(
        {"will host",        "will hold",        "will be holding", "will be hosting", "will conduct",
         "to host",          "is hosting",       "will begin",      "may be accessed", "has scheduled",
         "is scheduled for", "is available via", "will be held",    "will be webcast", "will discuss",
         "can be accessed",  "to access the",    "will broadcast",  "to listen",       "will be available"});
    static constexpr std::array when =
        std::to_array<std::string_view>({"a.m.", "p.m.", "am ", "pm ", "eastern", "dial", "pacific time",
                                         "et ", "est ", "edt", "replay", "http", "www."});
    const std::string_view head = text.substr(0, 260);
    return contains_any(head, event) && contains_any(head, held) && contains_any(text.substr(0, 900), when);
}

}  // namespace

bool is_source_line(std::string_view line) {
    if (line.size() > 160) return false;
    static constexpr std::array words =
        std::to_array<std::string_view>({"source", "fuente", "quelle", "fonte"});
    const std::size_t end = line.find_first_of(" :");
    if (end == std::string_view::npos || end < 5 || end > 6) return false;
    const std::string word = lowered(line.substr(0, end));
    if (std::find(words.begin(), words.end(), word) == words.end()) return false;
    if (trimmed(line.substr(end)).starts_with(':')) return true;
    return title_shape(line.substr(0, end)).all_capitals && line.size() > end + 2;
}

std::optional<KindGuess> known_paragraph(std::string_view paragraph) {
    const std::string head = lowered(paragraph.substr(0, 1200));
    const std::string_view text = trimmed(head);
    if (text.empty()) return std::nullopt;
    if (is_source_line(trimmed(paragraph))) return KindGuess{SectionKind::footer, "source line"};
    const bool copyright = text.starts_with("©") || text.starts_with("copyright");
    if (copyright && contains_any(text.substr(0, 400), trademark_words))
        return KindGuess{SectionKind::legal, "trademark clause"};
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
    if (starts_with_any(text, inquiry_starts) && text.size() < 400 && (has_email(text) || has_phone(text))) {
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

bool cautions(std::string_view text) {
    static constexpr std::array words = std::to_array<std::string_view>(
        {"forward", "risk", "uncertain", "factor", "statement", "expect", "anticipat", "believ", "materially",
         "obligation", "securities", "could", "would", "subject to", "may ", "assum", "unreleased",
         "prospecti", "zukunft"});
    return contains_any(lowered(text.substr(0, 2000)), words);
}

bool announces_event(std::string_view headline) {
    static constexpr std::array words = std::to_array<std::string_view>(
        {"conference call", "webcast", "to host", "to present", "to participate", "to report", "to announce",
         "earnings call", "announces date", "to hold", "to discuss", "to release", "will present",
         "investor day", "schedules", "fireside chat"});
    const std::string text = lowered(headline);
    return contains_any(text, words);
}

bool announces_results(std::string_view headline) {
    static constexpr std::array words = std::to_array<std::string_view>(
        {"quarter", "full year", "full-year", "fiscal", "half year", "half-year", "annual results",
         "financial results", "earnings", "net income"});
    const std::string text = lowered(headline);
    return contains_any(text, words);
}

}  // namespace dateline
