// SPDX-License-Identifier: GPL-2.0-or-later
// Company names: reading them backwards from a ticker and forwards from a dateline.
#include "indexer/parse/company_name.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "schema/legal_form.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool begins_name_word(std::string_view word) {
    std::size_t at = 0;
    while (at < word.size() && !is_word_character(word, at)) at += character_bytes(word, at);
    if (at >= word.size()) return false;
    return letter_case(word, at) != LetterCase::lower ||
           std::any_of(word.begin(), word.end(), [](char c) { return is_ascii_upper(c); });
}

bool is_inner_word(std::string_view word) {
    static constexpr std::array words =
        std::to_array<std::string_view>({"of", "&", "de", "van", "von", "du", "di", "des", "for", "+"});
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words before `of` that name a person's or body's role, not a company.
bool is_role(std::string_view word) {
    static constexpr std::array roles = std::to_array<std::string_view>(
        {"ceo",      "cfo",          "president", "chairman", "director", "directors",
         "officer",  "shareholders", "investors", "board",    "unit",     "subsidiary",
         "division", "founder",      "firm",      "shares",   "stock",    "members",
         "behalf",   "part",         "holders",   "owner",    "maker"});
    const std::string lower = lowered(word);
    return std::find(roles.begin(), roles.end(), lower) != roles.end();
}

/// A sign of registration that stands on its own: `TASER ® International`.
bool is_sign(std::string_view word) {
    return word == "®" || word == "™" || word == "(R)" || word == "(TM)";
}

/// Words that turn a company's name into a person's or body's: `Acme CEO Jane Doe`, `Acme Board of
/// Directors`.
bool begins_role(std::string_view word, std::string_view behind) {
    static constexpr std::array roles = std::to_array<std::string_view>(
        {"CEO", "CFO", "COO", "CTO", "CIO", "EVP", "SVP", "Chairman", "Chairwoman", "President"});
    if (std::find(roles.begin(), roles.end(), word) != roles.end()) return true;
    if (word == "Board") return behind.starts_with("of ");
    return word == "Chief" && (behind.starts_with("Executive") || behind.starts_with("Financial") ||
                               behind.starts_with("Operating") || behind.starts_with("Medical"));
}

/// Where the word that ends at `end` begins: behind a space, or behind the dash or dots of a dateline that is
/// set without spaces (`--(BUSINESS WIRE)--May 4, 2021--Acme Corp.`).
std::size_t word_begin(std::string_view text, std::size_t end) {
    constexpr std::size_t longest_word = 200;
    const std::size_t first = end > longest_word ? end - longest_word : 0;
    const std::string_view head = text.substr(first, end - first);
    const std::size_t space = head.find_last_of(" \n\t");
    std::size_t begin = space == npos ? 0 : space + 1;
    for (const std::string_view dash : {"--", "—", "...", "…"}) {
        const std::size_t at = head.substr(begin).rfind(dash);
        if (at != npos) begin += at + dash.size();
    }
    return first + begin;
}

std::size_t without_spaces(std::string_view text, std::size_t end) {
    while (end > 0 && (is_blank(text[end - 1]) || text.substr(0, end).ends_with("\u00a0"))) --end;
    return end;
}

/// Steps back over `(“ZenaTech”)` and the like.
std::size_t step_over_brackets(std::string_view text, std::size_t end) {
    for (int count = 0; count < 3; ++count) {
        end = without_spaces(text, end);
        if (end > 0 && text[end - 1] == ',' && end > 1 && text[end - 2] == ')') --end;
        if (end == 0 || text[end - 1] != ')') return end;
        const std::size_t open = text.substr(0, end).rfind('(');
        if (open == npos || end - open > 160) return end;
        end = open;
    }
    return end;
}

std::string_view trimmed_name(std::string_view name) {
    name = trimmed(name);
    while (name.ends_with(',') || name.ends_with(':') || name.ends_with(';')) name.remove_suffix(1);
    for (const std::string_view dash : {"—", "–"})
        if (name.ends_with(dash)) name = trimmed(name.substr(0, name.size() - dash.size()));
    for (const std::string_view article : {"The ", "the "}) {
        if (name.starts_with(article) && name_words(name).size() > 1) name.remove_prefix(article.size());
    }
    return name;
}

}  // namespace

std::string_view without_article(std::string_view name) {
    for (const std::string_view article :
         {"die ", "der ", "das ", "les ", "le ", "la ", "el ", "los ", "las ", "il "}) {
        if (starts_with_lower(name, article)) return name.substr(article.size());
    }
    return name;
}

