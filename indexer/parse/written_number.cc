// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/written_number.h"

#include <array>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

constexpr std::size_t most_digits = 24;
constexpr std::size_t group_size = 3;

/// Digits from `at`.
std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (at + count < text.size() && is_digit(text[at + count])) ++count;
    return count;
}

/// Where the groups of three behind `sign` end that begin at `at`; `at` where there are none.
std::size_t end_of_groups(std::string_view text, std::size_t at, char sign) {
    while (at < text.size() && text[at] == sign && digits_at(text, at + 1) == group_size)
        at += 1 + group_size;
    return at;
}

/// The number of these digits, other bytes passed over.
double digits_value(std::string_view digits) {
    double value = 0;
    for (const char c : digits)
        if (is_digit(c)) value = value * 10 + (c - '0');
    return value;
}

struct MagnitudeWord {
    std::string_view word;
    double factor;
};

constexpr std::array words{
    MagnitudeWord{"thousand", 1e3},   MagnitudeWord{"millions", 1e6},  MagnitudeWord{"million", 1e6},
    MagnitudeWord{"millionen", 1e6},  MagnitudeWord{"millones", 1e6},  MagnitudeWord{"mln", 1e6},
    MagnitudeWord{"mm", 1e6},         MagnitudeWord{"mio.", 1e6},      MagnitudeWord{"mio", 1e6},
    MagnitudeWord{"billions", 1e9},   MagnitudeWord{"billion", 1e9},   MagnitudeWord{"bn", 1e9},
    MagnitudeWord{"bln", 1e9},        MagnitudeWord{"mrd.", 1e9},      MagnitudeWord{"mrd", 1e9},
    MagnitudeWord{"milliarden", 1e9}, MagnitudeWord{"milliards", 1e9}, MagnitudeWord{"trillion", 1e12},
    MagnitudeWord{"crore", 1e7},      MagnitudeWord{"lakh", 1e5},
};

constexpr std::array letters_of{MagnitudeWord{"k", 1e3}, MagnitudeWord{"m", 1e6}, MagnitudeWord{"b", 1e9},
                                MagnitudeWord{"t", 1e12}};

}  // namespace

std::optional<WrittenNumber> read_number(std::string_view text, std::size_t at, DecimalSign decimal) {
    const std::size_t whole = digits_at(text, at);
    std::size_t end = at + whole;
    const bool may_group = whole <= group_size;
    const char grouping = decimal == DecimalSign::point ? ',' : '.';
    const char point = decimal == DecimalSign::point ? '.' : ',';
    const auto is_sign = [&](std::size_t i) {
        return i + 1 < text.size() && (text[i] == '.' || text[i] == ',') && is_digit(text[i + 1]);
    };
    char used = '\0';
    if (may_group) {
        for (const char sign : {grouping, point}) {
            const std::size_t grouped = end_of_groups(text, end, sign);
            // One group behind the sign of the fraction is a fraction: `1.234` in English
            const bool one = grouped == end + 1 + group_size && !is_sign(grouped);
            if (grouped == end || (sign == point && one)) continue;
            end = grouped;
            used = sign;
            break;
        }
    }
    WrittenNumber number;
    if (is_sign(end) && text[end] != used) {
        const std::size_t fraction = digits_at(text, end + 1);
        for (std::size_t i = 0; i < fraction && i < most_digits; ++i) number.scale *= 10;
        end += 1 + fraction;
    }
    if (end - at > most_digits || is_sign(end)) return std::nullopt;
    number.digits = digits_value(text.substr(at, end - at));
    number.end = end;
    return number;
}

Magnitude magnitude_at(std::string_view text, std::size_t at, MagnitudeLetters letters) {
    std::size_t begin = at;
    const bool blank = begin < text.size() && (text[begin] == ' ' || text[begin] == '-');
    if (blank)
        ++begin;
    else if (text.substr(begin, 2) == "\xC2\xA0")
        begin += 2;
    if (begin >= text.size() || !is_ascii_letter(text[begin])) return {};
    const std::string_view rest = text.substr(begin);
    const auto ends_word = [&](std::size_t size) {
        return size >= rest.size() || !is_word_character(text, begin + size);
    };
    for (const MagnitudeWord& entry : words)
        if (starts_with_lower(rest, entry.word) && ends_word(entry.word.size()))
            return {entry.factor, begin - at + entry.word.size()};
    if (letters == MagnitudeLetters::refused) return {};
    const bool glued = begin == at;
    if (!ends_word(1) && rest.substr(1, 3) != "\xE2\x82\xAC") return {};
    for (const MagnitudeWord& entry : letters_of)
        if (ascii_lower(rest.front()) == entry.word.front() && (glued || is_ascii_upper(rest.front())))
            return {entry.factor, begin - at + 1};
    return {};
}

}  // namespace dateline
