// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/contact_piece.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"
#include "indexer/parse/person_name.h"
#include "indexer/parse/person_words.h"
#include "indexer/parse/phrase_match.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

// What contacts are for: the word that tells it, and the role that it gives.
struct Desk {
    std::string_view word;
    std::string_view role;
};
constexpr std::array desks = {
    Desk{"investor and media", "Investor and Media Relations"},
    Desk{"investor relations", "Investor Relations"},
    Desk{"investor", "Investor Relations"},
    Desk{"shareholder", "Investor Relations"},
    Desk{"analyst", "Investor Relations"},
    Desk{"media relations", "Media"},
    Desk{"media", "Media"},
    Desk{"press", "Media"},
    Desk{"public relations", "Public Relations"},
    Desk{"corporate communications", "Corporate Communications"},
};
constexpr std::array label_words = {"contact"sv,   "inquir"sv,   "enquir"sv,     "information"sv,
                                    "relations"sv, "media"sv,    "investor"sv,   "press"sv,
                                    "analyst"sv,   "refer to"sv, "shareholder"sv};
constexpr std::array role_phrases = {"relations"sv, "communications"sv, "affairs"sv, "media"sv,
                                     "investors"sv, "marketing"sv,      "public"sv};
constexpr std::array no_person_words = {
    "canada"sv,        "america"sv,    "media"sv,     "agency"sv,     "consulting"sv,  "communications"sv,
    "relations"sv,     "advisory"sv,   "news"sv,      "press"sv,      "wire"sv,        "office"sv,
    "international"sv, "services"sv,   "global"sv,    "contact"sv,    "contacts"sv,    "investor"sv,
    "public"sv,        "street"sv,     "avenue"sv,    "road"sv,       "suite"sv,       "phone"sv,
    "tel"sv,           "email"sv,      "fax"sv,       "website"sv,    "information"sv, "details"sv,
    "research"sv,      "management"sv, "solutions"sv, "marketing"sv,  "energy"sv,      "resources"sv,
    "mining"sv,        "gold"sv,       "city"sv,      "state"sv,      "toll"sv,        "free"sv,
    "corporate"sv,     "customer"sv,   "support"sv,   "north"sv,      "south"sv,       "west"sv,
    "east"sv,          "new"sv,        "united"sv,    "associates"sv, "strategies"sv,  "biosciences"sv,
    "health"sv,        "network"sv,    "for"sv,       "repair"sv,     "games"sv,       "studio"sv,
    "the"sv,           "box"sv,        "york"sv,      "llp"sv,        "address"sv,     "museum"sv,
    "productions"sv,   "broker"sv,     "school"sv,    "labs"sv,       "digital"sv,     "ventures"sv,
    "affairs"sv,       "team"sv};

/// A piece that begins with one of these is no organisation.
constexpr std::array no_organisation_words = {"for "sv,
                                              "tel"sv,
                                              "phone"sv,
                                              "email"sv,
                                              "e-mail"sv,
                                              "fax"sv,
                                              "website"sv,
                                              "web"sv,
                                              "please"sv,
                                              "direct"sv,
                                              "mobile"sv,
                                              "office"sv,
                                              "cell"sv,
                                              "twitter"sv,
                                              "linkedin"sv,
                                              "visit"sv,
                                              "call"sv,
                                              "toll"sv,
                                              "follow"sv,
                                              "source"sv,
                                              "or "sv,
                                              "to "sv,
                                              "company website"sv,
                                              "address"sv,
                                              "contact"sv,
                                              "name"sv,
                                              "image"sv,
                                              "end of"sv,
                                              "additional"sv,
                                              "news"sv,
                                              "us"sv};

}  // namespace

std::string_view contact_piece(std::string_view text) {
    constexpr std::string_view ends = ",.;:*_-|/()[]<>\"#\\";
    text = trimmed(text);
    while (!text.empty() && ends.find(text.front()) != std::string_view::npos) text = trimmed(text.substr(1));
    while (!text.empty() && ends.find(text.back()) != std::string_view::npos) {
        // `Orvane, Inc.` keeps its stop.
        const std::size_t word = text.find_last_of(" ,") + 1;
        if (text.back() == '.' && (is_organisation_word(text.substr(word)) || is_degree(text.substr(word)) ||
                                   text.size() - word <= 3))
            break;
        text = trimmed(text.substr(0, text.size() - 1));
    }
    return text;
}

bool is_contact_person(std::string_view piece) {
    const auto person = read_person(piece, 0);
    if (!person || (person->words < 2 && !person->titled) || person->words > 4) return false;
    if (!trimmed(piece.substr(person->end)).empty()) return false;
    const std::string lower = lowered(person->name);
    for (std::size_t at = 0; at < lower.size();) {
        const std::size_t end = std::min(lower.find(' ', at), lower.size());
        const std::string_view word = std::string_view(lower).substr(at, end - at);
        if (is_organisation_word(word) ||
            std::find(no_person_words.begin(), no_person_words.end(), word) != no_person_words.end())
            return false;
        at = end + 1;
    }
    return true;
}

bool is_contact_role(std::string_view piece) {
    if (starts_with_lower(piece, "for ") || find_lower(piece, "please") != std::string_view::npos)
        return false;
    for (std::size_t at = 0; at < piece.size();) {
        const std::size_t end = std::max(word_end(piece, at), at + 1);
        if (is_role_word(piece.substr(at, end - at))) return true;
        at = end;
    }
    return contains_any(lowered(piece), role_phrases);
}

bool is_contact_organisation(std::string_view piece) {
    if (piece.size() < 3 || letter_case(piece, 0) != LetterCase::upper) return false;
    if (std::count_if(piece.begin(), piece.end(), is_digit) > 1) return false;
    const std::string lower = lowered(piece);
    const bool refused =
        std::any_of(no_organisation_words.begin(), no_organisation_words.end(), [&](std::string_view word) {
            return lower.starts_with(word) && (lower.size() == word.size() || word.back() == ' ' ||
                                               !is_ascii_letter(lower[word.size()]));
        });
    return !refused && std::count(piece.begin(), piece.end(), ' ') < 7;
}

std::string contact_desk(std::string_view label) {
    const std::string lower = lowered(label);
    for (const Desk& desk : desks) {
        if (lower.find(desk.word) != std::string::npos) return std::string(desk.role);
    }
    return {};
}

bool is_contact_label(std::string_view line) {
    if (line.size() > 70) return false;
    return contains_any(lowered(line), label_words);
}

}  // namespace dateline
