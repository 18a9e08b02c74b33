// SPDX-License-Identifier: GPL-2.0-or-later
// The lines of a contact block are cut into pieces: numbers, addresses and the words between them. A name, or
// a label, begins a contact; what follows belongs to it.
#include "indexer/parse/contacts.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/contact_points.h"
#include "indexer/parse/person_name.h"
#include "indexer/parse/phrase_match.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_contacts = 40;
constexpr std::size_t longest_piece = 90;

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

std::string_view without_ends(std::string_view text) {
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

bool is_person(std::string_view piece) {
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

bool is_role(std::string_view piece) {
    if (starts_with_lower(piece, "for ") || find_lower(piece, "please") != std::string_view::npos)
        return false;
    for (std::size_t at = 0; at < piece.size();) {
        const std::size_t end = std::max(word_end(piece, at), at + 1);
        if (is_role_word(piece.substr(at, end - at))) return true;
        at = end;
    }
    return contains_any(lowered(piece), role_phrases);
}

bool is_organisation(std::string_view piece) {
    if (piece.size() < 3 || letter_case(piece, 0) != LetterCase::upper) return false;
    if (std::count_if(piece.begin(), piece.end(), is_digit) > 1) return false;
    const std::string lower = lowered(piece);
    constexpr std::array no = {"for "sv,
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
    const bool refused = std::any_of(no.begin(), no.end(), [&](std::string_view word) {
        return lower.starts_with(word) &&
               (lower.size() == word.size() || word.back() == ' ' || !is_ascii_letter(lower[word.size()]));
    });
    return !refused && std::count(piece.begin(), piece.end(), ' ') < 7;
}

std::string desk_of(std::string_view label) {
    const std::string lower = lowered(label);
    for (const Desk& desk : desks) {
        if (lower.find(desk.word) != std::string::npos) return std::string(desk.role);
    }
    return {};
}

bool is_label(std::string_view line) {
    if (line.size() > 70) return false;
    return contains_any(lowered(line), label_words);
}

/// Collects one block after the other.
class ContactReader {
  public:
    void begin_section(std::string_view heading);
    void read_line(std::string_view line, int number);
    std::vector<Contact> take() &&;

  private:
    void read_words(std::string_view words, int number);
    void read_piece(std::string_view piece, int number);
    void finish();
    bool reached() const { return !current_.email.empty() || !current_.phone.empty(); }

    std::vector<Contact> contacts_;
    Contact current_;
    std::string desk_;
};

void ContactReader::finish() {
    const bool somebody = !current_.name.empty() || !current_.organisation.empty() ||
                          !current_.email.empty() || !current_.role.empty();
    if (somebody && reached() && contacts_.size() < most_contacts) {
        if (current_.role.empty()) {
            current_.role = desk_;
        } else if (!desk_.empty() && desk_of(current_.role).empty()) {
            current_.role += " (" + desk_ + ")";
        }
        current_.rule = "contact-block";
        const auto same = [&](const Contact& one) {
            return one.name == current_.name && one.email == current_.email && one.phone == current_.phone;
        };
        if (std::none_of(contacts_.begin(), contacts_.end(), same)) contacts_.push_back(std::move(current_));
    }
    current_ = {};
}

void ContactReader::begin_section(std::string_view heading) {
    finish();
    desk_ = desk_of(heading);
}

void ContactReader::read_piece(std::string_view piece, int number) {
    piece = without_ends(piece);
    for (const std::string_view lead :
         {"Name:"sv, "Contact Person:"sv, "Contact:"sv, "contact "sv, "Position:"sv, "and "sv, "or "sv,
          "Company Name:"sv, "Organization:"sv, "Contact Name:"sv}) {
        if (piece.starts_with(lead)) piece = without_ends(piece.substr(lead.size()));
    }
    if (piece.empty() || piece.size() > longest_piece) return;
    if (current_.line == 0) current_.line = number;
    if (is_person(piece)) {
        if (!current_.name.empty() || reached()) {
            finish();
            current_.line = number;
        }
        current_.name = read_person(piece, 0)->name;
        return;
    }
    // Words behind a number or address begin somebody else's block.
    const bool role = is_role(piece) && is_ascii_upper(piece[0]);
    if (!role && !is_organisation(piece)) return;
    if (reached() && !(role && current_.role.empty() && !current_.name.empty())) {
        finish();
        current_.line = number;
    }
    std::string& place = role ? current_.role : current_.organisation;
    if (place.empty())
        place = std::string(piece);
    else if (role && place.size() + piece.size() < 120)
        place += ", " + std::string(piece);
}

/// Cuts words at commas, bars and the little words between name and number.
void ContactReader::read_words(std::string_view words, int number) {
    constexpr std::array cuts = {
        ", "sv,   " | "sv,       "; "sv, " or "sv, " at "sv, " via "sv,      " contact "sv, " by phone"sv,
        " by "sv, "contact: "sv, "\t"sv, "   "sv,  " of "sv, " – "sv,        " - "sv,       " from "sv,
        "("sv,    " and "sv,     ";"sv,  "|"sv,    ": "sv,   " contact: "sv, "\xC2\xA0"sv,  "/ "sv};
    std::size_t begin = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string_view rest = words.substr(at);
        std::size_t bytes = 0;
        for (const std::string_view cut : cuts) {
            if (rest.starts_with(cut)) bytes = std::max(bytes, cut.size());
        }
        if (bytes == 0) continue;
        if (rest.starts_with(", ")) {
            // `Orvane, Inc.` and `Jane Roe, M.D.` are one piece.
            const std::string_view next = rest.substr(2, word_end(rest, 2) - 2);
            if (is_degree(next) || (is_organisation_word(next) && next.size() < 6)) continue;
        }
        if (rest.starts_with(" of ") || rest.starts_with(" and ")) {
            // `Vice President of Marketing`, `Communications and Media`: cut only behind a name.
            if (rest.starts_with(" and ")
                    ? !is_person(without_ends(words.substr(begin, at - begin)))
                    : current_.name.empty() || !is_role(words.substr(begin, at - begin)) ||
                          !contains_any(lowered(rest.substr(4)),
                                        std::array{"inc"sv, "corp"sv, "ltd"sv, "international"sv}))
                continue;
        }
        read_piece(words.substr(begin, at - begin), number);
        begin = at + bytes;
        at = begin - 1;
    }
    read_piece(words.substr(std::min(begin, words.size())), number);
}

void ContactReader::read_line(std::string_view line, int number) {
    line = trimmed(line);
    if (line.empty() || line.size() > 2000) return;
    const std::vector<ContactPoint> points = contact_points(line);
    const std::string_view lead = without_ends(line.substr(
        0, std::min({line.size(), line.find(':'), points.empty() ? line.size() : points.front().begin})));
    const bool labels = is_label(lead) && !is_person(without_ends(lead.substr(0, lead.find(','))));
    if (labels && !(is_role(lead) && !current_.name.empty() && !reached() &&
                    line.find(':') == std::string_view::npos)) {
        finish();
        // A label that names no desk leaves that of the section.
        if (std::string desk = desk_of(lead); !desk.empty()) desk_ = std::move(desk);
        if (line.find(':') == std::string_view::npos && points.empty() &&
            lead.size() == without_ends(line).size())
            return;
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && (points.empty() || colon < points.front().begin)) {
            read_line(line.substr(colon + 1), number);
            return;
        }
    }
    std::size_t from = 0;
    for (const ContactPoint& point : points) {
        const std::string_view before = line.substr(from, point.begin - from);
        read_words(before, number);
        from = point.end;
        const std::string near =
            lowered(before.substr(before.size() - std::min<std::size_t>(before.size(), 8)));
        const bool fax = near.find("fax") != std::string::npos || near.find("f:") != std::string::npos ||
                         starts_with_lower(trimmed(line.substr(point.end, 6)), "fax") ||
                         starts_with_lower(trimmed(line.substr(point.end, 6)), "(fax");
        if (point.kind == PointKind::web || (point.kind == PointKind::phone && fax)) continue;
        if (current_.line == 0) current_.line = number;
        if (point.kind == PointKind::email) {
            if (!current_.email.empty()) {
                finish();
                current_.line = number;
            }
            current_.email = std::string(point.text);
        } else {
            current_.phone +=
                (current_.phone.empty() ? "" : ", ") +
                std::string(without_ends(point.text).size() + 2 < point.text.size() ? without_ends(point.text)
                                                                                    : trimmed(point.text));
        }
    }
    read_words(line.substr(from), number);
}

std::vector<Contact> ContactReader::take() && {
    finish();
    return std::move(contacts_);
}

/// `Investor contact: …` outside of contact sections.
bool is_contact_line(std::string_view text) {
    constexpr std::array leads = {"contact:"sv,          "contacts:"sv,
                                  "investor contact"sv,  "media contact"sv,
                                  "press contact"sv,     "investor relations contact"sv,
                                  "investors contact"sv, "investor relations:"sv,
                                  "media relations:"sv,  "media:"sv,
                                  "investors:"sv};
    if (text.size() > 600 || text.find(':') == std::string_view::npos) return false;
    return std::any_of(leads.begin(), leads.end(),
                       [&](std::string_view lead) { return starts_with_lower(text, lead); });
}

/// Line breaks where a page lost them: `Jane RoeChief Executive OfficerPhone: …`.
std::string unglued(std::string_view text) {
    constexpr std::array words = {"Chief"sv,
                                  "President"sv,
                                  "CEO"sv,
                                  "CFO"sv,
                                  "Vice"sv,
                                  "Director"sv,
                                  "Email"sv,
                                  "E-mail"sv,
                                  "Phone"sv,
                                  "Tel:"sv,
                                  "Tel."sv,
                                  "Website"sv,
                                  "General Manager"sv,
                                  "Investor Relations"sv,
                                  "Media"sv,
                                  "Public Relations"sv,
                                  "Managing"sv,
                                  "Founder"sv,
                                  "Position"sv,
                                  "Press@"sv,
                                  "Senior"sv,
                                  "Head of"sv,
                                  "www."sv,
                                  "http"sv};
    std::string out;
    out.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool behind =
            at > 0 && (is_ascii_lower(text[at - 1]) || is_digit(text[at - 1]) || text[at - 1] == ')');
        const bool glued = behind && (is_ascii_upper(text[at]) || text[at] == 'w' || text[at] == 'h') &&
                           starts_with_any(text.substr(at, 20), words);
        const bool address = glued && text[at] == 'h' && text.substr(at, 4) == "http" &&
                             text.substr(at + 4, 3) != "://" && text.substr(at + 4, 4) != "s://";
        if (glued && !address) out += '\n';
        out += text[at];
    }
    return out;
}

void read_paragraph(const Paragraph& paragraph, ContactReader& reader) {
    const std::string text = unglued(paragraph.text);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        reader.read_line(std::string_view(text).substr(at, end - at), paragraph.line);
        at = end + 1;
    }
}

}  // namespace

std::vector<Contact> find_contacts(const Release& release) {
    ContactReader reader;
    for (const Section& section : release.sections) {
        const bool contact = section.kind == SectionKind::contact;
        if (contact)
            reader.begin_section(section.heading ? std::string_view(*section.heading) : std::string_view());
        for (const Paragraph& paragraph : section.paragraphs) {
            if (!contact) {
                if (section.kind == SectionKind::financial_tables || !is_contact_line(paragraph.text))
                    continue;
                reader.begin_section({});
            }
            read_paragraph(paragraph, reader);
        }
    }
    return std::move(reader).take();
}

}  // namespace dateline
