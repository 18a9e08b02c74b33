// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/period_range.h"

#include <optional>

#include "schema/period.h"

namespace dateline {

namespace {

constexpr std::string_view dots = "..";

/// How many of such periods a year has; of runs of months from its begin there is one of each length.
int periods_in_year(PeriodSpan span) {
    return span == PeriodSpan::quarter ? 4 : span == PeriodSpan::half ? 2 : 1;
}

/// Counts periods of one length through the years.
int ordinal(const Period& period) {
    const int parts = periods_in_year(period.span);
    return period.year * parts + (parts > 1 ? period.number - 1 : 0);
}

Period period_at(int ordinal, const Period& like) {
    const int parts = periods_in_year(like.span);
    return {ordinal / parts, like.span, parts > 1 ? ordinal % parts + 1 : like.number};
}

QueryError not_a_period(std::string_view text, std::size_t offset) {
    return {quoted_for_message(text) + " is not a period", offset + 1,
            "write a range such as 2016Q1..2016Q4, 2016Q1.. or 2014..2016"};
}

}  // namespace

bool is_period_range(std::string_view value) {
    return value.find(dots) != std::string_view::npos;
}

std::variant<std::vector<std::string>, QueryError> periods_in_range(std::string_view value) {
    const std::size_t at = value.find(dots);
    const std::string_view from = value.substr(0, at);
    const std::string_view to = value.substr(at + dots.size());
    const std::optional<Period> first = read_period(from);
    const std::optional<Period> last = read_period(to);
    if (!first && !from.empty()) return not_a_period(from, 0);
    if (!last && (!to.empty() || !first)) return not_a_period(to, at + dots.size());
    const Period like = first ? *first : *last;
    const bool alike =
        !first || !last ||
        (first->span == last->span && (like.span != PeriodSpan::months || first->number == last->number));
    if (!alike)
        return QueryError{"the range " + quoted_for_message(value) + " is from one kind of period to another",
                          1, "write quarters, halves or years on both sides"};
    const int parts = periods_in_year(like.span);
    const int begin = first ? ordinal(*first) : first_year_of_periods * parts;
    const int end = last ? ordinal(*last) : last_year_of_periods * parts + parts - 1;
    if (end < begin)
        return QueryError{"the range " + quoted_for_message(value) + " ends before it begins", 1,
                          "write the earlier period first: " + std::string(to) + ".." + std::string(from)};
    if (end - begin >= (last_year_of_periods - first_year_of_periods + 1) * parts)
        return QueryError{"the range " + quoted_for_message(value) + " is too long", 1,
                          "leave an end open: " + std::string(from) + ".."};
    std::vector<std::string> periods;
    for (int number = begin; number <= end; ++number) periods.push_back(period_text(period_at(number, like)));
    return periods;
}

}  // namespace dateline
