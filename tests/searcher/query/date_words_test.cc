// SPDX-License-Identifier: GPL-2.0-or-later
// Dates in words and the days they mean on one Friday.
#include "searcher/query/date_words.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

constexpr Date today{2016, 11, 11};

struct DateRow {
    const char* why;
    const char* typed;
    const char* figures;  ///< as typed where it is no date in words
};
std::ostream& operator<<(std::ostream& out, const DateRow& row) {
    return out << row.why;
}

const DateRow rows[] = {
    {"month and year", "nov 2016", "2016-11"},
    {"month in full", "November 2016", "2016-11"},
    {"month with a full stop and a comma", "Sept., 2016", "2016-09"},
    {"May has no abbreviation", "may 2015", "2015-05"},
    {"day, month, year", "11 nov 2016", "2016-11-11"},
    {"month, day, year", "Nov. 11, 2016", "2016-11-11"},
    {"day with its ending", "November 3rd, 2016", "2016-11-03"},
    {"leap day", "29 feb 2016", "2016-02-29"},
    {"day that does not exist", "31 nov 2016", "31 nov 2016"},
    {"quarter and year", "Q3 2016", "2016Q3"},
    {"quarter as in headlines", "3Q16", "2016Q3"},
    {"quarter in words", "third quarter of 2016", "2016Q3"},
    {"first half", "2016H1", "2016-01-01..2016-06-30"},
    {"second half in words", "second half of 2016", "2016-07-01..2016-12-31"},
    {"fiscal quarters are no dates", "third quarter of fiscal 2016", "third quarter of fiscal 2016"},
    {"today", "Today", "2016-11-11"},
    {"yesterday", "yesterday", "2016-11-10"},
    {"this week is from Monday", "this week", "2016-11-07..2016-11-13"},
    {"last week", "last week", "2016-10-31..2016-11-06"},
    {"this month", "this month", "2016-11"},
    {"last month", "last month", "2016-10"},
    {"this quarter", "this quarter", "2016Q4"},
    {"last quarter", "last quarter", "2016Q3"},
    {"this year", "this year", "2016"},
    {"last year", "last year", "2015"},
    {"last days end today", "last 30 days", "2016-10-13..2016-11-11"},
    {"one day is today", "last 1 day", "2016-11-11"},
    {"last weeks", "past 2 weeks", "2016-10-29..2016-11-11"},
    {"last months", "last 3 months", "2016-08-12..2016-11-11"},
    {"last quarters", "last 2 quarters", "2016-05-12..2016-11-11"},
    {"last years", "last 5 years", "2011-11-12..2016-11-11"},
    {"no days", "last 0 days", "last 0 days"},
    {"days before all years", "last 9999 years", "last 9999 years"},
    {"both ends of a range", "nov 2016..jan 2017", "2016-11..2017-01"},
    {"a range up to today", "2016-10..today", "2016-10..2016-11-11"},
    {"a range from the begin of a week", "last week..", "2016-10-31.."},
    {"a range to the end of a week", "..last week", "..2016-11-06"},
    {"figures stay", "2016-10-05", "2016-10-05"},
    {"figures in a range stay", "2016..2017Q1", "2016..2017Q1"},
    {"other words stay", "soon", "soon"},
    {"a month alone", "november", "november"},
    {"a number alone", "11", "11"},
    {"a beginning of no month", "no 2016", "no 2016"},
    {"last alone", "last", "last"},
    {"last of nothing", "last trial", "last trial"},
    {"numbers too long", "last 99999 days", "last 99999 days"},
    {"nothing", "", ""},
    {"blanks", "  ", "  "},
    {"dots", "..", ".."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(date_words)

BOOST_DATA_TEST_CASE(dates_in_words_are_written_in_figures, data::make(rows), row) {
    BOOST_TEST(in_figures(row.typed, today) == row.figures);
}

BOOST_AUTO_TEST_CASE(without_today_only_dates_that_do_not_need_it_are_known) {
    BOOST_TEST(in_figures("yesterday", {}) == "yesterday");
    BOOST_TEST(in_figures("last 3 days", {}) == "last 3 days");
    BOOST_TEST(in_figures("nov 2016", {}) == "2016-11");
}

BOOST_AUTO_TEST_CASE(a_month_before_has_its_own_last_day) {
    BOOST_TEST(in_figures("last 1 month", {2016, 3, 31}) == "2016-03");
    BOOST_TEST(in_figures("last month", {2016, 1, 15}) == "2015-12");
    BOOST_TEST(in_figures("last quarter", {2016, 2, 29}) == "2015Q4");
}

BOOST_AUTO_TEST_SUITE_END()
