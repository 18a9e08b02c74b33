// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/person_name.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "indexer/parse/characters.h"
#include "indexer/parse/person_words.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

constexpr std::array titles = {
    "dr"sv,     "mr"sv,     "mrs"sv,  "ms"sv,       "miss"sv,   "prof"sv,     "professor"sv, "sir"sv,
    "dame"sv,   "lord"sv,   "lady"sv, "hon"sv,      "rev"sv,    "mx"sv,       "mme"sv,       "mlle"sv,
    "herr"sv,   "frau"sv,   "sra"sv,  "don"sv,      "doña"sv,   "reverend"sv, "sr"sv,        "señor"sv,
    "señora"sv, "doctor"sv, "sen"sv,  "rep"sv,      "gov"sv,    "lt"sv,       "col"sv,       "gen"sv,
    "capt"sv,   "maj"sv,    "sgt"sv,  "monsieur"sv, "madame"sv, "ing"sv,      "dipl"sv,
};

constexpr std::array particles = {
    "de"sv,    "van"sv, "von"sv, "der"sv, "den"sv, "la"sv,  "le"sv,  "di"sv,  "da"sv,   "del"sv,
    "della"sv, "dos"sv, "do"sv,  "das"sv, "du"sv,  "bin"sv, "ibn"sv, "al"sv,  "el"sv,   "ten"sv,
    "ter"sv,   "af"sv,  "zu"sv,  "y"sv,   "e"sv,   "st."sv, "zum"sv, "vom"sv, "bint"sv,
};

// Words with a capital that begin sentences or clauses, never names.
constexpr std::array no_names = {
    "the"sv,          "a"sv,           "an"sv,        "in"sv,        "on"sv,
    "at"sv,           "this"sv,        "that"sv,      "these"sv,     "those"sv,
    "we"sv,           "our"sv,         "i"sv,         "it"sv,        "its"sv,
    "as"sv,           "for"sv,         "with"sv,      "and"sv,       "but"sv,
    "he"sv,           "she"sv,         "they"sv,      "his"sv,       "her"sv,
    "their"sv,        "when"sv,        "while"sv,     "after"sv,     "according"sv,
    "commenting"sv,   "speaking"sv,    "about"sv,     "to"sv,        "from"sv,
    "by"sv,           "there"sv,       "today"sv,     "one"sv,       "founded"sv,
    "company"sv,      "however"sv,     "former"sv,    "who"sv,       "what"sv,
    "how"sv,          "why"sv,         "if"sv,        "or"sv,        "also"sv,
    "additionally"sv, "senior"sv,      "deputy"sv,    "vice"sv,      "interim"sv,
    "acting"sv,       "managing"sv,    "assistant"sv, "regarding"sv, "some"sv,
    "many"sv,         "under"sv,       "over"sv,      "since"sv,     "during"sv,
    "both"sv,         "all"sv,         "each"sv,      "another"sv,   "other"sv,
    "meanwhile"sv,    "through"sv,     "between"sv,   "within"sv,    "because"sv,
    "based"sv,        "emphasizing"sv, "new"sv,       "via"sv,       "led"sv,
    "featuring"sv,    "welcome"sv,     "meet"sv,      "contact"sv,   "representative"sv,
};

