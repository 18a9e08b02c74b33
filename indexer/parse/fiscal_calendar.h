// SPDX-License-Identifier: GPL-2.0-or-later
// Which quarter of its year an issuer means by "the three months ended December 31": its fiscal calendar.
#pragma once

#include <optional>

#include "schema/date.h"
#include "schema/period.h"

namespace dateline {

/// How sure a statement is about the end of the fiscal year.
enum class CalendarClue {
    none,
    months,         ///< "nine months ended September 30": the year has three to go
    year_end,       ///< "year ended June 30, 2016"
    quarter_label,  ///< "third quarter ended December 31, 2016"
};

/// The months of an issuer's fiscal year. The calendar year until told otherwise.
class FiscalCalendar {
  public:
    /// Takes note that `period` (its `year` 0 where the text has none) ended on `end`. What a better clue has
    /// said before stays.
    void learn(CalendarClue clue, const Period& period, const Date& end);

    /// The period of that span (and, for months, number) that ends on that day; a week before or after the
    /// end of a month is its end, as years of 52 weeks have it. Nothing for months that do not begin with the
    /// year.
    [[nodiscard]] std::optional<Period> ending(PeriodSpan span, int number, const Date& end) const;

    /// The year, counted in months from year 0, and the months of a period: [first, last].
    struct Months {
        int first = 0;
        int last = 0;
    };
    [[nodiscard]] Months months_of(const Period& period) const;

    /// The issuer's fiscal year of which that month (counted as in `Months`) is part.
    [[nodiscard]] int year_of_month(int month) const;

  private:
    int year_end_ = 12;    ///< month in which the fiscal year ends
    int label_shift_ = 0;  ///< the year's label minus the calendar year of its end
    CalendarClue best_ = CalendarClue::none;
};

/// A month counted from year 0, as FiscalCalendar::Months has it.
[[nodiscard]] constexpr int month_count(int year, int month) {
    return year * 12 + month - 1;
}

}  // namespace dateline
