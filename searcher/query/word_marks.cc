// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/word_marks.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "searcher/query/query_characters.h"

namespace dateline {

namespace {

/// Digits and point of a boost; more are no boost.
constexpr std::size_t longest_number = 6;
/// Letters or digits before the star.
constexpr std::size_t shortest_beginning = 2;
/// From so many words on, a text whose words begin with capitals reads like a headline.
constexpr std::size_t words_of_a_headline = 4;

/// What squares and cubes are taken of.
constexpr std::array<std::string_view, 6> measured_in{"cm", "mm", "km", "ft", "in", "mi"};

/// The value of `12`, `0.5`; nothing for any other text.
std::optional<double> number(std::string_view text) {
    if (text.empty() || text.size() > longest_number || !is_digit(text.front()) || !is_digit(text.back()))
        return std::nullopt;
    double value = 0;
    double unit = 0;
    for (const char c : text) {
        if (c == '.' && unit == 0) {
            unit = 1;
        } else if (is_digit(c)) {
            value = value * 10 + (c - '0');
            unit *= 10;
        } else {
            return std::nullopt;
        }
    }
    return unit == 0 ? value : value / unit;
}

std::optional<BoostMark> boost_from(std::string_view mark) {
    const std::optional<double> typed = number(mark.substr(1));
    if (!typed) return std::nullopt;
    BoostMark boost;
    boost.factor = std::clamp(std::round(*typed * 100) / 100, least_boost, greatest_boost);
    boost.bounded = *typed < least_boost || *typed > greatest_boost;
    boost.length = mark.size();
    return boost;
}

std::size_t count_words(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size() && words < words_of_a_headline;
         at += character_length(text, at)) {
        const bool space = space_length(text, at) > 0;
        if (!space && !inside && is_wordlike(text, at)) ++words;
        inside = !space && (inside || is_wordlike(text, at));
    }
    return words;
}

/// Letters and digits of the word; nothing where it has anything else but inner hyphens and apostrophes.
std::optional<std::size_t> plain_characters(std::string_view word) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < word.size(); at += character_length(word, at)) {
        const bool inner = at > 0 && at + 1 < word.size() && (word[at] == '-' || word[at] == '\'');
        if (is_wordlike(word, at)) ++count;
        if (!is_wordlike(word, at) && !inner) return std::nullopt;
    }
    return count;
}

bool has_digit(std::string_view word) {
    return std::any_of(word.begin(), word.end(), is_digit);
}

}  // namespace

std::optional<BoostMark> boost_at(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '^') return std::nullopt;
    std::size_t end = at + 1;
    while (end < text.size() && (is_digit(text[end]) || text[end] == '.')) ++end;
    const bool ends = end == text.size() || text[end] == ')' || space_length(text, end) > 0;
    return ends ? boost_from(text.substr(at, end - at)) : std::nullopt;
}

std::optional<BoostMark> boost_of_word(std::string_view word) {
    const std::size_t at = word.rfind('^');
    if (at == std::string_view::npos || at < 2) return std::nullopt;
    const std::string_view base = word.substr(0, at);
    const bool letter =
        std::any_of(base.begin(), base.end(), [](char c) { return is_letter(c) || !is_ascii(c); });
    const bool unit = std::find(measured_in.begin(), measured_in.end(), base) != measured_in.end();
    if (!letter || unit || base.find_first_of("/^") != std::string_view::npos) return std::nullopt;
    return boost_from(word.substr(at));
}

StarUse star_use(std::string_view text, std::string_view word) {
    const std::size_t star = word.find('*');
    if (star == std::string_view::npos) return StarUse::none;
    if (word == "*" || word == "*:*") return StarUse::everything;
    if (word.find("**") != std::string_view::npos || !has_wordlike(word)) return StarUse::none;
    const std::string_view base = word.substr(0, star);
    const std::optional<std::size_t> letters = plain_characters(base);
    if (star + 1 < word.size() || !letters) {
        const bool inside = star > 0 && is_wordlike(word, star + 1);
        const bool before = star == 0 && is_wordlike(word, 1);
        const bool behind = star + 1 == word.size();
        return inside || before || behind ? StarUse::misplaced : StarUse::none;
    }
    if (*letters < shortest_beginning) return StarUse::too_short;
    const bool capital = base.front() >= 'A' && base.front() <= 'Z';
    if (capital && !has_digit(base) && count_words(text) >= words_of_a_headline) return StarUse::footnote;
    return StarUse::beginning;
}

}  // namespace dateline
