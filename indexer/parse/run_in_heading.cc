// SPDX-License-Identifier: GPL-2.0-or-later
// Run-in headings: where the type changes from title to sentence without a line end.
#include "indexer/parse/run_in_heading.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/name_heading.h"
#include "indexer/parse/section_rules.h"
#include "schema/byte_set.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t reach = run_in_reach;

/// Last words of headings that need no further proof.
bool ends_as_heading(std::string_view heading) {
    static constexpr std::array words = std::to_array<std::string_view>(
        {"statements",  "statement", "call",       "contact",   "contacts",          "details",
         "information", "results",   "highlights", "outlook",   "guidance",          "measures",
         "disclaimer",  "editors",   "program",    "harbor",    "provision",         "inquiries",
         "website",     "relations", "webcast",    "resources", "financial measures"});
    const std::size_t space = heading.find_last_of(" \n");
    const std::string last = lowered(space == npos ? heading : heading.substr(space + 1));
    return space != npos && std::find(words.begin(), words.end(), last) != words.end();
}

bool has_whole_word(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || !is_ascii_letter(text[at - 1]);
        if (begins && (end == text.size() || !is_ascii_letter(text[end]))) return true;
    }
    return false;
}

/// Names of services written with a capital inside; they seldom occur twice in a release.
bool is_camel_case_service(std::string_view word) {
    static constexpr std::array names =
        std::to_array<std::string_view>({"LinkedIn", "YouTube", "PayPal", "GitHub", "TikTok", "WhatsApp",
                                         "WeChat", "MasterCard", "PowerPoint"});
    return std::find(names.begin(), names.end(), word) != names.end();
}

/// Whether the text behind a heading proves that the heading ended there.
bool proves_heading(std::string_view heading, std::string_view rest, std::string_view paragraph) {
    const std::string_view word = first_word(rest);
    if (word.empty() || rest.size() < 20 || word.size() >= rest.size()) return false;
    const bool goes_on = rest[word.size()] == ' ' && is_word_character(rest, word.size() + 1);
    if (is_sentence_starter(word) && goes_on) return true;
    if (word.size() >= 3 && has_whole_word(heading, word)) return true;
    if (!is_about(heading) || word.size() < 4) return false;
    const std::string spaced = " " + std::string(word);
    const std::size_t again = paragraph.substr(0, 4000).find(spaced);
    return again != npos;
}

/// Whether the word that spans `at` is one word with a capital inside (`FirstNet`), printed elsewhere too.
bool is_own_word(std::string_view text, std::size_t at, std::string_view context) {
    std::size_t begin = at;
    while (begin > 0 && is_ascii_letter(text[begin - 1])) --begin;
    if (begin == at) return false;
    std::size_t end = at;
    while (end < text.size() && is_ascii_letter(text[end])) ++end;
    const std::string_view word = text.substr(begin, end - begin);
    if (is_camel_case_service(word)) return true;
    const std::size_t first = context.find(word);
    return first != npos && context.find(word, first + word.size()) != npos;
}

/// `About AccentureAccenture is`, `Third Quarter ResultsNet sales`: a capital behind a small letter, or a
/// small letter behind two capitals where a word of capitals ended.
std::optional<RunInHeading> glued_heading(std::string_view text, std::string_view context) {
    std::size_t lower_words = 0;
    std::size_t stops = 0;
    for (std::size_t at = 1; at + 1 < std::min(text.size(), reach); ++at) {
        const char before = text[at - 1];
        if (before == '.' && ++stops > 4) return std::nullopt;
        if ((before == '.' || before == '?' || before == '!') && ends_sentence(text.substr(0, at)) &&
            text[at] == ' ')
            return std::nullopt;
        // `… added.2019 Results`: a sentence ended here, so no heading began with it.
        const bool lost_space = before == '.' && at >= 3 && is_ascii_lower(text[at - 2]) &&
                                is_ascii_lower(text[at - 3]) &&
                                (is_ascii_upper(text[at]) || is_digit(text[at]));
        // `About Orvane, Inc.Orvane makes`: the stop is of an abbreviation.
        const bool legal_form = lost_space && is_about(text) && !ends_sentence(text.substr(0, at));
        if (lost_space && !legal_form) return std::nullopt;
        if (before == ' ' && letter_case(text, at) == LetterCase::lower) {
            const std::string_view word = first_word(text.substr(at));
            if (word.size() > 3 && word != "with" && word != "from" && ++lower_words > 1) return std::nullopt;
        }
        if (!is_ascii_upper(text[at])) continue;
        const bool small_before = is_ascii_lower(before) || is_digit(before) || before == ')' ||
                                  is_beyond_ascii(before) || legal_form;
        const bool capitals_before = is_ascii_upper(before) && at >= 2 &&
                                     (is_ascii_upper(text[at - 2]) || is_ascii_lower(text[at - 2]));
        const bool sentence = is_ascii_lower(text[at + 1]) || text[at + 1] == ' ' ||
                              (small_before && is_ascii_upper(text[at + 1]));
        if (!(small_before || capitals_before) || !sentence) continue;
        if (is_beyond_ascii(before) && at >= 3 && text.substr(at - 3, 3) != "™" &&
            !text.substr(0, at).ends_with("®"))
            continue;
        const std::string_view heading = text.substr(0, at);
        const TitleShape shape = title_shape(heading);
        if (shape.words < 2 || !is_title(heading)) continue;
        if (has_foreign_matter(heading)) return std::nullopt;
        const std::string_view rest = text.substr(at);
        // A plural of an abbreviation (`MCAs`) is no glue: behind capitals a word of three letters must
        // begin.
        const bool plain_start = is_sentence_starter(first_word(rest)) && first_word(rest).size() >= 3;
        if (capitals_before && !is_about(heading) && !plain_start) continue;
        if (capitals_before && first_word(rest).size() < 3) continue;
        const auto known = known_heading(heading);
        const bool certain = known && small_before && ends_as_heading(heading);
        if (certain || (proves_heading(heading, rest, text) &&
                        (known || shape.words >= 3 || ends_as_heading(heading)))) {
            if (certain || !is_own_word(text, at, context)) return RunInHeading{0, at, at};
        }
    }
    return std::nullopt;
}

