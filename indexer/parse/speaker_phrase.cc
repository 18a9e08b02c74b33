// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/speaker_phrase.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/person_name.h"
#include "indexer/parse/person_words.h"
#include "indexer/parse/phrase_match.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

constexpr std::array pronouns = {"he"sv, "she"sv,  "they"sv, "il"sv,  "elle"sv,
                                 "él"sv, "ella"sv, "er"sv,   "sie"sv, "i"sv};

// Words behind which a clause no longer says what somebody is.
constexpr std::array role_ends = {
    ", who "sv,          ", which "sv,         ", adding"sv,     ", in a "sv,        ", in an "sv,
    " in a statement"sv, " in a press"sv,      " in a news"sv,   ", noting"sv,       ", speaking"sv,
    ", comment"sv,       " commenting "sv,     ", following"sv,  ", after "sv,       ", during"sv,
    ", when "sv,         " when "sv,           " while "sv,      ", as "sv,          " during "sv,
    " regarding "sv,     " in announcing"sv,   " in response"sv, " in an "sv,        " about the "sv,
    " upon "sv,          " after "sv,          ", whose "sv,     ", explaining"sv,   ", referring"sv,
    " following "sv,     ", stating"sv,        ", discussing"sv, ", describing"sv,   ", announcing"sv,
    ", on the "sv,       " in reference"sv,    ", reflecting"sv, " today"sv,         ", with "sv,
    ", where "sv,        " in an interview"sv, " at the time"sv, ", highlighting"sv, ", emphasizing"sv,
    ", about "sv,        " on the "sv,
};

constexpr std::array company_phrases = {"the company"sv, "the corporation"sv, "the firm"sv, "company"sv};

constexpr std::array abbreviations = {
    "dr"sv,  "mr"sv,  "mrs"sv,  "ms"sv,   "st"sv,  "prof"sv, "rep"sv, "sen"sv, "gov"sv, "gen"sv,    "lt"sv,
    "col"sv, "sgt"sv, "capt"sv, "rev"sv,  "hon"sv, "no"sv,   "vs"sv,  "maj"sv, "u.s"sv, "jan"sv,    "feb"sv,
    "mar"sv, "apr"sv, "aug"sv,  "sept"sv, "oct"sv, "nov"sv,  "dec"sv, "mt"sv,  "ft"sv,  "messrs"sv,
};
constexpr std::array name_abbreviations = {
    "inc"sv,   "corp"sv, "co"sv,   "ltd"sv, "ph.d"sv, "m.d"sv,  "jr"sv,    "sr"sv,    "l.p"sv,
    "l.l.c"sv, "llc"sv,  "d.c"sv,  "a.g"sv, "s.a"sv,  "n.v"sv,  "b.v"sv,   "plc"sv,   "calif"sv,
    "wash"sv,  "fla"sv,  "mass"sv, "esq"sv, "u.k"sv,  "bros"sv, "p.eng"sv, "p.geo"sv, "m.b.a"sv,
};

