// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/period_code.h"

#include <array>
#include <cstddef>

namespace dateline {

namespace {

/// A run of letters (lower case, up to three) or of digits (up to four).
struct Group {
    std::array<char, 3> letters{};
    std::size_t size = 0;
    int number = -1;  ///< -1 for letters

    [[nodiscard]] bool is(std::string_view text) const {
        return number < 0 && std::string_view(letters.data(), size) == text;
    }
    [[nodiscard]] bool is_small_number() const { return number >= 1 && size <= 2; }
};

constexpr std::size_t most_groups = 4;

struct Groups {
    std::array<Group, most_groups> at{};
    std::size_t count = 0;
};

std::optional<Groups> groups_of(std::string_view word) {
    Groups groups;
    for (std::size_t i = 0; i < word.size();) {
        if (groups.count == most_groups) return std::nullopt;
        Group& group = groups.at[groups.count++];
        const bool digits = word[i] >= '0' && word[i] <= '9';
        if (digits) group.number = 0;
        for (; i < word.size() && (word[i] >= '0' && word[i] <= '9') == digits; ++i) {
            if (group.size == (digits ? 4U : 3U)) return std::nullopt;
            const char c = word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] + 32) : word[i];
            if (digits)
                group.number = group.number * 10 + (c - '0');
            else
                group.letters[group.size] = c;
            ++group.size;
        }
    }
    return groups;
}

int year_of(const Group& group) {
    if (group.size == 4 && group.number >= 1900 && group.number < 2100) return group.number;
    return group.size == 2 && group.number >= 0 ? year_of_two_digits(group.number) : 0;
}

bool is_fiscal(const Group& group) {
    return group.is("fy") || group.is("cy");
}

/// A letter and its number, in either order.
std::optional<PeriodCode> part_of(const Group& letter, const Group& number) {
    if (!number.is_small_number()) return std::nullopt;
    const int n = number.number;
    if ((letter.is("q") || letter.is("qfy")) && number.size == 1 && n <= 4)
        return PeriodCode{PeriodSpan::quarter, n};
    if (letter.is("h") && number.size == 1 && n <= 2) return PeriodCode{PeriodSpan::half, n};
    if (letter.is("m") && (n == 3 || n == 6 || n == 9 || n == 12)) return PeriodCode{PeriodSpan::months, n};
    return std::nullopt;
}

std::optional<PeriodCode> dated(std::optional<PeriodCode> code, int year) {
    if (!code || year == 0) return std::nullopt;
    code->year = year;
    return code;
}

std::optional<PeriodCode> code_of(const Group& first, const Group& second) {
    if (is_fiscal(first) && year_of(second) != 0)
        return PeriodCode{.span = PeriodSpan::year, .year = year_of(second)};
    constexpr std::array<std::string_view, 4> endings{"st", "nd", "rd", "th"};
    for (int n = 1; n <= 4; ++n)
        if (first.number == n && first.size == 1 && second.is(endings[static_cast<std::size_t>(n) - 1]))
            return PeriodCode{.number = n, .ordinal = true};
    return first.number < 0 ? part_of(first, second) : part_of(second, first);
}

}  // namespace

std::optional<PeriodCode> read_period_code(std::string_view word) {
    const std::optional<Groups> groups = groups_of(word);
    if (!groups) return std::nullopt;
    const auto& [g, count] = *groups;
    if (count == 2) return code_of(g[0], g[1]);
    if (count == 3) {  // `3Q16` or `2016Q3`
        if (g[0].size == 4) return dated(part_of(g[1], g[2]), year_of(g[0]));
        return g[2].number < 0 ? std::nullopt : dated(part_of(g[1], g[0]), year_of(g[2]));
    }
    if (count != 4) return std::nullopt;
    if (is_fiscal(g[0])) return dated(part_of(g[2], g[3]), year_of(g[1]));  // `FY16Q3`
    if (is_fiscal(g[2])) return dated(part_of(g[0], g[1]), year_of(g[3]));  // `Q3FY16`
    return std::nullopt;
}

}  // namespace dateline