/// `Conference Call Details Interested parties may`: a known heading, then a sentence in small letters.
std::optional<RunInHeading> spaced_heading(std::string_view text) {
    const std::string_view head = text.substr(0, 90);
    for (std::size_t space = head.find(' '); space != npos; space = head.find(' ', space + 1)) {
        const std::string_view heading = head.substr(0, space);
        if (!ends_as_heading(heading)) {
            if (letter_case(text, space + 1 < text.size() ? space + 1 : space) == LetterCase::lower &&
                space > 40)
                break;
            continue;
        }
        const std::string_view rest = text.substr(space + 1);
        const std::string_view word = first_word(rest);
        if (!is_sentence_starter(word) || !is_title(heading) || !known_heading(heading)) continue;
        const std::size_t second = word.size() + 1;
        if (second >= rest.size() || letter_case(rest, second) != LetterCase::lower) continue;
        if (rest.size() < 40) continue;
        return RunInHeading{0, space, space + 1};
    }
    return std::nullopt;
}

/// `Note to Investors, Please visit`: the comma is what is left of a line end.
std::optional<RunInHeading> comma_heading(std::string_view text) {
    constexpr std::array<std::string_view, 3> labels{"note to investors, ", "forward-looking statements, ",
                                                     "safe harbor statement, "};
    for (const std::string_view label : labels) {
        if (starts_with_lower(text, label) && letter_case(text, label.size()) == LetterCase::upper) {
            return RunInHeading{0, label.size() - 2, label.size()};
        }
    }
    return std::nullopt;
}

/// `ContactJane Doe917-555-0100`: one word, then a block of contacts.
std::optional<RunInHeading> glued_contact(std::string_view text, std::string_view context) {
    for (const std::string_view label :
         {"Contacts", "Contact", "CONTACTS", "CONTACT", "Contacto", "Kontakt"}) {
        const std::size_t at = label.size();
        if (!text.starts_with(label) || text.size() < at + 8 || text.size() > 600) continue;
        if (letter_case(text, at) != LetterCase::upper || letter_case(text, at + 1) == LetterCase::upper)
            continue;
        const std::string_view head = text.substr(0, 300);
        const bool reachable = has_email(head) || has_phone(head);
        if (reachable && !is_own_word(text, at, context)) return RunInHeading{0, at, at};
    }
    return std::nullopt;
}

std::optional<RunInHeading> glued_at(std::string_view text, std::string_view context) {
    if (auto found = comma_heading(text)) return found;
    if (auto found = glued_heading(text, context)) return found;
    if (auto found = repeated_name(text)) return found;
    if (auto found = legal_name(text)) return found;
    return spaced_heading(text);
}

/// `About Orvane: Founded in 1982, …`, `CONTACT:Jane Doe …` behind a sentence; other labels with a colon are
/// too often part of one.
std::optional<RunInHeading> inner_label(std::string_view text) {
    constexpr std::size_t longest_label = 100;
    if (text.substr(0, longest_label).find(':') == npos) return std::nullopt;
    const auto found = colon_heading(text);
    if (!found) return std::nullopt;
    const auto known = known_heading(text.substr(0, found->end));
    const bool about = known && known->kind == SectionKind::about;
    const bool contact = known && known->kind == SectionKind::contact &&
                         find_lower(text.substr(0, found->end), "contact") != npos &&
                         (has_email(text.substr(0, 300)) || has_phone(text.substr(0, 300)));
    return about || contact ? found : std::nullopt;
}