template <typename List>
bool among(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string_view without_ends(std::string_view text) {
    constexpr std::string_view ends = ",.;:*_-";
    text = trimmed(text);
    while (!text.empty() && ends.find(text.front()) != std::string_view::npos) text = trimmed(text.substr(1));
    while (!text.empty() && (ends.find(text.back()) != std::string_view::npos)) {
        if (text.back() == '.' && text.size() > 1) {
            const std::size_t word = text.find_last_of(" ,") + 1;
            const std::string last = lowered(text.substr(word, text.size() - word - 1));
            if (among(name_abbreviations, last) || last.find('.') != std::string::npos) break;
        }
        text = trimmed(text.substr(0, text.size() - 1));
    }
    return text;
}

/// Bytes of the role that `text` begins with.
std::size_t role_bytes(std::string_view text) {
    std::size_t end = text.size();
    for (const std::string_view stop : role_ends) end = std::min(end, find_lower(text, stop));
    return end;
}

std::string role_of(std::string_view text) {
    std::string_view role = without_ends(text.substr(0, role_bytes(text)));
    while (!role.empty()) {
        const std::size_t comma = word_end(role, 0);
        if (!is_degree(role.substr(0, comma))) break;
        role = without_ends(role.substr(comma));
    }
    if (starts_with_lower(role, "the ")) role = trimmed(role.substr(4));
    if (role.size() > 1 && role.front() == '(' && role.back() == ')')
        role = trimmed(role.substr(1, role.size() - 2));
    if (role.size() > 240) return {};
    return std::string(role);
}

SpeakerForm form_of(const PersonName& person) {
    return person.words == 1 ? SpeakerForm::short_name : SpeakerForm::full;
}

/// Whether what stands behind a name leaves it a name: `, CEO`, ` of Orvane`, ` (CEO)`, nothing.
bool may_follow_name(std::string_view rest) {
    rest = trimmed(rest);
    if (rest.empty()) return true;
    if (std::string_view(",(.;:-").find(rest.front()) != std::string_view::npos) return true;
    constexpr std::array followers = {
        "of "sv,     "from "sv, "with "sv, "at "sv,    "and "sv,      "in "sv,        "who "sv,
        "during "sv, "on "sv,   "de "sv,   "when "sv,  "about "sv,    "regarding "sv, "after "sv,
        "as "sv,     "—"sv,     "–"sv,     "while "sv, "|"sv,         "today"sv,      "to "sv,
        "for "sv,    "the "sv,  "upon "sv, "a "sv,     "following "sv};
    return starts_with_any(rest, followers);
}

/// `NAME, ROLE`.
std::optional<Attribution> name_then_role(std::string_view text) {
    const auto person = read_person(text, 0);
    if (!person || !may_follow_name(text.substr(person->end))) return std::nullopt;
    Attribution out;
    out.form = form_of(*person);
    out.name = person->name;
    const std::string_view rest = text.substr(person->end);
    const std::string_view plain = trimmed(rest);
    const std::size_t space = person->name.rfind(' ');
    if (is_organisation_word(std::string_view(out.name).substr(space == std::string::npos ? 0 : space + 1))) {
        out.form = SpeakerForm::organisation;
    }
    const bool apposition =
        !plain.empty() && std::string_view(",(-").find(plain.front()) != std::string_view::npos;
    const bool belongs = starts_with_any(
        plain, std::array{"of "sv, "from "sv, "with "sv, "at "sv, "—"sv, "–"sv, "|"sv, "de "sv});
    out.end = person->end;
    if (apposition || belongs) {
        const std::size_t bytes = role_bytes(rest);
        out.end += bytes;
        out.role = role_of(rest);
        if (starts_with_any(plain, std::array{"—"sv, "–"sv})) out.role = role_of(plain.substr(3));
    }
    return out;
}

/// Words in small letters before a capital that do not say what somebody is: `in New York`.
bool is_phrase_word(std::string_view word) {
    constexpr std::array words = {
        "in"sv,     "on"sv,    "at"sv,  "that"sv, "it"sv, "as"sv,      "when"sv,     "to"sv,  "about"sv,
        "there"sv,  "this"sv,  "for"sv, "with"sv, "of"sv, "from"sv,    "by"sv,       "and"sv, "after"sv,
        "during"sv, "while"sv, "how"sv, "why"sv,  "if"sv, "because"sv, "regarding"sv};
    return among(words, word);
}

/// A role whose word stands at `role_word`, without a full name: with a title and surname, or of somebody
/// unnamed.
std::optional<Attribution> role_alone(std::string_view text, std::size_t role_word) {
    Attribution out;
    // `Senator Smith`; else somebody without a name.
    const std::size_t end = word_end(text, role_word);
    const auto person = read_person(text, end);
    const std::string_view lead = trimmed(text);
    if (person && trimmed(text.substr(end, 1)).empty()) {
        out.form = SpeakerForm::short_name;
        out.name = person->name;
        out.end = person->end;
        out.role = role_of(text.substr(0, end));
        return out;
    }
    constexpr std::array articles = {"a "sv,   "an "sv,  "one "sv, "the "sv,    "un "sv,
                                     "une "sv, "ein "sv, "our "sv, "another "sv};
    const std::size_t possessive =
        std::min(text.substr(0, role_word).find("'s "), text.substr(0, role_word).find("’s "));
    if (possessive == std::string_view::npos &&
        !starts_with_any(std::string_view(lowered(lead.substr(0, 10))), articles))
        return std::nullopt;
    out.form = SpeakerForm::unnamed;
    out.end = role_bytes(text);
    out.role = role_of(text);
    return out;
}

/// Words behind which an organisation or place follows.
bool introduces_house(std::string_view word) {
    return word == "of" || word == "from" || word == "for" || word == "at" || word == "with";
}

/// Reads along the words of a role to the name behind them.
class NameBehindRole {
  public:
    explicit NameBehindRole(std::string_view text) : text_(text) {
        const std::size_t at = skip_blanks(text, 0);
        const std::string first = lowered(text.substr(at, std::min<std::size_t>(word_end(text, at) - at, 8)));
        somebody_ = first == "a" || first == "an" || first == "one";
    }

    /// Whether a name or the word of a role was found.
    bool read() {
        std::size_t at = skip_blanks(text_, 0);
        for (std::size_t words = 1; at < text_.size() && words <= most_words; ++words) {
            const std::size_t end = word_end(text_, at);
            if (end == at) break;
            if (take_name(at)) return true;
            pass(at, text_.substr(at, end - at));
            const bool comma = end < text_.size() && text_[end] == ',';
            if (comma && last_role == npos && words > most_before_comma) return false;
            if (comma) behind_of_ = false;
            at = skip_blanks(text_, end + (comma ? 1 : 0));
        }
        if (!person && fallback_ && fallback_at_ != npos) {
            person = fallback_;
            person_at = fallback_at_;
        }
        return person || last_role != npos;
    }

    static constexpr std::size_t npos = std::string_view::npos;
    std::optional<PersonName> person;
    std::size_t person_at = 0;     ///< where the role ends
    std::size_t last_role = npos;  ///< where the last word of a role begins

  private:
    static constexpr std::size_t most_words = 24;
    static constexpr std::size_t most_before_comma = 8;

    bool take_name(std::size_t at) {
        const bool may_be_name = last_role != npos || (lower_words_ > 0 && lower_words_ < 4);
        // `A representative of Orvane Games`: what follows names the house, not the person.
        if (!may_be_name || (somebody_ && of_)) return false;
        const auto name = read_person(text_, at);
        if (!name || (name->words < 2 && !name->titled) || !may_follow_name(text_.substr(name->end)))
            return false;
        if (!behind_of_) {
            person = name;
            person_at = at;
            return true;
        }
        // `Director of Innovation John Roe`: the last two words, unless a name follows.
        if (name->words == 3 && !fallback_) {
            fallback_ = name;
            fallback_->name.erase(0, fallback_->name.find(' ') + 1);
            fallback_at_ = text_.find(fallback_->name, at);
        }
        return false;
    }

    void pass(std::size_t at, std::string_view word) {
        lower_words_ = is_ascii_lower(word[0]) && !is_phrase_word(word) ? lower_words_ + 1 : 0;
        behind_of_ = introduces_house(word) || word == "de" || (behind_of_ && is_ascii_upper(word[0]));
        if (is_role_word(word)) last_role = at;
        of_ = of_ || introduces_house(word);
    }

    std::string_view text_;
    bool somebody_ = false;   ///< begins with `a`, `one`
    bool of_ = false;         ///< a house was introduced
    bool behind_of_ = false;  ///< only words of its name since then
    int lower_words_ = 0;     ///< words in small letters just passed
    std::optional<PersonName> fallback_;
    std::size_t fallback_at_ = npos;
};

/// `Orvane CEO Jane Roe`, `Orvane's CEO, Jane Roe`.
std::optional<Attribution> role_then_name(std::string_view text) {
    NameBehindRole found(text);
    if (!found.read()) return std::nullopt;
    if (!found.person) return role_alone(text, found.last_role);
    Attribution out;
    out.form = form_of(*found.person);
    out.name = found.person->name;
    out.end = found.person->end;
    out.role = role_of(text.substr(0, found.person_at));
    const std::string_view rest = text.substr(found.person->end);
    if (trimmed(rest).starts_with(",")) {
        const std::string more = role_of(rest);
        out.end += role_bytes(rest);
        if (!more.empty()) out.role += ", " + more;
    }
    return out;
}

std::optional<Attribution> organisation(std::string_view text) {
    const std::string lower = lowered(text.substr(0, 48));
    Attribution out;
    for (const std::string_view phrase : company_phrases) {
        if (!lower.starts_with(phrase)) continue;
        if (lower.size() > phrase.size() && is_ascii_letter(lower[phrase.size()])) continue;
        out.form = SpeakerForm::issuer;
        out.end = phrase.size();
        return out;
    }
    std::size_t at = lower.starts_with("the ") ? 4 : 0;
    const std::size_t begin = at;
    std::size_t end = at;
    std::size_t words = 0;
    while (at < text.size() && words < 8) {
        const std::size_t stop = word_end(text, at);
        const std::string_view word = text.substr(at, stop - at);
        const bool joins = word == "of" || word == "for" || word == "and" || word == "&" || word == "the";
        if (word.empty() || (!joins && letter_case(word, 0) != LetterCase::upper)) break;
        ++words;
        if (!joins) end = stop;
        at = skip_blanks(text, stop);
        if (stop < text.size() && !is_blank(text[stop])) break;
    }
    if (end == begin || is_role_word(text.substr(begin, word_end(text, begin) - begin))) return std::nullopt;
    const std::string_view name = without_ends(text.substr(begin, end - begin));
    if (name.size() < 2) return std::nullopt;
    constexpr std::array none = {"we"sv, "it"sv, "this"sv, "that"sv, "these"sv, "our"sv,
                                 "i"sv,  "in"sv, "as"sv,   "for"sv,  "with"sv,  "on"sv};
    if (among(none, std::string_view(lowered(name.substr(0, name.find(' ')))))) return std::nullopt;
    if (words == 1 && begin == 0 && !is_ascii_upper(name[1])) return std::nullopt;
    out.form = SpeakerForm::organisation;
    out.name = std::string(name);
    out.end = end;
    return out;
}

}  // namespace

