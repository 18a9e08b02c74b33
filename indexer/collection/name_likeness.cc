// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/name_likeness.h"

#include <algorithm>
#include <array>

#include "schema/common_name_words.h"
#include "schema/edit_distance.h"

namespace dateline {

namespace {

using Words = std::vector<std::string_view>;

/// Words that make another body of a company's name: what it owns, gives or runs elsewhere.
bool is_part_word(std::string_view word) {
    static constexpr std::array words = std::to_array<std::string_view>(
        {"africa",      "agency",   "america",     "americas",  "animal",     "asia",       "australia",
         "brazil",      "business", "canada",      "center",    "centre",     "charitable", "china",
         "club",        "credit",   "deutschland", "europe",    "foundation", "france",     "fund",
         "generation",  "germany",  "india",       "institute", "insurance",  "israel",     "italia",
         "italy",       "japan",    "korea",       "mexico",    "museum",     "north",      "philippines",
         "plan",        "program",  "publishing",  "school",    "singapore",  "spain",      "studios",
         "switzerland", "uk",       "university",  "us",        "usa",        "vietnam"});
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words that make another business of a name where nothing but the web domain is shared.
bool is_business_word(std::string_view word) {
    static constexpr std::array words = std::to_array<std::string_view>(
        {"academy", "acquisition", "bank",     "capital",    "cloud",    "edge",     "finance",  "financial",
         "fine",    "foods",       "games",    "healthcare", "media",    "partners", "products", "properties",
         "realty",  "royalty",     "services", "trust",      "ventures", "wealth"});
    return is_part_word(word) || std::find(words.begin(), words.end(), word) != words.end();
}

std::string squashed(const Words& words) {
    std::string out;
    for (const std::string_view word : words) out += word;
    return out;
}

bool has(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The words of `a` that `b` lacks.
Words beyond(const Words& a, const Words& b) {
    Words out;
    for (const std::string_view word : a)
        if (!has(b, word)) out.push_back(word);
    return out;
}

template <typename Test>
bool any_word(const Words& words, Test test) {
    return std::any_of(words.begin(), words.end(), test);
}

bool begins_with(const Words& longer, const Words& shorter) {
    return shorter.size() < longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

/// `for orvane gold` beside `orvane gold`; not `indiana orvane gold`.
bool has_only_small_words_in_front(const Words& longer, const Words& shorter) {
    constexpr std::size_t small = 3;
    if (shorter.size() >= longer.size() || !std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin()))
        return false;
    return std::all_of(longer.begin(), longer.end() - static_cast<std::ptrdiff_t>(shorter.size()),
                       [](std::string_view word) { return word.size() <= small; });
}

/// `amd` of `advanced micro devices`, `amdi` of `advanced micro devices international`.
bool is_initials(const Words& name, const Words& of) {
    constexpr std::size_t least = 3;
    if (name.size() != 1 || of.size() < least || name.front().size() < least) return false;
    std::string initials;
    for (const std::string_view word : of) initials += word.front();
    return initials.starts_with(name.front()) && name.front().size() + 1 >= initials.size();
}

/// Words that say what kind of company it is, not which.
bool only_describe(const Words& words) {
    return std::all_of(words.begin(), words.end(), [](std::string_view word) {
        return is_common_name_word(word) && !is_business_word(word);
    });
}

/// A telling word in common, and not a different one each: `Orvane Publishing` and `Orvane Studios` are two.
bool agrees_in_telling_words(const Words& a, const Words& b) {
    constexpr std::size_t least = 3;
    const bool common = any_word(a, [&](std::string_view word) {
        return word.size() >= least && !is_common_name_word(word) && has(b, word);
    });
    const Words more_a = beyond(a, b);
    const Words more_b = beyond(b, a);
    return common && (a.front() == b.front() || more_a.empty() || more_b.empty()) &&
           (more_a.empty() || more_b.empty() || (only_describe(more_a) && only_describe(more_b)));
}

/// `orvanes` of `Orvane's`.
bool is_possessive(std::string_view word, std::string_view of) {
    constexpr std::size_t telling = 4;
    return of.size() >= telling && !is_common_name_word(of) && word.size() == of.size() + 1 &&
           word.starts_with(of) && word.ends_with('s');
}

}  // namespace

std::vector<std::string_view> compared_words(std::string_view key) {
    Words words;
    for (std::size_t at = 0; at < key.size();) {
        const std::size_t end = std::min(key.find(' ', at), key.size());
        if (const std::string_view word = key.substr(at, end - at); !word.empty() && word != "and")
            words.push_back(word);
        at = end + 1;
    }
    return words;
}

bool is_common_name(const Words& words) {
    return std::all_of(words.begin(), words.end(),
                       [](std::string_view word) { return word.size() < 3 || is_common_name_word(word); });
}

bool is_near_word(std::string_view a, std::string_view b) {
    constexpr std::size_t one_letter = 5;
    constexpr std::size_t two_letters = 9;
    const auto [shorter, longer] = a.size() <= b.size() ? std::pair(a, b) : std::pair(b, a);
    if (shorter.size() < one_letter || longer.size() - shorter.size() > 2 || a.front() != b.front() || a == b)
        return false;
    if (longer.substr(0, shorter.size()) == shorter && longer.substr(shorter.size()) == "s") return false;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::any_of(a.begin(), a.end(), digit) || std::any_of(b.begin(), b.end(), digit)) return false;
    return edit_distance(a, b) <= (shorter.size() < two_letters ? 1U : 2U);
}

std::size_t near_word_place(const Words& a, const Words& b) {
    if (a.size() != b.size()) return std::string_view::npos;
    std::size_t place = std::string_view::npos;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i]) continue;
        if (place != std::string_view::npos) return std::string_view::npos;
        place = i;
    }
    if (place == std::string_view::npos || !is_near_word(a[place], b[place])) return std::string_view::npos;
    return is_common_name_word(a[place]) && is_common_name_word(b[place]) ? std::string_view::npos : place;
}

