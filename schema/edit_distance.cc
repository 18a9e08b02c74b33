// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/edit_distance.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <vector>

namespace dateline {

std::size_t edit_distance(std::string_view a, std::string_view b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::size_t> before(width);
    std::vector<std::size_t> above(width);
    std::vector<std::size_t> row(width);
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
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
