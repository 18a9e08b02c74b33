// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/date_words.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

#include "schema/period.h"

namespace dateline {

namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 12> month_names{"january",   "february", "march",    "april",
                                                       "may",       "june",     "july",     "august",
                                                       "september", "october",  "november", "december"};

/// `sept` is written too; no name of a month has fewer than three letters.
constexpr std::size_t shortest_month = 3;

/// The words in small letters, without commas and the full stops of abbreviations.
Words words_of(std::string_view text) {
    Words words(1);
    for (char c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c != ' ' && c != '\t' && c != ',' && c != '.')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::optional<int> number(const std::string& word, std::size_t most_digits) {
    const bool digits = std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (word.empty() || word.size() > most_digits || !digits) return std::nullopt;
    return std::stoi(word);
}

std::optional<int> month(const std::string& word) {
    for (std::size_t i = 0; i < month_names.size(); ++i) {
        const bool shortened = word.size() == shortest_month || word == month_names[i] || word == "sept";
        if (word.size() >= shortest_month && shortened && month_names[i].starts_with(word))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

/// `11`, `11th`.
std::optional<int> day_of_month(std::string word) {
    for (const std::string_view ending : {"st", "nd", "rd", "th"})
        if (word.ends_with(ending)) word.resize(word.size() - ending.size());
    return number(word, 2);
}

std::optional<int> year(const std::string& word) {
    return word.size() == 4 ? number(word, 4) : std::nullopt;
}

DateRange months(int in_year, int from, int to) {
    return {Date{in_year, from, 1}, Date{in_year, to, days_in_month(in_year, to)}};
}

std::optional<DateRange> single_day(std::optional<int> in_year, std::optional<int> in_month,
                                    std::optional<int> day) {
    if (!in_year || !in_month || !day) return std::nullopt;
    const Date date{*in_year, *in_month, *day};
    return is_valid(date) ? std::optional(DateRange{date, date}) : std::nullopt;
}

/// A month of a year or a day of it.
std::optional<DateRange> written_date(const Words& words) {
    if (words.size() == 2) {
        const auto in_month = month(words[0]);
        const auto in_year = year(words[1]);
        if (in_month && in_year && *in_year >= 1000) return months(*in_year, *in_month, *in_month);
    }
    if (words.size() != 3) return std::nullopt;
    if (auto day = single_day(year(words[2]), month(words[1]), day_of_month(words[0]))) return day;
    return single_day(year(words[2]), month(words[0]), day_of_month(words[1]));
}

/// Quarters and halves in all spellings of periods, but nothing fiscal: that is no date.
std::optional<DateRange> part_of_year(std::string_view text, const Words& words) {
    const auto fiscal = [](const std::string& word) {
        return word.starts_with("fy") || word.starts_with("fiscal");
    };
    if (std::any_of(words.begin(), words.end(), fiscal)) return std::nullopt;
    const std::optional<Period> period = read_period(text);
    if (!period || period->year < 1000) return std::nullopt;
    if (period->span == PeriodSpan::half)
        return months(period->year, period->number * 6 - 5, period->number * 6);
    if (period->span == PeriodSpan::quarter)
        return months(period->year, period->number * 3 - 2, period->number * 3);
    return std::nullopt;
}

Date shifted_days(const Date& date, int days) {
    using namespace std::chrono;
    const sys_days there =
        sys_days(std::chrono::year(date.year) / date.month / date.day) + std::chrono::days(days);
    const year_month_day day(there);
    return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
}

/// The same day of another month of these years, or its last where it has none.
Date shifted_months(const Date& date, int by) {
    const int number = date.year * 12 + date.month - 1 + by;
    const int in_year = number / 12;
    const int in_month = number % 12 + 1;
    return {in_year, in_month, std::min(date.day, days_in_month(in_year, in_month))};
}

enum class Unit { day, week, month, quarter, year };

std::optional<Unit> unit(std::string word) {
    if (word.size() > 1 && word.back() == 's') word.pop_back();
    constexpr std::array<std::string_view, 5> names{"day", "week", "month", "quarter", "year"};
    const auto found = std::find(names.begin(), names.end(), word);
    if (found == names.end()) return std::nullopt;
    return static_cast<Unit>(found - names.begin());
}

int months_in(Unit unit) {
    return unit == Unit::year ? 12 : unit == Unit::quarter ? 3 : 1;
}

/// The calendar unit that `today` is in, or that many units before.
DateRange whole_unit(Unit unit, const Date& today, int before) {
    if (unit == Unit::day) return {shifted_days(today, -before), shifted_days(today, -before)};
    if (unit == Unit::week) {
        using namespace std::chrono;
        const weekday day(sys_days(std::chrono::year(today.year) / today.month / today.day));
        const Date monday = shifted_days(today, -static_cast<int>(day.iso_encoding()) + 1 - 7 * before);
        return {monday, shifted_days(monday, 6)};
    }
    const int size = months_in(unit);
    const int first = (today.month - 1) / size * size + 1;
    const Date begin = shifted_months({today.year, first, 1}, -before * size);
    const Date end = shifted_months(begin, size - 1);
    return {begin, Date{end.year, end.month, days_in_month(end.year, end.month)}};
}

/// So many units that end today; nothing where they begin before the years of four digits.
std::optional<DateRange> units_until(Unit unit, const Date& today, int count) {
    constexpr int earliest_year = 1000;
    if (unit == Unit::day) return DateRange{shifted_days(today, 1 - count), today};
    if (unit == Unit::week) return DateRange{shifted_days(today, 1 - 7 * count), today};
    const int months = count * months_in(unit);
    if (months >= (today.year - earliest_year) * 12) return std::nullopt;
    return DateRange{shifted_days(shifted_months(today, -months), 1), today};
}

std::optional<DateRange> relative_date(const Words& words, const Date& today) {
    if (words.size() == 1 && words[0] == "today") return whole_unit(Unit::day, today, 0);
    if (words.size() == 1 && words[0] == "yesterday") return whole_unit(Unit::day, today, 1);
    const bool last = words[0] == "last" || words[0] == "past";
    if (words.size() == 2 && (last || words[0] == "this")) {
        const std::optional<Unit> of = unit(words[1]);
        const bool plural = words[1].back() == 's';
        if (of && !plural && *of != Unit::day) return whole_unit(*of, today, last ? 1 : 0);
    }
    if (words.size() != 3 || !last) return std::nullopt;
    const std::optional<int> count = number(words[1], 4);
    const std::optional<Unit> of = unit(words[2]);
    if (!count || !of || *count == 0) return std::nullopt;
    return units_until(*of, today, *count);
}

/// The unit whose days these are, else nothing.
std::optional<std::string> one_unit(const DateRange& range) {
    if (*range.first == *range.last) return iso_date(*range.first);
    const auto units = whole_units(range, 1);
    if (!units) return std::nullopt;
    for (const auto& names : {units->years, units->quarters, units->months})
        if (!names.empty()) return names.front();
    return std::nullopt;
}

enum class Side { whole, first, last };

/// One date of a range in figures; as it is where it is in figures already, or no date.
std::string side_in_figures(std::string_view text, Side side, const Date& today) {
    if (text.empty() || std::holds_alternative<DateRange>(parse_date_range(text))) return std::string(text);
    const std::optional<DateRange> range = read_date_words(text, today);
    if (!range) return std::string(text);
    if (const auto unit = one_unit(*range)) return *unit;
    if (side == Side::first) return iso_date(*range->first);
    if (side == Side::last) return iso_date(*range->last);
    return iso_date(*range->first) + ".." + iso_date(*range->last);
}

}  // namespace

std::optional<DateRange> read_date_words(std::string_view text, const Date& today) {
    const Words words = words_of(text);
    if (words.empty()) return std::nullopt;
    if (auto date = written_date(words)) return date;
    if (auto part = part_of_year(text, words)) return part;
    if (!is_valid(today)) return std::nullopt;
    auto range = relative_date(words, today);
    return range && is_valid(*range->first) ? range : std::nullopt;
}

std::string in_figures(std::string_view text, const Date& today) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) return side_in_figures(text, Side::whole, today);
    return side_in_figures(text.substr(0, dots), Side::first, today) + ".." +
           side_in_figures(text.substr(dots + 2), Side::last, today);
}

}  // namespace dateline
