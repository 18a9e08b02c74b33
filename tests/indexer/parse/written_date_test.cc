// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/written_date.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

struct Row {
    const char* why;
    const char* text;
    const char* iso;   ///< empty: no date begins here
    const char* rest;  ///< what stands behind it
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"abbreviated month", "Nov. 11, 2016 (WIRE)", "2016-11-11", " (WIRE)"},
    {"full month", "November 11, 2016", "2016-11-11", ""},
    {"no comma", "December 13 2005", "2005-12-13", ""},
    {"four-letter Sept.", "Sept. 9, 2019 /", "2019-09-09", " /"},
    {"zero before the day", "Dec. 01, 2016", "2016-12-01", ""},
    {"capitals", "SEPTEMBER 21, 2000 -", "2000-09-21", " -"},
    {"ordinal", "May 14th, 2014", "2014-05-14", ""},
    {"weekday in front", "Tuesday, November 12, 2024", "2024-11-12", ""},
    {"day first", "8 March 2022", "2022-03-08", ""},
    {"day first with dashes", "28-Jun-2016", "2016-06-28", ""},
    {"French", "le 5 mai 2023", "2023-05-05", ""},
    {"French first of the month", "1er juin 2020", "2020-06-01", ""},
    {"French with accents", "3 février 2021", "2021-02-03", ""},
    {"Spanish", "13 de mayo de 2021 /", "2021-05-13", " /"},
    {"Spanish with del", "2 de enero del 2019", "2019-01-02", ""},
    {"German", "5. Mai 2023", "2023-05-05", ""},
    {"German with umlaut", "12. März 2020", "2020-03-12", ""},
    {"Italian", "7 luglio 2018", "2018-07-07", ""},
    {"Chinese", "2023年5月3日", "2023-05-03", ""},
    {"US numbers", "05/29/14 --", "2014-05-29", " --"},
    {"numbers that can only be day first", "29/05/2014", "2014-05-29", ""},
    {"points, long year: day first", "04.05.2021", "2021-05-04", ""},
    {"points, short year: month first", "01.03.01", "2001-01-03", ""},
    {"last century", "12/31/98", "1998-12-31", ""},
    {"ISO", "2016-11-11", "2016-11-11", ""},
    {"no year", "Sept. 29 /WIRE/", "0000-09-29", " /WIRE/"},
    {"no year, a clause behind", "Feb. 23, the board", "0000-02-23", ", the board"},
    {"leap day without a year", "Feb. 29", "0000-02-29", ""},
    {"no leap day in 2015", "Feb. 29, 2015", "", ""},
    {"day 31 of June", "June 31, 2020", "", ""},
    {"month 13", "13/13/2014", "", ""},
    {"the verb may", "may 5 of them", "", ""},
    {"month and year only", "November 2016", "", ""},
    {"a word that begins like a month", "Marching 5, 2016", "", ""},
    {"a number", "1234", "", ""},
    {"a long number", "05/29/2014123", "", ""},
    {"an Illinois suffix is no Italian article", "IL, May 06, 2025", "", ""},
    {"empty", "", "", ""},
};

std::string iso(const std::optional<WrittenDate>& found) {
    if (!found) return "";
    if (found->has_year()) return iso_date(found->date);
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return "0000-" + two(found->date.month) + "-" + two(found->date.day);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(written_date)

BOOST_DATA_TEST_CASE(reads_a_date_where_it_begins, bdata::make(rows)) {
    const auto found = read_date(sample.text, 0);
    BOOST_TEST(iso(found) == sample.iso);
    if (found) BOOST_TEST(std::string(sample.text).substr(found->end) == sample.rest);
}

BOOST_AUTO_TEST_CASE(finds_the_first_date_at_a_word_boundary) {
    const std::string text = "XNov. 1, 2001 results, given on Nov. 2, 2002 and Nov. 3, 2003";
    const auto found = find_date(text, Year::optional);
    BOOST_TEST(iso(found) == "2002-11-02");
    BOOST_TEST(text.substr(found->begin, found->end - found->begin) == "Nov. 2, 2002");
}

BOOST_AUTO_TEST_CASE(passes_over_dates_without_a_year_when_one_is_required) {
    BOOST_TEST(iso(find_date("Sept. 29 and Oct. 3, 1997", Year::required)) == "1997-10-03");
    BOOST_TEST(iso(find_date("Sept. 29 and Oct. 3, 1997", Year::optional)) == "0000-09-29");
}

BOOST_AUTO_TEST_CASE(looks_no_further_than_the_limit) {
    BOOST_TEST(!find_date("Acme said on Oct. 3, 1997", Year::optional, 10));
}

BOOST_AUTO_TEST_CASE(a_typographic_dash_is_a_boundary) {
    BOOST_TEST(iso(find_date("OSLO –May 4, 2021", Year::required)) == "2021-05-04");
}

BOOST_AUTO_TEST_SUITE_END()
