// SPDX-License-Identifier: GPL-2.0-or-later
// The subject of a lead: a name that opens it, and a verb of announcing behind it.
#include "indexer/parse/lead_subject.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/announcing_verb.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/company_name.h"
#include "indexer/parse/issuer_about.h"
#include "indexer/parse/opening_words.h"
#include "indexer/parse/person_name.h"
#include "indexer/parse/person_words.h"
#include "indexer/parse/phrase_match.h"
#include "indexer/parse/place_names.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// What stands behind the name of whoever a release is about, besides verbs.
constexpr std::array follows = std::to_array<std::string_view>(
    {" (",          ", a ",        ", an ",         ", the ",     ", one of",      ", which",
     ", whose",     ", leader",    ", leading",     ", provider", ", maker",       ", manufacturer",
     ", developer", ", publisher", ", creator",     ", operator", ", supplier",    ", home of",
     ", founded",   ", based",     ", established", ", together", ", along",       ", in partnership",
     ", part of",   ", formerly",  ", parent",      ", known",    ", in collabor", ", in conjunct",
     ", (",         " and ",       " to ",          " will ",     " are ",         " have ",
     "'s ",         " – a ",       " - a ",         " ceo ",      " cfo ",         " president",
     " chief ",     " founder",    " chairman",     " board of",  " announce ",    " launch ",
     " join "});

/// Offices of people: what a company is not, unlike a developer or a leader.
constexpr std::array offices = std::to_array<std::string_view>(
    {"ceo", "cfo", "coo", "cto", "chief", "president", "founder", "co-founder", "cofounder", "chairman",
     "chairwoman", "chair", "director", "officer", "owner", "editor", "partner", "manager", "principal"});

/// Words that begin an office: companies are owners and partners of others too.
constexpr std::array personal = std::to_array<std::string_view>(
    {"ceo", "cfo", "coo", "cto", "chief", "president", "founder", "co-founder", "cofounder", "chairman",
     "chairwoman", "director", "senior", "vice", "managing", "executive", "editor-in-chief", "general"});

std::string_view first_word_of(std::string_view text) {
    return text.substr(0, text.find_first_of(" ,.;:()"));
}

/// `, Oslo's leading maker`: an owner and a superlative behind the name.
bool is_ranked(std::string_view rest) {
    if (!rest.starts_with(", ")) return false;
    constexpr std::size_t longest_owner = 40;
    const std::size_t owner = rest.find("'s ");
    if (owner > longest_owner) return false;
    static constexpr std::array ranks = std::to_array<std::string_view>(
        {"leading", "largest", "first", "premier", "oldest", "fastest", "top", "most", "only", "number"});
    return starts_with_any(rest.substr(owner + 3), ranks);
}

/// Whether `rest`, in lower case, is how a sentence about a company goes on behind its name.
bool tells_news(std::string_view rest) {
    if (starts_with_any(rest, follows) || is_ranked(rest)) return true;
    if (!rest.starts_with(' ')) return false;
    const std::string_view behind = behind_adverbs(rest.substr(1));
    const std::string_view word = first_word_of(behind);
    return behind.size() + 1 < rest.size() || is_announcing_present(word) || is_announcing_past(word);
}

/// Behind a person's name: the company of `, founder of Orvane,` or ` is the CEO of Orvane`. Empty where no
/// office follows or it names no company.
std::string_view employer(std::string_view rest) {
    constexpr std::size_t longest_office = 90;
    std::size_t begin = 0;
    for (const std::string_view lead : {", ", " is ", " was "})
        if (rest.starts_with(lead)) begin = lead.size();
    if (begin == 0) return {};
    const std::string_view phrase = rest.substr(begin, longest_office);
    bool office = false;
    std::string_view company;
    for (std::size_t at = 0; at < phrase.size();) {
        const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
        const std::string word = squashed(phrase.substr(at, end - at));
        const bool clause_end = phrase.substr(at, end - at).find_first_of(",.;(") != npos;
        office = office || std::find(offices.begin(), offices.end(), word) != offices.end();
        if (office && (word == "of" || word == "at")) {
            std::string_view name = rest.substr(std::min(begin + end, rest.size()));
            if (starts_with_lower(name, " the ")) name.remove_prefix(4);
            name = subject_name(name);
            if (!name.empty() && (company.empty() || word == "at")) company = name;
        }
        if (clause_end && office) break;
        at = end + 1;
    }
    return company;
}

