// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/compound_words.h"

#include <algorithm>

#include "schema/character_class.h"

namespace dateline {

namespace {

constexpr std::size_t longest_joined = 64;
constexpr std::size_t longest_cut = 40;
constexpr std::size_t shortest_half = 3;   // letters
constexpr std::size_t longest_suffix = 3;  // letters behind a number: `3d`, `10mg`

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_number(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char c) { return is_digit(c) || c == '.'; });
}

bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) && is_number(word);
}

/// Where each letter begins, and the end; empty where there is anything else.
std::vector<std::size_t> letters_of(std::string_view word) {
    std::vector<std::size_t> begins;
    for (std::size_t at = 0; at < word.size();) {
        const ClassifiedCharacter c = class_at(word, at);
        if (c.type != CharacterClass::letter) return {};
        begins.push_back(at);
        at += c.length;
    }
    begins.push_back(word.size());
    return begins;
}

}  // namespace

std::optional<std::string> joined_word(std::string_view first, std::string_view second) {
    if (first.empty() || second.empty() || first.size() + second.size() > longest_joined) return std::nullopt;
    if (is_number(first) && (is_number(second) || second.size() > longest_suffix)) return std::nullopt;
    if (is_year(first) || is_year(second)) return std::nullopt;
    return std::string(first) + std::string(second);
}

std::vector<WordHalves> word_halves(std::string_view word) {
    if (word.size() > longest_cut) return {};
    const std::vector<std::size_t> begins = letters_of(word);
    const std::size_t letters = begins.empty() ? 0 : begins.size() - 1;
    std::vector<std::size_t> cuts;
    for (std::size_t cut = shortest_half; cut + shortest_half <= letters; ++cut) cuts.push_back(cut);
    std::ranges::stable_sort(cuts, {}, [&](std::size_t cut) { return std::max(cut, letters - cut); });
    std::vector<WordHalves> out;
    for (const std::size_t cut : cuts)
        out.push_back({std::string(word.substr(0, begins[cut])), std::string(word.substr(begins[cut]))});
    return out;
}

}  // namespace dateline
