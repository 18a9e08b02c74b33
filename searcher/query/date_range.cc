// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/date_range.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr std::string_view valid_dates =
    "dates are 2016, 2016Q3, 2016-10, 2016-10-05, nov 2016, yesterday, last 30 days and ranges of them: "
    "2016-10..2016-12, 2016-10.., ..2016-12";

/// First and last day of one year, quarter, month or day.
struct Unit {
    Date first;
    Date last;
};

QueryError error(std::string text, std::size_t offset) {
    return QueryError{std::move(text), offset + 1, std::string(valid_dates)};
}

/// The number that the digits of `text` spell; nothing where it is empty or has something else.
std::optional<int> number(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return text.empty() || text.size() > 4 ? std::nullopt : std::optional(value);
}

Unit months(int year, int from, int to) {
    return {{year, from, 1}, {year, to, days_in_month(year, to)}};
}

/// What stands after the year and the dash: `Q3`, `10`, `10-05`.
std::optional<Unit> unit_in_year(int year, std::string_view rest) {
    if (rest.size() == 2 && (rest[0] == 'Q' || rest[0] == 'q')) {
        if (rest[1] < '1' || rest[1] > '4') return std::nullopt;
        const int last_month = (rest[1] - '0') * 3;
        return months(year, last_month - 2, last_month);
    }
    const std::optional<int> month = rest.size() >= 2 ? number(rest.substr(0, 2)) : std::nullopt;
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    if (rest.size() == 2) return months(year, *month, *month);
    if (rest.size() != 5 || rest[2] != '-') return std::nullopt;
    const Date day{year, *month, number(rest.substr(3)).value_or(0)};
    return is_valid(day) ? std::optional(Unit{day, day}) : std::nullopt;
}

std::optional<Unit> parse_unit(std::string_view text) {
    if (const std::optional<Date> day = parse_iso_date(text); day && text.size() == 8)
        return Unit{*day, *day};
    const std::optional<int> year = text.size() >= 4 ? number(text.substr(0, 4)) : std::nullopt;
    if (!year || *year < 1000) return std::nullopt;
    std::string_view rest = text.substr(4);
    if (rest.empty()) return months(*year, 1, 12);
    if (rest.front() == '-') return unit_in_year(*year, rest.substr(1));
    const bool quarter = rest.front() == 'Q' || rest.front() == 'q';
    return quarter ? unit_in_year(*year, rest) : std::nullopt;
}

/// Whether the text has the shape of a day or month, so that only its numbers can be wrong.
bool is_shaped_like_date(std::string_view text) {
    const bool dashes = text.size() == 7 || text.size() == 10;
    return dashes && text[4] == '-' &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
}

QueryError bad_unit(std::string_view text, std::size_t offset) {
    const char* what = is_shaped_like_date(text) ? " does not exist" : " is not a date";
    return error(quoted_for_message(text) + what, offset);
}

std::string_view trimmed(std::string_view text, std::size_t& offset) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
        ++offset;
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

bool ends_month(const Date& date) {
    return date.day == days_in_month(date.year, date.month);
}

/// Months since year 0, from 0: easier to step through than year and month.
int month_number(const Date& date) {
    return date.year * 12 + date.month - 1;
}

Date first_of_month(int month) {
    return {month / 12, month % 12 + 1, 1};
}

}  // namespace

std::variant<DateRange, QueryError> parse_date_range(std::string_view text) {
    std::size_t offset = 0;
    const std::string_view whole = trimmed(text, offset);
    const std::size_t dots = whole.find("..");
    if (dots == std::string_view::npos) {
        const std::optional<Unit> unit = parse_unit(whole);
        if (!unit) return whole.empty() ? error("a date is missing", offset) : bad_unit(whole, offset);
        return DateRange{unit->first, unit->last};
    }
    std::size_t first_offset = offset;
    std::size_t last_offset = offset + dots + 2;
    const std::string_view first = trimmed(whole.substr(0, dots), first_offset);
    const std::string_view last = trimmed(whole.substr(dots + 2), last_offset);
    if (first.empty() && last.empty()) return error("the range has no date on either side", offset);
    DateRange range;
    if (!first.empty()) {
        const std::optional<Unit> unit = parse_unit(first);
        if (!unit) return bad_unit(first, first_offset);
        range.first = unit->first;
    }
    if (!last.empty()) {
        const std::optional<Unit> unit = parse_unit(last);
        if (!unit) return bad_unit(last, last_offset);
        range.last = unit->last;
    }
    if (range.first && range.last && *range.last < *range.first) {
        QueryError reversed =
            error("the range " + quoted_for_message(whole) + " ends before it begins", offset);
        reversed.hint = "write the earlier date first: " + std::string(last) + ".." + std::string(first);
        return reversed;
    }
    return range;
}

std::variant<DateRange, QueryError> parse_period(std::string_view since, std::string_view until) {
    DateRange whole;
    for (const std::string_view typed : {since, until}) {
        if (typed.empty()) continue;
        const auto range = parse_date_range(typed);
        if (const auto* bad = std::get_if<QueryError>(&range)) return QueryError{bad->text, 0, bad->hint};
    }
    if (!since.empty()) whole.first = std::get<DateRange>(parse_date_range(since)).first;
    if (!until.empty()) whole.last = std::get<DateRange>(parse_date_range(until)).last;
    if (whole.first && whole.last && *whole.last < *whole.first) {
        const std::string period = std::string(since) + ".." + std::string(until);
        return QueryError{"the period " + quoted_for_message(period) + " ends before it begins", 0,
                          "the earlier date is the one to begin with"};
    }
    return whole;
}

std::optional<CalendarUnits> whole_units(const DateRange& range, std::size_t most) {
    if (!range.first || !range.last || range.first->day != 1 || !ends_month(*range.last)) return std::nullopt;
    CalendarUnits units;
    const int end = month_number(*range.last) + 1;
    std::size_t count = 0;
    for (int month = month_number(*range.first); month < end;) {
        if (++count > most) return std::nullopt;
        const Date first = first_of_month(month);
        if (month % 12 == 0 && end - month >= 12) {
            units.years.push_back(year_of(first));
            month += 12;
        } else if (month % 3 == 0 && end - month >= 3) {
            units.quarters.push_back(quarter_of(first));
            month += 3;
        } else {
            units.months.push_back(month_of(first));
            month += 1;
        }
    }
    return units;
}

}  // namespace dateline
