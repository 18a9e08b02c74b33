// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/period.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

struct Row {
    const char* text;
    const char* canonical;  ///< empty: no period
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << '"' << row.text << '"';
}

constexpr Row rows[] = {
    {"2016Q3", "2016Q3"},
    {"2016q3", "2016Q3"},
    {"Q3 2016", "2016Q3"},
    {"Q3-2016", "2016Q3"},
    {"Q3/2016", "2016Q3"},
    {"Q3'16", "2016Q3"},
    {"Q3 \xE2\x80\x99"
     "16",
     "2016Q3"},
    {"3Q16", "2016Q3"},
    {"3q2016", "2016Q3"},
    {"3Q 2016", "2016Q3"},
    {"3Q-16", "2016Q3"},
    {"2016 Q3", "2016Q3"},
    {"2016-Q3", "2016Q3"},
    {"FY16 Q3", "2016Q3"},
    {"FY16Q3", "2016Q3"},
    {"2016 9M", "2016M9"},
    {"2016-9M", "2016M9"},
    {"FY16 9M", "2016M9"},
    {"Q3FY17", "2017Q3"},
    {"1QFY17", "2017Q1"},
    {"Q3 FY17", "2017Q3"},
    {"Q3 FY2017", "2017Q3"},
    {"third quarter 2016", "2016Q3"},
    {"THIRD QUARTER OF 2016", "2016Q3"},
    {"the third quarter of 2016", "2016Q3"},
    {"3rd quarter 2016", "2016Q3"},
    {"third quarter of fiscal 2016", "2016Q3"},
    {"third quarter of fiscal year 2016", "2016Q3"},
    {"third quarter of its fiscal year 2016", "2016Q3"},
    {"third fiscal quarter of 2016", "2016Q3"},
    {"2016 third quarter", "2016Q3"},
    {"2016 fiscal third quarter", "2016Q3"},
    {"fiscal third quarter 2016", "2016Q3"},
    {"fiscal 2016 third quarter", "2016Q3"},
    {"third-quarter 2016", "2016Q3"},
    {"third quarter", ""},
    {"Q5 2016", ""},
    {"Q0 2016", ""},
    {"5Q16", ""},
    {"2016", "2016"},
    {"FY2016", "2016"},
    {"FY16", "2016"},
    {"fy 2016", "2016"},
    {"FY-2016", "2016"},
    {"CY16", "2016"},
    {"FY99", "1999"},
    {"fiscal 2016", "2016"},
    {"Fiscal Year 2016", "2016"},
    {"financial year 2016", "2016"},
    {"full year 2016", "2016"},
    {"full-year 2016", "2016"},
    {"2016 full year", "2016"},
    {"year 2016", "2016"},
    {"fiscal 2016/17", "2017"},
    {"FY", ""},
    {"2016 17", ""},
    {"H1 2016", "2016H1"},
    {"2016H1", "2016H1"},
    {"1H16", "2016H1"},
    {"2H 2016", "2016H2"},
    {"first half of 2016", "2016H1"},
    {"second-half 2016", "2016H2"},
    {"third half of 2016", ""},
    {"half year 2016", "2016H1"},
    {"six months 2016", "2016H1"},
    {"2016M6", "2016H1"},
    {"nine months 2016", "2016M9"},
    {"first nine months of 2016", "2016M9"},
    {"9M 2016", "2016M9"},
    {"9M16", "2016M9"},
    {"2016M9", "2016M9"},
    {"9-month 2016", "2016M9"},
    {"three months 2016", "2016Q1"},
    {"twelve months 2016", "2016"},
    {"eight months 2016", ""},
    {"9M", ""},
    {"$2016", ""},
    {"1066", ""},
    {"2016 results", ""},
    {"", ""},
    {" ", ""},
    {"quarter", ""},
    {"Q", ""},
    {"\xC3\xA9", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(period)

BOOST_DATA_TEST_CASE(reads_every_spelling, bdata::make(rows)) {
    const auto found = read_period(sample.text);
    BOOST_TEST((found ? period_text(*found) : "") == sample.canonical);
}

BOOST_DATA_TEST_CASE(the_canonical_spelling_reads_back, bdata::make(rows)) {
    if (*sample.canonical == '\0') return;
    BOOST_TEST(period_text(read_period(sample.canonical).value()) == sample.canonical);
}

BOOST_DATA_TEST_CASE(months_have_gone_at_the_end,
                     bdata::make({"2016Q1", "2016Q3", "2016H1", "2016H2", "2016M9", "2016"}) ^
                         bdata::make({3, 9, 6, 12, 9, 12}),
                     text, months) {
    BOOST_TEST(months_gone(read_period(text).value()) == months);
}

BOOST_AUTO_TEST_CASE(a_long_text_is_no_period) {
    BOOST_TEST(!read_period(std::string(100'000, ' ') + "2016"));
    BOOST_TEST(!read_period("third quarter " + std::string(1000, ' ') + "2016"));
}

BOOST_AUTO_TEST_SUITE_END()