std::string_view without_openers(std::string_view name) {
    static constexpr std::array openers = std::to_array<std::string_view>(
        {"How",      "Why", "What",  "When", "Where", "While", "With", "As",     "After",
         "Although", "Can", "Could", "Does", "If",    "Is",    "Are",  "For",    "From",
         "In",       "On",  "At",    "By",   "Meet",  "Today", "Like", "Here's", "Here’s"});
    for (std::size_t end = name.find(' '); end != npos; end = name.find(' ')) {
        if (std::find(openers.begin(), openers.end(), name.substr(0, end)) == openers.end()) break;
        name = trimmed(name.substr(end));
    }
    return name;
}

std::vector<std::string> name_words(std::string_view name) {
    name = trimmed(without_article(name));
    std::vector<std::string> words;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find_first_of(" \n-/", at), name.size());
        std::string word = squashed(name.substr(at, end - at));
        at = end + 1;
        if (!word.empty() && word != "the" && !is_legal_form(word)) words.push_back(std::move(word));
    }
    return words;
}

std::string_view name_before(std::string_view text, std::size_t end) {
    end = step_over_brackets(text, std::min(end, text.size()));
    const std::size_t name_end = end;
    std::size_t begin = end;
    std::string_view right;
    for (int words = 0; words < 10 && end > 0; ++words) {
        const std::size_t at = word_begin(text, end);
        const std::string_view word = text.substr(at, end - at);
        if (word.empty()) break;
        const std::string key = squashed(word);
        const bool closes = word.ends_with(',') && !is_legal_form(squashed(right));
        const bool sentence = word.ends_with('.') && key.size() > 3 && !is_legal_form(key);
        if (begin != name_end && (closes || sentence || std::string_view(":;)?!").find(word.back()) != npos))
            break;
        if (begin == name_end && word.ends_with(':')) break;
        if (begin != name_end && is_sign(word)) {
            end = without_spaces(text, at);
            continue;
        }
        if (begins_name_word(word) || (begin == name_end && is_uncapitalised_legal_form(key))) {
            begin = at;
        } else if (is_inner_word(word) && begin != name_end) {
            const std::size_t left_end = without_spaces(text, at);
            const std::string_view left =
                text.substr(word_begin(text, left_end), left_end - word_begin(text, left_end));
            if (!begins_name_word(left) || is_role(left) || left.ends_with(',')) break;
        } else {
            break;
        }
        right = word;
        const std::size_t next = without_spaces(text, at);
        if (at > 0 && !is_blank(text[at - 1])) break;
        if (next > 0 && text[at > 0 ? at - 1 : 0] == '\n') break;
        end = next;
    }
    const std::string_view name = trimmed_name(text.substr(begin, name_end - begin));
    return name.size() > 100 ? std::string_view() : name;
}

std::string_view subject_name(std::string_view text) {
    constexpr std::size_t reach = 400;
    if (text.size() > reach) {
        const std::size_t last_space = text.find_last_of(" \n", reach);
        text = text.substr(0, last_space == std::string_view::npos ? 0 : last_space);
    }
    text = trimmed(text);
    std::size_t at = 0;
    std::size_t end = 0;
    for (int words = 0; words < 10 && at < text.size(); ++words) {
        const std::size_t word_end = std::min(text.find_first_of(" \n", at), text.size());
        const std::string_view word = text.substr(at, word_end - at);
        if (end > 0 && begins_role(word, text.substr(std::min(word_end + 1, text.size())))) break;
        if (end > 0 && is_sign(word)) {
            at = word_end + 1;
            continue;
        }
        const bool name_word = begins_name_word(word) && word.front() != '(' && word.front() != '[' &&
                               word.front() != '"' && !word.starts_with("“");
        const bool small_form = !name_word && end > 0 && is_uncapitalised_legal_form(squashed(word));
        if (!name_word && !small_form && !(is_inner_word(word) && end > 0)) break;
        if (name_word || small_form) end = word_end;
        if (small_form) break;
        at = word_end + 1;
        if (word.ends_with(',')) {
            const std::size_t next_end = std::min(text.find_first_of(" \n,", at), text.size());
            if (at >= text.size() || !is_legal_form(squashed(text.substr(at, next_end - at)))) break;
        }
        if (word.ends_with(':') || word.ends_with(')')) break;
    }
    const std::string_view name = trimmed_name(text.substr(0, end));
    return name_words(name).empty() ? std::string_view() : name;
}

bool is_same_name(std::string_view a, std::string_view b) {
    const auto letters = [](std::string_view name) {
        std::string joined;
        for (const std::string& word : name_words(name))
            for (const char c : word)
                if (is_digit(c) || is_ascii_letter(c) || is_beyond_ascii(c)) joined += c;
        return joined;
    };
    const std::string first = letters(a);
    return !first.empty() && first == letters(b);
}

std::size_t common_words(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto mismatch = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(mismatch.first - a.begin());
}

}  // namespace dateline