bool is_abbreviation_stop(std::string_view text, std::size_t at) {
    const std::size_t blank = text.substr(0, at).find_last_of(" \n(,\"/");
    const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
    if (at - begin > 6 || at == begin) return false;
    std::string word = lowered(text.substr(begin, at - begin));
    while (!word.empty() && (is_beyond_ascii(word[0]) || word[0] == '(')) word.erase(0, 1);
    if (among(abbreviations, std::string_view(word))) return true;
    const std::size_t next = skip_blanks(text, at + 1);
    const bool capital = next < text.size() && letter_case(text, next) == LetterCase::upper;
    if (word.size() == 1 && is_ascii_upper(text[begin])) return true;
    if (word.size() == 3 && word[1] == '.' && !among(name_abbreviations, std::string_view(word))) return true;
    if (!among(name_abbreviations, std::string_view(word))) return false;
    return next < text.size() && !capital;
}

std::optional<Attribution> read_speaker(std::string_view text) {
    const std::size_t lead = skip_blanks(text, 0);
    const std::string_view phrase = text.substr(lead);
    if (phrase.empty()) return std::nullopt;
    const std::size_t first = word_end(phrase, 0);
    std::optional<Attribution> out;
    const std::string word = lowered(without_ends(phrase.substr(0, std::min<std::size_t>(first, 16))));
    if (among(pronouns, std::string_view(word)) && phrase.substr(0, 2) != "I ") {
        out.emplace();
        out->form = SpeakerForm::pronoun;
        out->end = first;
    }
    if (!out) out = name_then_role(phrase);
    if (!out) out = role_then_name(phrase);
    if (!out) out = organisation(phrase);
    if (out) out->end += lead;
    return out;
}

std::optional<Attribution> leading_speaker(std::string_view sentence) {
    auto out = name_then_role(sentence);
    if (!out) {
        // `Jane Roe welcomed the news`: only a full name or a title tells that it is one.
        const auto person = read_person(sentence, 0);
        if (!person || (person->words < 2 && !person->titled)) return role_then_name(sentence);
        out.emplace();
        out->form = form_of(*person);
        out->name = person->name;
        out->end = person->end;
        return out;
    }
    // The role ends at the comma before the verb of the sentence: a word in small letters that is no role.
    for (std::size_t comma = out->role.find(", "); comma != std::string::npos;
         comma = out->role.find(", ", comma + 2)) {
        const std::size_t end = word_end(out->role, comma + 2);
        const std::string_view word = std::string_view(out->role).substr(comma + 2, end - comma - 2);
        if (word.empty() || !is_ascii_lower(word[0]) || word == "and" || is_role_word(word)) continue;
        out->role.resize(comma);
        break;
    }
    return out;
}

}  // namespace dateline
