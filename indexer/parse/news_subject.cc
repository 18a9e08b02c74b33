// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_subject.h"

#include <algorithm>
#include <string>

#include "indexer/parse/characters.h"
#include "indexer/parse/company_name.h"
#include "indexer/parse/domain_name.h"
#include "indexer/parse/headline_subject.h"
#include "indexer/parse/issuer_about.h"
#include "indexer/parse/lead_subject.h"
#include "indexer/parse/person_name.h"
#include "indexer/parse/person_words.h"
#include "indexer/parse/place_names.h"
#include "schema/common_name_words.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Where the headline has the first word of `name`; npos where it has not.
std::size_t place_in(const std::string& lower_headline, std::string_view name) {
    const auto words = name_words(name);
    return words.empty() ? npos : lower_headline.find(words.front());
}

/// How often `word` stands in `text` as a word that `before` does not precede.
std::size_t count_apart(std::string_view text, std::string_view word, std::string_view before) {
    std::size_t count = 0;
    for (std::size_t at = text.find(word); at != npos; at = text.find(word, at + word.size())) {
        const std::size_t end = at + word.size();
        if (at == 0 || !is_blank(text[at - 1]) || (end < text.size() && is_word_character(text, end)))
            continue;
        if (!before.empty() && trimmed(text.substr(0, at)).ends_with(before)) continue;
        ++count;
    }
    return count;
}

/// `Brill Gas and Light Company` where the lead goes on so behind `name`, the text has all of it again, and
/// the second part never alone.
std::string_view joined_name(std::string_view name, const NewsClues& clues) {
    constexpr std::string_view link = " and ";
    if (name.empty()) return name;
    const std::size_t begin = static_cast<std::size_t>(name.data() - clues.lead.data());
    const std::string_view rest = clues.lead.substr(begin + name.size());
    if (!rest.starts_with(link)) return name;
    const std::string_view second = subject_name(rest.substr(link.size()));
    const std::size_t last = second.find_last_of(' ');
    if (last == npos || !name_words(second.substr(last)).empty()) return name;
    const std::string_view joined = clues.lead.substr(begin, name.size() + link.size() + second.size());
    const bool recurs = count_apart(clues.text, joined, {}) > 1;
    return recurs && count_apart(clues.text, second, "and") == 0 ? joined : name;
}

/// The subject of the paragraph behind a lead that is a label or a subheadline.
std::string_view subject_behind(const NewsClues& clues) {
    constexpr std::size_t longest_label = 300;
    if (clues.lead.size() > longest_label) return {};
    for (const Section& section : *clues.sections) {
        if (section.kind != SectionKind::body || section.paragraphs.size() < 2) continue;
        const std::string_view next = section.paragraphs[1].text;
        const std::string_view name = announcing_subject(next);
        return name.empty() ? announcer(next) : name;
    }
    return {};
}

/// Whether the text writes the one word of `name` small too: `Early` of `Early detection` is no name. Web and
/// mail addresses write names small.
bool is_plain_word(std::string_view name, std::string_view text) {
    const std::string lower = lowered(name);
    if (name.find_first_of(" .-&") != npos || lower == name) return false;
    for (std::size_t at = text.find(lower); at != npos; at = text.find(lower, at + 1)) {
        const std::size_t end = std::min(at + lower.size(), text.size());
        const bool apart =
            at > 0 && is_blank(text[at - 1]) && (end == text.size() || !is_word_character(text, end));
        const bool address =
            end + 1 < text.size() && (text[end] == '.' || text[end] == '@') && is_ascii_letter(text[end + 1]);
        if (apart && !address) return true;
    }
    return false;
}

/// Whether the one word of `name` stands inside a sentence too, or in the headline: a capital at the
/// beginning of one tells nothing.
bool is_capital_inside(std::string_view name, const NewsClues& clues) {
    const bool has_inner = std::any_of(name.begin() + (name.empty() ? 0 : 1), name.end(),
                                       [](char c) { return is_ascii_upper(c) || is_digit(c) || c == ' '; });
    if (has_inner || clues.headline.find(name) != npos) return true;
    const std::string_view text = clues.text;
    for (std::size_t at = text.find(name, 2); at != npos; at = text.find(name, at + name.size())) {
        if (text[at - 1] == ' ' && (is_ascii_lower(text[at - 2]) || text[at - 2] == ',')) return true;
    }
    return false;
}

/// Whether the text goes on to call `name` by its last word alone, as it does people, and never by its first.
bool is_called_by_last_word(std::string_view name, std::string_view text) {
    const auto person = read_person(name, 0);
    const std::size_t space = name.find(' ');
    if (!person || person->words != 2 || person->name != name || is_organisation_word(name.substr(space + 1)))
        return false;
    const std::string_view first = name.substr(0, space);
    const std::string_view last = name.substr(space + 1);
    const std::size_t whole = count_apart(text, name, {});
    return count_apart(text, last, first) >= 2 && count_apart(text, first, {}) == whole;
}

/// Whether the headline or the heading of an "About" section begins with the first word of `name`.
bool is_supported(std::string_view name, const NewsClues& clues) {
    const auto words = name_words(name);
    const auto headline = name_words(clues.headline.substr(0, clues.headline.find(' ')));
    return common_words(words, headline) > 0 ||
           std::any_of(clues.abouts.begin(), clues.abouts.end(),
                       [&](std::string_view about) { return common_words(words, name_words(about)) > 0; });
}