bool ends_clause(char c) {
    return c == '.' || c == ':' || c == '!' || c == '?' || c == '"' || c == ')';
}

}  // namespace

std::optional<RunInHeading> leading_heading(std::string_view text, std::string_view context) {
    if (text.size() < 12 || letter_case(text, 0) == LetterCase::lower) return std::nullopt;
    if (auto found = colon_heading(text)) return found;
    if (auto found = glued_contact(text, context)) return found;
    return glued_at(text, context);
}

std::optional<RunInHeading> inner_heading(std::string_view text, std::size_t from, std::string_view context) {
    constexpr std::size_t shortest_clause = 20;
    // The last bytes of what a heading may stand behind, a closing quotation mark among them.
    constexpr ByteSet ends(".:!?\"),\x9D");
    for (std::size_t at = std::max<std::size_t>(from, 4); at + 20 < text.size(); ++at) {
        const char before = text[at - 1];
        if (!ends.contains(before) && text[at] != 'A') continue;
        const bool comma = before == ',' && text[at] == ' ';
        if (at < shortest_clause && !(comma && is_about(text.substr(at + 1)))) continue;
        const bool quote = at >= 3 && text.substr(at - 3, 3) == "”";
        if (!ends_clause(before) && !quote && !comma) {
            // `By the NumbersAbout eBayeBay Inc.`: only a name glued to itself proves it.
            const bool may_be = text[at] == 'A' && is_ascii_lower(before);
            const std::size_t end = may_be ? doubled_name_end(text.substr(at)) : npos;
            if (end != npos) return RunInHeading{at, at + end, at + end};
            continue;
        }
        const bool initial = before == '.' && is_ascii_upper(text[at - 2]) && !is_ascii_letter(text[at - 3]);
        if (initial) continue;
        const bool spaced = text[at] == ' ';
        const std::size_t begin = spaced ? at + 1 : at;
        const char first = text[begin];
        if (!is_ascii_upper(first) && !is_digit(first)) continue;
        if (!spaced && is_digit(first) && at >= 2 && (is_digit(text[at - 2]) || text[at - 2] == ' '))
            continue;
        const std::string_view rest = text.substr(begin);
        std::optional<RunInHeading> found;
        if (comma) {
            found = repeated_name(rest);
            if (!found) found = comma_heading(rest);
            if (!found && is_about(rest)) found = glued_heading(rest, context);
            if (!found) found = inner_label(rest);
        } else {
            if (before == ':' && spaced) continue;
            found = glued_at(rest, context);
            if (!found) found = inner_label(rest);
        }
        if (!found) continue;
        return RunInHeading{begin, begin + found->end, begin + found->text_begin};
    }
    return std::nullopt;
}

std::size_t trailing_heading(std::string_view text) {
    if (text.size() < 60) return npos;
    const std::size_t first = std::max<std::size_t>(text.size() > reach ? text.size() - reach : 0, 30);
    for (std::size_t at = text.size() - 5; at > first; --at) {
        const bool quote = at >= 3 && text.substr(at - 3, 3) == "”";
        if (!ends_clause(text[at - 1]) && !quote) continue;
        const std::size_t begin = text[at] == ' ' ? at + 1 : at;
        const std::string_view tail = text.substr(begin);
        if (tail.size() < 6 || letter_case(tail, 0) == LetterCase::lower) continue;
        if (ends_sentence(tail) || tail.ends_with(':') || !is_title(tail) || tail.find("http") != npos)
            return npos;
        const bool known = is_about(tail) || (known_heading(tail) && title_shape(tail).words >= 2 &&
                                              !has_phone(tail) && !has_email(tail));
        if (known) return begin;
    }
    return npos;
}

std::size_t inner_footer(std::string_view text) {
    // Nearly every paragraph has none: told by capitals, which are rarer than the blanks that marks begin
    // with.
    constexpr std::array<std::string_view, 4> capitals{"View ", "To view ", "Photo - http", "SOURCE "};
    if (std::ranges::none_of(capitals, [&](std::string_view part) { return text.find(part) != npos; }))
        return npos;
    for (const std::string_view mark :
         {"View original content", "View source version on", ", Photo - http", " Photo - http",
          "To view the original version on", ", SOURCE ", " SOURCE "}) {
        const std::size_t at = text.find(mark);
        if (at == npos || at < 2) continue;
        const std::size_t begin = text.find_first_not_of(" ,", at);
        if (begin == npos) continue;
        if (mark.ends_with("SOURCE ") &&
            (text.size() - at > 120 || !is_ascii_upper(text[std::min(begin + 7, text.size() - 1)])))
            continue;
        return begin;
    }
    return npos;
}

}  // namespace dateline
