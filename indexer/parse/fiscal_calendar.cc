// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/fiscal_calendar.h"

namespace dateline {

namespace {

/// The last month of a period that ends on `end`: one that ends in the first days of a month ended with the
/// month before.
int last_month(const Date& end) {
    constexpr int days_over = 7;
    return month_count(end.year, end.month) - (end.day <= days_over ? 1 : 0);
}

int months_in(const Period& period) {
    switch (period.span) {
        case PeriodSpan::quarter:
            return 3;
        case PeriodSpan::half:
            return 6;
        case PeriodSpan::months:
            return period.number;
        case PeriodSpan::year:
            return 12;
    }
    return 12;
}

}  // namespace

void FiscalCalendar::learn(CalendarClue clue, const Period& period, const Date& end) {
    if (clue <= best_) return;
    best_ = clue;
    const int year_end = last_month(end) + 12 - months_gone(period);
    year_end_ = year_end % 12 + 1;
    label_shift_ = period.year == 0 ? 0 : period.year - year_end / 12;
    if (label_shift_ < -1 || label_shift_ > 1) label_shift_ = 0;  // damaged text
}

int FiscalCalendar::year_of_month(int month) const {
    return (month + 12 - year_end_) / 12 + label_shift_;
}

std::optional<Period> FiscalCalendar::ending(PeriodSpan span, int number, const Date& end) const {
    int last = last_month(end);
    const int year_end = year_end_ % 12;
    const auto months_since_year_end = [&] { return (last + 1 - year_end + 12) % 12; };
    if (span == PeriodSpan::quarter) {  // a quarter that is none of this year's is the one it mostly covers
        const int beyond = months_since_year_end() % 3;
        last += beyond == 0 ? 0 : beyond == 1 ? -1 : 1;
    }
    const int since = months_since_year_end();
    const int gone = since == 0 ? 12 : since;
    const int year = year_of_month(last);
    switch (span) {
        case PeriodSpan::quarter:
            return Period{year, span, gone / 3};
        case PeriodSpan::half:
            return Period{year, span, gone <= 6 ? 1 : 2};
        case PeriodSpan::months:
            return gone == number ? std::optional(Period{year, span, number}) : std::nullopt;
        case PeriodSpan::year:
            return Period{year, span, 0};
    }
    return std::nullopt;
}

FiscalCalendar::Months FiscalCalendar::months_of(const Period& period) const {
    const int year_end = month_count(period.year - label_shift_, year_end_);
    const int last = year_end - 12 + months_gone(period);
    return {last - months_in(period) + 1, last};
}

}  // namespace dateline