/// The name in front of the bracket with the ticker of `symbol`.
std::string_view name_of_symbol(std::string_view text, std::string_view symbol) {
    const std::string ticker = ": " + std::string(symbol) + ")";
    const std::size_t at = text.find(ticker);
    const std::size_t bracket = at == npos ? npos : text.rfind('(', at);
    return bracket == npos ? std::string_view() : name_before(text, bracket);
}

/// `Orvane Inc.` of `The latest news and updates relating to Orvane Inc. (NYSE: ORV) are available`, or where
/// only `ORV` stands there.
std::string_view related_company(std::string_view text) {
    constexpr std::string_view phrase = "news and updates relating to ";
    constexpr std::size_t longest_symbol = 6;
    const std::size_t at = find_lower(text, phrase);
    if (at == npos) return {};
    const std::string_view name = subject_name(text.substr(at + phrase.size()));
    if (name.size() > longest_symbol || !std::all_of(name.begin(), name.end(), is_ascii_upper)) return name;
    const std::string_view company = name_of_symbol(text, name);
    return company.empty() ? name : company;
}

/// `Orvane Inc.` of `Disseminated on behalf of Orvane Inc.`.
std::string_view sponsor(std::string_view text) {
    constexpr std::string_view phrase = "disseminated on behalf of ";
    const std::size_t at = find_lower(text, phrase);
    return at == npos ? std::string_view() : subject_name(text.substr(at + phrase.size()));
}

/// The first company in front of a ticker that the headline names too: articles get to theirs late.
std::string_view listed_company(const NewsClues& clues) {
    constexpr std::size_t reach = 120;  // from a ticker back to its bracket
    constexpr std::size_t shortest_word = 3;
    if (clues.tickers == nullptr) return {};
    const std::string headline = " " + lowered(clues.headline);
    for (const TickerMention& mention : *clues.tickers) {
        const std::size_t first = mention.begin > reach ? mention.begin - reach : 0;
        const std::size_t bracket = clues.text.substr(first, mention.begin - first).find_last_of("([");
        if (bracket == npos) continue;
        const std::string_view name = without_openers(name_before(clues.text, first + bracket));
        const auto words = name_words(name);
        if (words.empty() || words.front().size() < shortest_word || words.back() == "etf") continue;
        if (!is_generic_name(words.front()) && !is_common_name_word(words.front()) &&
            headline.find(" " + words.front()) != npos)
            return name;
    }
    return {};
}

/// `Orvane Lamps` of `Orvane Lamps: The Trusted Choice in Brill`.
std::string_view headline_label(std::string_view headline) {
    constexpr std::size_t most_words = 6;
    const std::string_view label = headline.substr(0, headline.find(": "));
    if (label.size() == headline.size() || name_words(label).size() > most_words) return {};
    return subject_name(label) == label ? label : std::string_view();
}

/// Whether the subject of the headline may be a company: the text names it too, and it is no place, thing or
/// ordinary word.
bool names_company(std::string_view headline, const NewsClues& clues) {
    if (begins_no_name(headline) || is_thing_name(headline) || is_region(headline) ||
        is_standalone_city(headline))
        return false;
    const std::string_view text = clues.text.substr(std::min(clues.headline.size(), clues.text.size()));
    return text.find(headline) != npos && !is_plain_word(headline, text);
}

}  // namespace

NewsSubject news_subject(const NewsClues& clues) {
    std::string_view name = joined_name(announcing_subject(clues.lead), clues);
    if (name.empty()) {
        name = subject_behind(clues);
        if (!name.empty() && !is_supported(name, clues)) name = {};
    }
    if (is_called_by_last_word(name, clues.text)) name = {};
    const NewsSubject found{name, "subject of the lead"};
    const auto words = name_words(name);
    const bool about_it = std::any_of(clues.abouts.begin(), clues.abouts.end(), [&](std::string_view about) {
        return common_words(words, name_words(about)) > 0;
    });
    if (!name.empty() && (about_it || announces(clues.lead))) return found;
    if (is_plain_word(name, clues.text) || !is_capital_inside(name, clues)) name = {};
    const std::string_view about = likely_about(*clues.sections, clues.headline, clues.lead);
    const std::string lower_headline = lowered(clues.headline);
    if (!about.empty() && (name.empty() || place_in(lower_headline, about) < place_in(lower_headline, name)))
        return {about, "about section"};
    if (!name.empty()) return {name, found.rule};
    if (const auto said = announcer(clues.lead); !said.empty()) return {said, "who announces"};
    if (const auto company = sponsor(clues.text); !company.empty())
        return {company, "company it is spread for"};
    if (const auto listed = listed_company(clues); !listed.empty())
        return {listed, "name before a ticker, and in the headline"};
    if (const auto headline = headline_subject(clues.headline); names_company(headline, clues))
        return {headline, "subject of the headline"};
    if (const auto label = headline_label(clues.headline);
        names_company(label, clues) && count_apart(clues.text, label, {}) >= 2)
        return {label, "label of the headline"};
    if (const auto related = related_company(clues.text); !related.empty())
        return {related, "company the news relates to"};
    if (const auto own = name_in_domains(clues.text); !own.empty() && !is_plain_word(own, clues.text))
        return {own, "address like the name"};
    return {};
}

}  // namespace dateline
