// SPDX-License-Identifier: GPL-2.0-or-later
// Date ranges as typed, the errors of others, and their whole calendar units.
#include "searcher/query/date_range.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

struct RangeRow {
    const char* why;
    const char* typed;
    const char* days;  ///< first..last, empty where open
};
std::ostream& operator<<(std::ostream& out, const RangeRow& row) {
    return out << row.why;
}

const RangeRow range_rows[] = {
    {"year", "2016", "2016-01-01..2016-12-31"},
    {"first quarter", "2016Q1", "2016-01-01..2016-03-31"},
    {"third quarter", "2016Q3", "2016-07-01..2016-09-30"},
    {"quarter with a dash", "2016-Q4", "2016-10-01..2016-12-31"},
    {"quarter in small letters", "2016q2", "2016-04-01..2016-06-30"},
    {"month", "2016-10", "2016-10-01..2016-10-31"},
    {"February of a leap year", "2016-02", "2016-02-01..2016-02-29"},
    {"February of another year", "2015-02", "2015-02-01..2015-02-28"},
    {"February of 1900, no leap year", "1900-02", "1900-02-01..1900-02-28"},
    {"day", "2016-10-05", "2016-10-05..2016-10-05"},
    {"day without dashes", "20161005", "2016-10-05..2016-10-05"},
    {"leap day", "2016-02-29", "2016-02-29..2016-02-29"},
    {"months", "2016-10..2016-12", "2016-10-01..2016-12-31"},
    {"years", "2014..2016", "2014-01-01..2016-12-31"},
    {"units may differ", "2014..2016-02", "2014-01-01..2016-02-29"},
    {"quarters", "2016Q1..2016Q3", "2016-01-01..2016-09-30"},
    {"one day to the same day", "2016-10-05..2016-10-05", "2016-10-05..2016-10-05"},
    {"end within its beginning", "2016..2016-03", "2016-01-01..2016-03-31"},
    {"open end", "2016-10..", "2016-10-01.."},
    {"open start", "..2016-10", "..2016-10-31"},
    {"spaces around the dots", "2016-10 .. 2016-12", "2016-10-01..2016-12-31"},
    {"spaces around all", "  2016  ", "2016-01-01..2016-12-31"},
};

struct BadRow {
    const char* why;
    const char* typed;
    std::size_t column;
    const char* text;
};
std::ostream& operator<<(std::ostream& out, const BadRow& row) {
    return out << row.why;
}

const BadRow bad_rows[] = {
    {"nothing", "", 1, "a date is missing"},
    {"dots alone", "..", 1, "the range has no date on either side"},
    {"word", "yesterday", 1, "`yesterday` is not a date"},
    {"month 13", "2016-13", 1, "`2016-13` does not exist"},
    {"month 0", "2016-00", 1, "`2016-00` does not exist"},
    {"day 30 of February", "2016-02-30", 1, "`2016-02-30` does not exist"},
    {"leap day of another year", "2015-02-29", 1, "`2015-02-29` does not exist"},
    {"day 0", "2016-10-00", 1, "`2016-10-00` does not exist"},
    {"quarter 5", "2016Q5", 1, "`2016Q5` is not a date"},
    {"quarter 0", "2016-Q0", 1, "`2016-Q0` is not a date"},
    {"quarter first", "Q32016", 1, "`Q32016` is not a date"},
    {"month of one digit", "2016-1", 1, "`2016-1` is not a date"},
    {"day of one digit", "2016-10-5", 1, "`2016-10-5` is not a date"},
    {"slashes", "10/05/2016", 1, "`10/05/2016` is not a date"},
    {"two digits for a year", "16", 1, "`16` is not a date"},
    {"year before 1000", "0999", 1, "`0999` is not a date"},
    {"five digits", "20161", 1, "`20161` is not a date"},
    {"day without dashes that does not exist", "20161305", 1, "`20161305` is not a date"},
    {"time", "2016-10-05T08:30", 1, "`2016-10-05T08:30` is not a date"},
    {"three dots", "2016...2017", 7, "`.2017` is not a date"},
    {"two ranges", "2014..2015..2016", 7, "`2015..2016` is not a date"},
    {"bad start", "2016-99..2017", 1, "`2016-99` does not exist"},
    {"bad end", "2016..2017-99", 7, "`2017-99` does not exist"},
    {"reversed", "2016-12..2016-10", 1, "the range `2016-12..2016-10` ends before it begins"},
    {"reversed days", "2016-10-06..2016-10-05", 1,
     "the range `2016-10-06..2016-10-05` ends before it begins"},
    {"letters in the day", "2016-10-ab", 1, "`2016-10-ab` is not a date"},
    {"minus year", "-2016", 1, "`-2016` is not a date"},
};

struct UnitRow {
    const char* why;
    const char* typed;
    const char* units;
};
std::ostream& operator<<(std::ostream& out, const UnitRow& row) {
    return out << row.why;
}

const UnitRow unit_rows[] = {
    {"year", "2016", "2016"},
    {"quarter", "2016Q3", "2016Q3"},
    {"month", "2016-10", "2016-10"},
    {"three months that are a quarter", "2016-10..2016-12", "2016Q4"},
    {"three months that are none", "2016-11..2017-01", "2016-11 2016-12 2017-01"},
    {"years and what is left", "2014-11..2017-04", "2015 2016 2017Q1 2014-11 2014-12 2017-04"},
    {"days that make a month", "2016-02-01..2016-02-29", "2016-02"},
    {"one day less", "2016-02-01..2016-02-28", "none"},
    {"one day later", "2016-02-02..2016-02-29", "none"},
    {"open end", "2016..", "none"},
    {"open start", "..2016", "none"},
    {"too many", "1990..2016", "none"},
};

std::string days(const DateRange& range) {
    return (range.first ? iso_date(*range.first) : "") + ".." + (range.last ? iso_date(*range.last) : "");
}

std::string listed(const CalendarUnits& units) {
    std::string out;
    for (const auto* list : {&units.years, &units.quarters, &units.months}) {
        for (const std::string& unit : *list) out += (out.empty() ? "" : " ") + unit;
    }
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_range)

BOOST_DATA_TEST_CASE(a_range_reaches_to_the_last_day_of_its_unit, data::make(range_rows), row) {
    const auto range = parse_date_range(row.typed);
    BOOST_REQUIRE(std::holds_alternative<DateRange>(range));
    BOOST_TEST(days(std::get<DateRange>(range)) == row.days);
}

BOOST_DATA_TEST_CASE(anything_else_is_an_error_that_says_what_is_valid, data::make(bad_rows), row) {
    const auto range = parse_date_range(row.typed);
    const auto* error = std::get_if<QueryError>(&range);
    BOOST_REQUIRE(error != nullptr);
    BOOST_TEST(error->text == row.text);
    BOOST_TEST(error->column == row.column);
    const bool reversed = error->text.find("ends before") != std::string::npos;
    BOOST_TEST(error->hint.find(reversed ? "write the earlier date first: " : "2016-10..2016-12") !=
               std::string::npos);
}

BOOST_DATA_TEST_CASE(whole_months_are_the_largest_units_that_fit, data::make(unit_rows), row) {
    const auto units = whole_units(std::get<DateRange>(parse_date_range(row.typed)), 16);
    BOOST_TEST((units ? listed(*units) : "none") == row.units);
}

BOOST_AUTO_TEST_SUITE_END()
