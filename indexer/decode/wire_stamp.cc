// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/wire_stamp.h"

#include <chrono>
#include <cstdint>

#include "indexer/parse/characters.h"
#include "indexer/parse/written_date.h"
#include "schema/date.h"

namespace dateline {

namespace {

namespace chr = std::chrono;

/// A stamp in UTC.
struct UtcTime {
    Date day;
    int hour = 0;
};

std::string digits_of(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (is_digit(c))
            digits += c;
        else if (c != '-' && c != ':')
            break;
    }
    return digits;
}

/// `2016-11-11T07…`, `20161111T07…`: the day and, where it is written, the hour.
std::optional<UtcTime> iso_time(std::string_view stamp) {
    const std::size_t mark = stamp.find_first_of("Tt ");
    const std::string day_digits = digits_of(stamp.substr(0, mark));
    if (day_digits.size() != 8) return std::nullopt;
    const std::optional<Date> day = parse_day_key(day_digits);
    if (!day) return std::nullopt;
    UtcTime time{*day, 12};
    if (mark == std::string_view::npos) return time;
    const std::string hour_digits = digits_of(stamp.substr(mark + 1));
    if (hour_digits.size() >= 2) time.hour = (hour_digits[0] - '0') * 10 + (hour_digits[1] - '0');
    return time;
}

bool is_utc(std::string_view stamp) {
    for (const std::string_view zone : {"Z", "z", "+0000", "+00:00", "-0000", "GMT", "UTC", "UT"})
        if (stamp.ends_with(zone)) return true;
    return false;
}

/// Hours that New York is behind UTC: daylight time from the second Sunday of March to the first of November
/// (Energy Policy Act of 2005; for the years before, some days are an hour off).
int hours_behind(const Date& day) {
    const auto year = chr::year{day.year};
    const chr::sys_days begin{year / chr::March / chr::Sunday[2]};
    const chr::sys_days end{year / chr::November / chr::Sunday[1]};
    const chr::sys_days now{year / chr::month{static_cast<unsigned>(day.month)} /
                            chr::day{static_cast<unsigned>(day.day)}};
    return now >= begin && now < end ? 4 : 5;
}

Date day_before(const Date& day) {
    const chr::sys_days now{chr::year{day.year} / chr::month{static_cast<unsigned>(day.month)} /
                            chr::day{static_cast<unsigned>(day.day)}};
    const chr::year_month_day before{now - chr::days{1}};
    return {static_cast<int>(before.year()), static_cast<int>(static_cast<unsigned>(before.month())),
            static_cast<int>(static_cast<unsigned>(before.day()))};
}

/// `Fri, 11 Nov 2016 12:00:00 GMT`.
std::optional<UtcTime> mail_time(std::string_view stamp) {
    const auto written = find_date(stamp.substr(0, 64), Year::required);
    if (!written) return std::nullopt;
    UtcTime time{written->date, 12};
    const std::size_t colon = stamp.find(':');
    if (colon != std::string_view::npos && colon >= 2 && is_digit(stamp[colon - 1]) &&
        is_digit(stamp[colon - 2]))
        time.hour = (stamp[colon - 2] - '0') * 10 + (stamp[colon - 1] - '0');
    return time;
}

}  // namespace

std::optional<std::string> day_of_stamp(std::string_view stamp, StampClock clock) {
    const std::string_view text = trimmed(stamp);
    std::optional<UtcTime> time = iso_time(text);
    if (!time) time = mail_time(text);
    if (!time) return std::nullopt;
    const bool moves = clock == StampClock::new_york && is_utc(text) && time->hour < hours_behind(time->day);
    return iso_date(moves ? day_before(time->day) : time->day);
}

}  // namespace dateline