/// Whether an office behind the name shows that it is a person's.
bool holds_office(std::string_view name, std::string_view rest) {
    const auto person = read_person(name, 0);
    const auto words = name_words(name);
    if (!person || person->words < 2 || person->words > 4 || words.size() < 2 ||
        is_organisation_word(words.back()))
        return false;
    std::size_t begin = 0;
    for (const std::string_view lead : {", ", " is ", " was "})
        if (rest.starts_with(lead)) begin = lead.size();
    if (begin == 0) return false;
    for (const std::string_view article : {"the ", "a ", "an "})
        if (rest.substr(begin).starts_with(article)) begin += article.size();
    const std::string word = lowered(first_word_of(rest.substr(begin)));
    return std::find(personal.begin(), personal.end(), word) != personal.end();
}

/// Where the first phrase of announcing in the beginning of the lead begins; npos where it has none.
std::size_t announcement(std::string_view lead) {
    constexpr std::size_t reach = 600;
    static constexpr std::array phrases = std::to_array<std::string_view>(
        {" today announced", " announced today", " today released", " today launched", " today reported",
         " today introduced", " today unveiled", " is pleased to announce", " is proud to announce",
         " is excited to announce", " is thrilled to announce", " proudly announces", " has announced",
         " has released", " has launched", " has introduced", " has unveiled"});
    lead = lead.substr(0, reach);
    for (std::size_t at = lead.find(' '); at != npos; at = lead.find(' ', at + 1)) {
        const char next = at + 1 < lead.size() ? lead[at + 1] : ' ';
        if (std::string_view("tahip").find(next) == npos) continue;
        const std::string_view here = lead.substr(at);
        if (std::any_of(phrases.begin(), phrases.end(),
                        [&](std::string_view phrase) { return starts_with_lower(here, phrase); }))
            return at;
    }
    return npos;
}

/// Whether the name begins with letters for something (`ITS`, `U.S.`) and goes on in small ones.
bool begins_with_letters(std::string_view name) {
    const std::size_t end = name.find(' ');
    if (end == npos || end < 2 || name_words(name).size() < 2) return false;
    const auto has_small = [](std::string_view part) {
        return std::any_of(part.begin(), part.end(), is_ascii_lower);
    };
    return !has_small(name.substr(0, end)) && has_small(name.substr(end));
}

}  // namespace

bool begins_no_name(std::string_view name) {
    const std::size_t comma = name.rfind(',');
    if (is_region(name) || (comma != npos && is_region(trimmed(name.substr(comma + 1))))) return true;
    const auto words = name_words(name);
    if (words.empty() || is_generic_name(name)) return true;
    const bool opens = is_opening_word(words.front());
    if (!opens || !begins_with_letters(name)) return opens;
    // `ITS Logistics`, `U.S. Lamp Fund`, but `U.S. Senator`, `US Consumers`.
    return is_opening_word(words[1]) || is_generic_name(words[1]);
}

std::string_view announcing_subject(std::string_view lead) {
    constexpr std::size_t reach = 200;
    constexpr std::size_t most_words = 7;  // more are a table or a title
    const std::string_view name = subject_name(lead);
    if (name.empty() || begins_no_name(name) || name_words(name).size() > most_words) return {};
    const std::size_t at = static_cast<std::size_t>(name.data() - lead.data()) + name.size();
    std::string_view rest = lead.substr(at, reach);
    // What a feed left of a bracket with the ticker: `Orvane , known as`.
    if (rest.starts_with(" ,")) rest.remove_prefix(1);
    if (holds_office(name, rest)) {
        const std::string_view company = employer(rest);
        return begins_no_name(company) ? std::string_view() : company;
    }
    return tells_news(lowered(rest.substr(0, 90))) ? name : std::string_view();
}

std::string_view announcer(std::string_view lead) {
    const std::size_t phrase = announcement(lead);
    if (phrase == npos) return {};
    const std::string_view name = name_before(lead, phrase);
    return name.empty() || !is_word_character(name, 0) || begins_no_name(name) || is_thing_name(name)
               ? std::string_view()
               : name;
}

bool announces(std::string_view lead) {
    return announcement(lead) != npos;
}

}  // namespace dateline
