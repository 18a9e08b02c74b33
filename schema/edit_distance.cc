// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/edit_distance.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace dateline {

std::size_t edit_distance(std::string_view a, std::string_view b) {
    EditDistances distances(b);
    (void)distances.dead_end(a, a.size() + b.size());  // no two words are farther apart
    return distances.distance();
}

EditDistances::EditDistances(std::string_view word) : word_(word), rows_(1) {
    rows_.front().resize(word.size() + 1);
    std::iota(rows_.front().begin(), rows_.front().end(), std::size_t{0});
}

void EditDistances::add_row(char letter) {
    const std::size_t i = other_.size() + 1;
    if (rows_.size() <= i) rows_.emplace_back(word_.size() + 1);
    std::vector<std::size_t>& row = rows_[i];
    const std::vector<std::size_t>& above = rows_[i - 1];
    row[0] = i;
    for (std::size_t j = 1; j <= word_.size(); ++j) {
        const std::size_t change = letter == word_[j - 1] ? 0 : 1;
        row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
        if (i > 1 && j > 1 && letter == word_[j - 2] && other_.back() == word_[j - 1])
            row[j] = std::min(row[j], rows_[i - 2][j - 2] + 1);
    }
    other_ += letter;
}

std::optional<std::size_t> EditDistances::dead_end(std::string_view other, std::size_t most) {
    const auto differ = std::mismatch(other.begin(), other.end(), other_.begin(), other_.end());
    other_.erase(differ.second, other_.end());
    // Where no beginning of the word is near, none will be: a swap takes from two rows before, and that row
    // is no nearer by more than one than the one between.
    const auto is_dead = [&] { return *std::ranges::min_element(rows_[other_.size()]) > most; };
    if (is_dead()) return other_.size();
    while (other_.size() < other.size()) {
        add_row(other[other_.size()]);
        if (is_dead()) return other_.size();
    }
    return std::nullopt;
}

LetterSet letters_of(std::string_view word) {
    LetterSet letters = 0;
    for (const char c : word) letters |= LetterSet{1} << (static_cast<unsigned char>(c) & 0x1FU);
    return letters;
}

std::size_t least_edit_distance(LetterSet a, LetterSet b) {
    return static_cast<std::size_t>(std::max(std::popcount(a & ~b), std::popcount(b & ~a)));
}

std::size_t misspelling_distance(std::string_view word) {
    constexpr std::size_t one_letter = 4;
    constexpr std::size_t two_letters = 8;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (word.size() < one_letter || std::any_of(word.begin(), word.end(), is_digit)) return 0;
    return word.size() < two_letters ? 1 : 2;
}

}  // namespace dateline
