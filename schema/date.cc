// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/date.h"

#include <cstdio>

namespace dateline {

namespace {

/// The number that `count` digits at `at` spell; -1 where one of them is no digit.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

std::string padded(const char* format, int a, int b, int c) {
    char buffer[16];
    const int length = std::snprintf(buffer, sizeof buffer, format, a, b, c);
    return {buffer, static_cast<std::size_t>(length)};
}

}  // namespace

int days_in_month(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

bool is_valid(const Date& date) {
    return date.year >= 1000 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= days_in_month(date.year, date.month);
}

std::optional<Date> parse_iso_date(std::string_view text) {
    const bool dashed = text.size() >= 10 && text[4] == '-' && text[7] == '-';
    const std::size_t length = dashed ? 10 : 8;
    const Date date = dashed ? Date{digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)}
                             : Date{digits(text, 0, 4), digits(text, 4, 2), digits(text, 6, 2)};
    if (!is_valid(date)) return std::nullopt;
    if (text.size() > length && text[length] != 'T' && text[length] != ' ') return std::nullopt;
    return date;
}

std::string iso_date(const Date& date) {
    return padded("%04d-%02d-%02d", date.year, date.month, date.day);
}

std::string day_key(const Date& date) {
    return padded("%04d%02d%02d", date.year, date.month, date.day);
}

std::optional<Date> parse_day_key(std::string_view key) {
    if (key.size() != 8) return std::nullopt;
    return parse_iso_date(key);
}

std::string year_of(const Date& date) {
    return padded("%04d", date.year, 0, 0);
}

std::string quarter_of(const Date& date) {
    return padded("%04dQ%d", date.year, (date.month + 2) / 3, 0);
}

std::string month_of(const Date& date) {
    return padded("%04d-%02d", date.year, date.month, 0);
}

}  // namespace dateline
