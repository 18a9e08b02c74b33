// SPDX-License-Identifier: GPL-2.0-or-later
// Headings with a colon: known ones, and labels of the house.
#include "indexer/parse/colon_heading.h"

#include <algorithm>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/section_rules.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// `Investor contact`: a label in small letters.
bool is_contact_label(std::string_view heading) {
    const auto known = known_heading(heading);
    return known && known->kind == SectionKind::contact && title_shape(heading).words <= 3 &&
           !starts_with_lower(heading, "for ");
}

/// The first colon but those of tickers: `About Orvane (NYSE: ORV): Orvane makes lamps.`
std::size_t colon_outside_brackets(std::string_view text) {
    int open = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '(') ++open;
        if (text[at] == ')') open = std::max(0, open - 1);
        if (text[at] == ':' && open == 0) return at;
    }
    return npos;
}

}  // namespace

bool is_about(std::string_view text) {
    return text.size() > 8 && starts_with_lower(text, "about ") &&
           letter_case(text, 6) != LetterCase::lower && (text[0] == 'A');
}

bool has_sentence_end_inside(std::string_view text) {
    for (std::size_t at = text.find(". "); at != npos; at = text.find(". ", at + 2)) {
        if (ends_sentence(text.substr(0, at + 1))) return true;
    }
    return text.find_first_of("?!;") != npos;
}

std::optional<RunInHeading> colon_heading(std::string_view text) {
    const std::size_t colon = colon_outside_brackets(text.substr(0, run_in_reach));
    if (colon == npos || colon < 4 || colon + 2 >= text.size()) return std::nullopt;
    const std::string_view heading = trimmed(text.substr(0, colon));
    const TitleShape shape = title_shape(heading);
    if (text[colon + 1] == '/' || shape.words > 14 || has_sentence_end_inside(heading)) return std::nullopt;
    const bool marked = heading.find_first_of("\"(@,") != npos || heading.find("“") != npos;
    if (marked && !is_about(heading) && !heading.ends_with("LLP")) return std::nullopt;
    if (!is_title(heading) && !is_contact_label(heading)) return std::nullopt;
    if (letter_case(heading, 0) != LetterCase::upper) return std::nullopt;
    std::size_t begin = colon + 1;
    while (begin < text.size() && (text[begin] == ' ' || text[begin] == '*')) ++begin;
    const std::string_view rest = text.substr(begin);
    if (starts_with_lower(rest, "http") || starts_with_lower(rest, "www.")) return std::nullopt;
    const RunInHeading found{0, colon, begin};
    const auto known = known_heading(heading);
    const bool prose = rest.size() >= 60 && !title_shape(rest).all_capitals;
    if (!known) return shape.all_capitals && shape.words >= 2 && prose ? std::optional(found) : std::nullopt;
    switch (known->kind) {
        case SectionKind::contact: {
            const std::string_view head = rest.substr(0, 400);
            const bool label = lowered(heading).find("contact") != std::string::npos;
            return label || has_email(head) || has_phone(head) ? std::optional(found) : std::nullopt;
        }
        case SectionKind::about:
        case SectionKind::about_issuer:
        case SectionKind::forward_looking:
        case SectionKind::legal:
        case SectionKind::non_gaap:
            return rest.size() >= 30 ? std::optional(found) : std::nullopt;
        case SectionKind::event:
        case SectionKind::outlook:
            return prose ? std::optional(found) : std::nullopt;
        default:
            return shape.all_capitals && prose ? std::optional(found) : std::nullopt;
    }
}

bool has_labelled_clause(std::string_view text) {
    const auto found = colon_heading(text);
    if (!found) return false;
    const auto known = known_heading(text.substr(0, found->end));
    return known && known->kind != SectionKind::contact;
}

std::optional<RunInHeading> labelled_paragraph(std::string_view text) {
    constexpr std::size_t longest_label = 60;
    const std::size_t colon = text.substr(0, longest_label).find(": ");
    if (colon == npos || text.size() < colon + 80) return std::nullopt;
    const std::string_view label = text.substr(0, colon);
    const TitleShape shape = title_shape(label);
    if (shape.words < 2 || shape.words > 7 || shape.capitals != shape.significant) return std::nullopt;
    if (letter_case(text, 0) != LetterCase::upper || label.find_first_of("\"(@,.;") != npos)
        return std::nullopt;
    const std::string_view rest = text.substr(colon + 2);
    if (letter_case(rest, 0) != LetterCase::upper || !ends_sentence(rest)) return std::nullopt;
    return RunInHeading{0, colon, colon + 2};
}

}  // namespace dateline