bool is_one_with_ticker(const Words& a, const Words& b) {
    if (a.empty() || b.empty()) return false;
    if (any_word(beyond(a, b), is_part_word) != any_word(beyond(b, a), is_part_word)) return false;
    if (agrees_in_telling_words(a, b) || is_near_word(a.front(), b.front())) return true;
    if (is_possessive(a.front(), b.front()) || is_possessive(b.front(), a.front())) return true;
    if (is_initials(a, b) || is_initials(b, a)) return true;
    const Words& shorter = a.size() < b.size() ? a : b;
    if (shorter.size() > 1 && (begins_with(a, b) || begins_with(b, a))) return true;
    if (shorter.size() > 1 && (has_only_small_words_in_front(a, b) || has_only_small_words_in_front(b, a)))
        return true;
    // `Bio Orvane` and `BioOrvane Pharma`.
    const std::string whole_a = squashed(a);
    const std::string whole_b = squashed(b);
    constexpr std::size_t telling = 6;
    return std::min(whole_a.size(), whole_b.size()) >= telling &&
           (whole_a.starts_with(whole_b) || whole_b.starts_with(whole_a)) &&
           !(shorter.size() == 1 && is_common_name(shorter));
}

bool is_one_with_domain(const Words& a, const Words& b) {
    if (a.empty() || b.empty()) return false;
    if (is_initials(a, b) || is_initials(b, a)) return true;
    if (is_common_name({a.front()}) || is_common_name({b.front()})) return false;
    if (a.front() != b.front() && !is_near_word(a.front(), b.front())) return false;
    const Words rest_a(a.begin() + 1, a.end());
    const Words rest_b(b.begin() + 1, b.end());
    return only_describe(beyond(rest_a, rest_b)) && only_describe(beyond(rest_b, rest_a));
}

}  // namespace dateline
