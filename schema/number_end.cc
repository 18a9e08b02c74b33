// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/number_end.h"

#include "schema/character_class.h"

namespace dateline {

namespace {

constexpr std::size_t longest_run = 64;

bool is_ascii_digit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

std::size_t count_digits(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (count < longest_run && is_ascii_digit(text, at + count)) ++count;
    return count;
}

/// The digits between a comma at `at` and what is no digit; 0 without a comma.
std::size_t group_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] == ',' ? count_digits(text, at + 1) : 0;
}

/// Where the groups end that follow up to three digits; `at` where there are none.
std::size_t groups_end(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (group_at(text, end) == 2) end += 3;
    if (group_at(text, end) != 3) return at;
    while (group_at(text, end) == 3) end += 4;
    return end;
}

std::size_t digits_end(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && end - begin < longest_run) {
        const ClassifiedCharacter c = class_at(text, end);
        if (c.type != CharacterClass::digit) break;
        end += c.length;
    }
    return end;
}

}  // namespace

std::size_t number_end(std::string_view text, std::size_t begin) {
    std::size_t end = digits_end(text, begin);
    const std::size_t digits = count_digits(text, begin);
    if (digits != end - begin) return end;  // not ASCII
    if (digits >= 1 && digits <= 3) end = groups_end(text, end);
    if (end < text.size() && text[end] == '.') {
        const std::size_t decimals = count_digits(text, end + 1);
        if (decimals > 0) end += 1 + decimals;
    }
    return end;
}

}  // namespace dateline
