// SPDX-License-Identifier: GPL-2.0-or-later
// The lines of a contact block are cut into pieces: numbers, addresses and the words between them. A name, or
// a label, begins a contact; what follows belongs to it.
#include "indexer/parse/contacts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/contact_piece.h"
#include "indexer/parse/contact_points.h"
#include "indexer/parse/person_name.h"
#include "indexer/parse/person_words.h"
#include "indexer/parse/phrase_match.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_contacts = 40;
constexpr std::size_t longest_piece = 90;
constexpr std::size_t longest_line = 2000;

/// Collects one block after the other.
class ContactReader {
  public:
    void begin_section(std::string_view heading);
    void read_line(std::string_view line, int number);
    std::vector<Contact> take() &&;

  private:
    std::optional<std::string_view> read_label(std::string_view line,
                                               const std::vector<ContactPoint>& points);
    void read_point(const ContactPoint& point, int number);
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
        } else if (!desk_.empty() && contact_desk(current_.role).empty()) {
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
    desk_ = contact_desk(heading);
}

void ContactReader::read_piece(std::string_view piece, int number) {
    piece = contact_piece(piece);
    for (const std::string_view lead :
         {"Name:"sv, "Contact Person:"sv, "Contact:"sv, "contact "sv, "Position:"sv, "and "sv, "or "sv,
          "Company Name:"sv, "Organization:"sv, "Contact Name:"sv}) {
        if (piece.starts_with(lead)) piece = contact_piece(piece.substr(lead.size()));
    }
    if (piece.empty() || piece.size() > longest_piece) return;
    if (current_.line == 0) current_.line = number;
    if (is_contact_person(piece)) {
        if (!current_.name.empty() || reached()) {
            finish();
            current_.line = number;
        }
        current_.name = read_person(piece, 0)->name;
        return;
    }
    // Words behind a number or address begin somebody else's block.
    const bool role = is_contact_role(piece) && is_ascii_upper(piece[0]);
    if (!role && !is_contact_organisation(piece)) return;
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
                    ? !is_contact_person(contact_piece(words.substr(begin, at - begin)))
                    : current_.name.empty() || !is_contact_role(words.substr(begin, at - begin)) ||
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

/// Takes the label that the line begins with. Gives what is left of the line; nothing where that was all.
std::optional<std::string_view> ContactReader::read_label(std::string_view line,
                                                          const std::vector<ContactPoint>& points) {
    const std::size_t first_point = points.empty() ? line.size() : points.front().begin;
    const std::size_t colon = line.find(':');
    const bool has_colon = colon != std::string_view::npos;
    const std::string_view lead = contact_piece(line.substr(0, std::min({line.size(), colon, first_point})));
    if (!is_contact_label(lead) || is_contact_person(contact_piece(lead.substr(0, lead.find(',')))))
        return line;
    // `Media Relations` behind a name is a role.
    if (is_contact_role(lead) && !current_.name.empty() && !reached() && !has_colon) return line;
    finish();
    // A label that names no desk leaves that of the section.
    if (std::string desk = contact_desk(lead); !desk.empty()) desk_ = std::move(desk);
    if (!has_colon && points.empty() && lead.size() == contact_piece(line).size()) return std::nullopt;
    if (has_colon && (points.empty() || colon < first_point)) return line.substr(colon + 1);
    return line;
}

bool is_fax(std::string_view before, std::string_view behind) {
    const std::string near = lowered(before.substr(before.size() - std::min<std::size_t>(before.size(), 8)));
    return near.find("fax") != std::string::npos || near.find("f:") != std::string::npos ||
           starts_with_lower(behind, "fax") || starts_with_lower(behind, "(fax");
}

void ContactReader::read_point(const ContactPoint& point, int number) {
    if (current_.line == 0) current_.line = number;
    if (point.kind == PointKind::email) {
        if (!current_.email.empty()) {
            finish();
            current_.line = number;
        }
        current_.email = std::string(point.text);
        return;
    }
    // Brackets around a part of the number stay.
    const std::string_view bare = contact_piece(point.text);
    if (!current_.phone.empty()) current_.phone += ", ";
    current_.phone += bare.size() + 2 < point.text.size() ? bare : trimmed(point.text);
}

void ContactReader::read_line(std::string_view line, int number) {
    line = trimmed(line);
    if (line.empty() || line.size() > longest_line) return;
    const std::vector<ContactPoint> points = contact_points(line);
    const auto left = read_label(line, points);
    if (!left) return;
    if (left->size() < line.size()) return read_line(*left, number);
    std::size_t from = 0;
    for (const ContactPoint& point : points) {
        const std::string_view before = line.substr(from, point.begin - from);
        read_words(before, number);
        from = point.end;
        const bool fax = is_fax(before, trimmed(line.substr(point.end, 6)));
        if (point.kind == PointKind::email || (point.kind == PointKind::phone && !fax))
            read_point(point, number);
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
