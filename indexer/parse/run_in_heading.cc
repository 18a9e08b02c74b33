// SPDX-License-Identifier: GPL-2.0-or-later
// Run-in headings: where the type changes from title to sentence without a line end.
#include "indexer/parse/run_in_heading.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/section_rules.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t reach = run_in_reach;

std::string_view first_word(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && (is_word_character(text, end) || text[end] == '-'))
        end += character_bytes(text, end);
    return text.substr(0, end);
}

/// Words that sentences under a heading begin with.
bool is_sentence_starter(std::string_view word) {
    static constexpr std::array words = std::to_array<std::string_view>({"The",          "This",
                                                                         "These",        "We",
                                                                         "In",           "On",
                                                                         "At",           "For",
                                                                         "As",           "All",
                                                                         "Our",          "With",
                                                                         "Founded",      "Based",
                                                                         "Through",      "During",
                                                                         "Any",          "Certain",
                                                                         "Except",       "Statements",
                                                                         "Some",         "Headquartered",
                                                                         "Established",  "Since",
                                                                         "From",         "Interested",
                                                                         "Please",       "Net",
                                                                         "Total",        "Revenue",
                                                                         "Revenues",     "Gross",
                                                                         "Operating",    "Cash",
                                                                         "Management",   "To",
                                                                         "An",           "It",
                                                                         "Its",          "If",
                                                                         "By",           "Established",
                                                                         "Participants", "Investors",
                                                                         "Words"});
    return std::find(words.begin(), words.end(), word) != words.end();
}

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

/// What no heading holds: addresses, handles, menus, telephone numbers, a second heading.
bool has_foreign_matter(std::string_view heading) {
    return heading.find_first_of("@|;$") != npos || heading.find("://") != npos ||
           heading.find("www.") != npos || heading.find(" About ") != npos || has_phone(heading);
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

/// Where a sentence begins inside what should be a name: `Ridgeback Headquartered in`; npos where none does.
std::size_t sentence_begin(std::string_view text) {
    for (std::size_t at = text.find(' ', 7); at != npos; at = text.find(' ', at + 1)) {
        const std::string_view word = first_word(text.substr(at + 1));
        const std::size_t next = at + 1 + word.size() + 1;
        if (is_sentence_starter(word) && next < text.size() && letter_case(text, next) == LetterCase::lower &&
            word.size() > 4)
            return at + 1;
    }
    return npos;
}

/// `About eBayeBay Inc. is`: a name in small letters glued to itself; the end of the first, or npos.
std::size_t doubled_name_end(std::string_view text) {
    if (!text.starts_with("About ")) return npos;
    constexpr std::size_t begin = 6;
    constexpr std::size_t longest = 40;
    for (std::size_t size = 3; size <= longest && begin + 2 * size < text.size(); ++size) {
        const std::size_t end = begin + size;
        if (text.substr(begin, size) == text.substr(end, size) && !is_word_character(text, end + size))
            return end;
    }
    return npos;
}

/// `About Nokia Nokia is`, `About Axon, Axon is`: the name repeats.
std::optional<RunInHeading> repeated_name(std::string_view text) {
    if (const std::size_t end = doubled_name_end(text); end != npos) return RunInHeading{0, end, end};
    if (!is_about(text)) return std::nullopt;
    const std::string_view name = first_word(text.substr(6));
    if (name.size() < 3 || name == "the" || name == "The") return std::nullopt;
    const std::size_t again = text.substr(0, reach).find(name, 6 + name.size());
    if (again == npos || again + name.size() >= text.size()) return std::nullopt;
    if (text[again - 1] != ' ' || has_sentence_end_inside(text.substr(0, again - 1))) return std::nullopt;
    const std::string_view heading = trimmed(text.substr(0, again - 1));
    if (const std::size_t end = sentence_begin(heading); end != npos) return RunInHeading{0, end - 1, end};
    const std::size_t last_word = heading.find_last_of(' ') + 1;
    if (last_word > 8 && is_sentence_starter(heading.substr(last_word))) {
        const std::string_view shorter = trimmed(heading.substr(0, last_word));
        return RunInHeading{0, shorter.ends_with(',') ? shorter.size() - 1 : shorter.size(), last_word};
    }
    if (!is_title(heading) || title_shape(heading).words > 12) return std::nullopt;
    const bool comma = heading.ends_with(',');
    if (!comma && text.substr(again, 120).find_first_of(",(") == npos &&
        text.substr(again, 120).find(" is ") == npos && text.substr(again, 120).find(" are ") == npos &&
        text.substr(again, 120).find('s') == npos) {
        return std::nullopt;
    }
    return RunInHeading{0, comma ? heading.size() - 1 : heading.size(), again};
}

/// `About Orvane, Inc. If you have ever`: a name that ends with a legal form, then a sentence.
std::optional<RunInHeading> legal_name(std::string_view text) {
    constexpr std::size_t longest = 90;
    if (!is_about(text)) return std::nullopt;
    for (const std::string_view form :
         {" Inc. ", " Corp. ", " Ltd. ", " Co. ", " LLC ", " L.P. ", " N.V. ", " S.A. "}) {
        const std::size_t at = text.substr(0, longest).find(form);
        if (at == npos) continue;
        const std::size_t end = at + form.size() - 1;
        const std::size_t next = end + 1;
        const std::string_view word = first_word(text.substr(next));
        const std::size_t second = next + word.size() + 1;
        if (!is_title(text.substr(0, end)) || has_foreign_matter(text.substr(0, end))) return std::nullopt;
        if (second >= text.size() || letter_case(text, next) != LetterCase::upper ||
            !is_sentence_starter(word))
            return std::nullopt;
        return RunInHeading{0, end, next};
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
    for (std::size_t at = std::max<std::size_t>(from, 4); at + 20 < text.size(); ++at) {
        const char before = text[at - 1];
        const bool comma = before == ',' && text[at] == ' ';
        if (at < shortest_clause && !(comma && is_about(text.substr(at + 1)))) continue;
        const bool quote = at >= 3 && text.substr(at - 3, 3) == "”";
        if (!ends_clause(before) && !quote && !comma) {
            // `By the NumbersAbout eBayeBay Inc.`: only a name glued to itself proves it.
            const std::size_t end = is_ascii_lower(before) ? doubled_name_end(text.substr(at)) : npos;
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
