// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/date.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;
using dateline::Date;

namespace {

struct Row {
    const char* why;
    const char* text;
    const char* iso;  ///< empty: refused
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"dashed", "2016-11-11", "2016-11-11"},
    {"digits only", "20161111", "2016-11-11"},
    {"with a time", "2016-11-11T08:30:00Z", "2016-11-11"},
    {"with a time after a space", "2016-11-11 08:30", "2016-11-11"},
    {"leap day", "2016-02-29", "2016-02-29"},
    {"no leap day in 1900", "1900-02-29", ""},
    {"leap day in 2000", "2000-02-29", "2000-02-29"},
    {"month 13", "2016-13-01", ""},
    {"day 0", "2016-11-00", ""},
    {"year of three digits", "0999-11-01", ""},
    {"text behind", "2016-11-11x", ""},
    {"nine digits", "201611110", ""},
    {"month only", "2016-11", ""},
    {"letters", "2016-ab-11", ""},
    {"empty", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(date)

BOOST_DATA_TEST_CASE(reads_iso_forms, bdata::make(rows)) {
    const auto found = dateline::parse_iso_date(sample.text);
    BOOST_TEST((found ? dateline::iso_date(*found) : "") == sample.iso);
}

BOOST_AUTO_TEST_CASE(day_key_sorts_and_reads_back) {
    const Date earlier{2009, 12, 31};
    const Date later{2010, 1, 2};
    BOOST_TEST(dateline::day_key(earlier) < dateline::day_key(later));
    BOOST_TEST((dateline::parse_day_key("20100102") == later));
    BOOST_TEST(!dateline::parse_day_key("2010-01-02"));
    BOOST_TEST(!dateline::parse_day_key(""));
}

BOOST_AUTO_TEST_CASE(rolls_a_day_up) {
    const Date day{2016, 11, 11};
    BOOST_TEST(dateline::year_of(day) == "2016");
    BOOST_TEST(dateline::quarter_of(day) == "2016Q4");
    BOOST_TEST(dateline::month_of(day) == "2016-11");
    BOOST_TEST(dateline::quarter_of(Date{2016, 3, 31}) == "2016Q1");
    BOOST_TEST(dateline::quarter_of(Date{2016, 4, 1}) == "2016Q2");
}

BOOST_AUTO_TEST_SUITE_END()
