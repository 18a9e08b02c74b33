// SPDX-License-Identifier: GPL-2.0-or-later
// Ranges of periods and what is wrong with some.
#include "searcher/query/period_range.h"

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
    const char* periods;  ///< or the error
    std::size_t column;   ///< of the error
};
std::ostream& operator<<(std::ostream& out, const RangeRow& row) {
    return out << row.why;
}

const RangeRow rows[] = {
    {"quarters over the end of a year", "2015Q3..2016Q2", "2015Q3 2015Q4 2016Q1 2016Q2", 0},
    {"years", "2014..2016", "2014 2015 2016", 0},
    {"halves", "2015H2..2016H1", "2015H2 2016H1", 0},
    {"months of several years", "2015M9..2016M9", "2015M9 2016M9", 0},
    {"in other spellings", "Q1 2016..2Q16", "2016Q1 2016Q2", 0},
    {"one", "2016Q1..2016Q1", "2016Q1", 0},
    {"no period in front", "soon..2016", "`soon` is not a period", 1},
    {"no period behind", "2016..soon", "`soon` is not a period", 7},
    {"only dots", "..", "`` is not a period", 3},
    {"different kinds", "2016Q1..2017", "the range `2016Q1..2017` is from one kind of period to another", 1},
    {"different months", "2016M6..2016M9", "the range `2016M6..2016M9` is from one kind of period to another",
     1},
    {"the wrong way round", "2017..2016", "the range `2017..2016` ends before it begins", 1},
};

std::string told(const std::variant<std::vector<std::string>, QueryError>& result) {
    if (const auto* error = std::get_if<QueryError>(&result)) return error->text;
    std::string out;
    for (const std::string& period : std::get<0>(result)) out += (out.empty() ? "" : " ") + period;
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(period_range)

BOOST_DATA_TEST_CASE(a_range_is_its_periods_or_an_error, data::make(rows), row) {
    const auto result = periods_in_range(row.typed);
    BOOST_TEST(told(result) == row.periods);
    const auto* error = std::get_if<QueryError>(&result);
    BOOST_TEST((error == nullptr ? 0 : error->column) == row.column);
}

BOOST_AUTO_TEST_CASE(open_ends_reach_as_far_as_releases_speak) {
    BOOST_TEST(told(periods_in_range("2098Q3..")) == "2098Q3 2098Q4 2099Q1 2099Q2 2099Q3 2099Q4");
    BOOST_TEST(told(periods_in_range("..1951")) == "1950 1951");
}

BOOST_AUTO_TEST_SUITE_END()
