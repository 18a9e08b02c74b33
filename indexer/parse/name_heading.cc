// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/name_heading.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "schema/legal_form.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t reach = run_in_reach;

/// Whether the text begins with how long: `over 35 years`, `more than a decade`.
bool tells_span(std::string_view text) {
    return text.starts_with("over ") || text.starts_with("more than ") || text.starts_with("nearly ") ||
           text.starts_with("decades");
}

/// Where a sentence begins inside what should be a name: `Ridgeback Headquartered in`; npos where none does.
std::size_t sentence_begin(std::string_view text) {
    for (std::size_t at = text.find(' ', 7); at != npos; at = text.find(' ', at + 1)) {
        const std::string_view word = first_word(text.substr(at + 1));
        const std::size_t next = at + 1 + word.size() + 1;
        if (!is_sentence_starter(word) || next >= text.size()) continue;
        const bool goes_on = letter_case(text, next) == LetterCase::lower || is_digit(text[next]);
        if ((word.size() > 4 && goes_on) || (word == "For" && tells_span(text.substr(next)))) return at + 1;
    }
    return npos;
}

}  // namespace

std::string_view first_word(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && (is_word_character(text, end) || text[end] == '-'))
        end += character_bytes(text, end);
    return text.substr(0, end);
}

bool is_sentence_starter(std::string_view word) {
    static constexpr std::array words = std::to_array<std::string_view>({"The",         "This",
                                                                         "These",       "We",
                                                                         "In",          "On",
                                                                         "At",          "For",
                                                                         "As",          "All",
                                                                         "Our",         "With",
                                                                         "Founded",     "Based",
                                                                         "Through",     "During",
                                                                         "Any",         "Certain",
                                                                         "Except",      "Statements",
                                                                         "Some",        "Headquartered",
                                                                         "Established", "Since",
                                                                         "From",        "Interested",
                                                                         "Please",      "Net",
                                                                         "Total",       "Revenue",
                                                                         "Revenues",    "Gross",
                                                                         "Operating",   "Cash",
                                                                         "Management",  "To",
                                                                         "An",          "It",
                                                                         "Its",         "If",
                                                                         "By",          "Participants",
                                                                         "Investors",   "Words",
                                                                         "Welcome"});
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_foreign_matter(std::string_view heading) {
    return heading.find_first_of("@|;$") != npos || heading.find("://") != npos ||
           heading.find("www.") != npos || heading.find(" About ") != npos || has_phone(heading);
}

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

std::optional<RunInHeading> legal_name(std::string_view text) {
    constexpr std::size_t longest = 90;
    if (!is_about(text)) return std::nullopt;
    const std::string_view head = text.substr(0, longest);
    for (std::size_t at = head.find(' '); at != npos;) {
        const std::size_t begin = at + 1;
        at = head.find(' ', begin);
        if (at == npos || !is_legal_form(squashed(head.substr(begin, at - begin)))) continue;
        if (letter_case(head, at + 1) != LetterCase::upper || head[at - 1] == ',') continue;
        const std::string_view word = first_word(text.substr(at + 1));
        if (is_legal_form(squashed(word))) continue;
        if (!is_title(text.substr(0, at)) || has_foreign_matter(text.substr(0, at))) return std::nullopt;
        if (at + 2 + word.size() >= text.size() || !is_sentence_starter(word)) return std::nullopt;
        return RunInHeading{0, at, at + 1};
    }
    return std::nullopt;
}

}  // namespace dateline