template <typename List>
bool among(const List& list, std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool is_initial(std::string_view word) {
    return word.size() <= 5 && word.size() >= 2 && word.back() == '.' && is_ascii_upper(word[0]) &&
           (word.size() == 2 || (word.size() % 2 == 0 && word[1] == '.' && is_ascii_upper(word[2])));
}

bool is_suffix(std::string_view word) {
    const std::string plain = bare_word(word);
    return plain == "jr" || plain == "sr" || word == "II" || word == "III" || word == "IV";
}

/// A capital word of letters, apostrophes, hyphens: `O’Day`, `d’Arcy`, `McRae`, `Jean-Luc`, `DAVID`.
bool is_name_word(std::string_view word) {
    if (word.empty()) return false;
    if (is_initial(word)) return true;
    const bool elided = word.size() > 4 && (word.starts_with("d'") || word.starts_with("d’") ||
                                            word.starts_with("al-") || word.starts_with("el-"));
    if (!elided && letter_case(word, 0) != LetterCase::upper) return false;
    if (word.back() == '.' || word.ends_with("'s") || word.ends_with("’s")) return false;
    for (std::size_t at = 0; at < word.size(); at += character_bytes(word, at)) {
        const char c = word[at];
        if (is_digit(c) || (!is_word_character(word, at) && c != '-' && c != '\'' && c != '.' &&
                            word.substr(at, 3) != "’" && word.substr(at, 3) != "‑")) {
            return false;
        }
    }
    const std::string plain = bare_word(word);
    return !among(no_names, plain) && !is_role_word(plain);
}

/// Where a nickname in quotation marks or brackets that begins at `at` ends; `at` where there is none.
std::size_t nickname_end(std::string_view text, std::size_t at) {
    constexpr std::array<std::array<std::string_view, 2>, 5> marks = {
        {{"\"", "\""}, {"“", "”"}, {"(", ")"}, {"'", "'"}, {"‘", "’"}}};
    for (const auto& [open, close] : marks) {
        if (text.substr(at, open.size()) != open) continue;
        const std::size_t end = text.substr(0, std::min(text.size(), at + 24)).find(close, at + open.size());
        if (end == std::string_view::npos || letter_case(text, at + open.size()) != LetterCase::upper)
            return at;
        return end + close.size();
    }
    return at;
}

/// Steps over `, M.D., Ph.D.` and adds `, Jr.` to the name; returns where they end.
std::size_t read_degrees(std::string_view text, std::size_t at, std::string& name) {
    while (true) {
        std::size_t next = skip_blanks(text, at);
        const bool comma = next < text.size() && text[next] == ',';
        const bool bracket = next < text.size() && text[next] == '(';
        if (comma || bracket) next = skip_blanks(text, next + 1);
        const std::size_t end = word_end(text, next);
        const std::string_view word = text.substr(next, end - next);
        if (word.empty()) return at;
        if (is_suffix(word) && !bracket) {
            name += " ";
            name += word;
        } else if (!is_degree(word) || (bracket && (end >= text.size() || text[end] != ')'))) {
            return at;
        }
        at = bracket ? end + 1 : end;
    }
}

}  // namespace

std::size_t word_end(std::string_view text, std::size_t at) {
    constexpr std::string_view stops = ",;:()[]\"|!?";
    while (at < text.size() && !is_blank(text[at]) && stops.find(text[at]) == std::string_view::npos) {
        const std::string_view rest = text.substr(at, 3);
        if (rest == "“" || rest == "”" || rest == "—" || rest == "–" || rest.starts_with("\xC2\xA0") ||
            rest.starts_with("«") || rest.starts_with("»"))
            break;
        at += character_bytes(text, at);
    }
    return at;
}

std::optional<PersonName> read_person(std::string_view text, std::size_t at) {
    PersonName out;
    at = skip_blanks(text, at);
    std::size_t end = at;
    while (end < text.size() && out.words < 6) {
        const std::size_t begin = skip_blanks(text, end);
        const std::size_t nick = begin < text.size() ? nickname_end(text, begin) : begin;
        if (nick != begin && out.words > 0) {
            const std::size_t next = skip_blanks(text, nick);
            if (!is_name_word(text.substr(next, word_end(text, next) - next))) break;
            end = nick;
            continue;
        }
        std::size_t stop = word_end(text, begin);
        std::string_view word = text.substr(begin, stop - begin);
        if (word.empty() ||
            (begin > end && text.substr(end, begin - end).find('\n') != std::string_view::npos))
            break;
        if (out.words == 0 && letter_case(word, 0) == LetterCase::upper && among(titles, bare_word(word))) {
            out.titled = true;
            end = stop;
            continue;
        }
        if (out.words > 0 && (is_degree(word) || is_suffix(word))) break;
        const bool particle = among(particles, bare_word(word)) && is_ascii_lower(word[0]);
        if (particle) {
            const std::size_t next = skip_blanks(text, stop);
            const std::string_view follower = text.substr(next, word_end(text, next) - next);
            if (!is_name_word(follower) && !among(particles, follower)) break;
        } else if (out.titled && out.words == 0 && letter_case(word, 0) == LetterCase::upper &&
                   is_role_word(word)) {
            // `Dr. Dean Roe`: behind a title a word of a role is a name.
        } else if (!is_name_word(word)) {
            // A full stop behind the last word ends the sentence, not the name.
            if (word.size() < 3 || word.back() != '.' || !is_name_word(word.substr(0, word.size() - 1)))
                break;
            word.remove_suffix(1);
            out.name += (out.words == 0 ? "" : " ") + std::string(word);
            ++out.words;
            end = stop - 1;
            break;
        }
        out.name += (out.words == 0 ? "" : " ") + std::string(word);
        ++out.words;
        end = stop;
    }
    if (out.words == 0 || is_initial(out.name)) return std::nullopt;
    out.end = read_degrees(text, end, out.name);
    return out;
}

}  // namespace dateline
