// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/dateline_line.h"

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
    const char* place;
    const char* date;  ///< empty: none; `09-29` without a year
    const char* wire;
    const char* news;  ///< what the news begins with
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"a city on no list before a company and its ticker", "KELVARY — Orvane Corporation (NYSE: ORV) today",
     "KELVARY", "", "", "Orvane Corporation"},
    {"all but the dash",
     "BRILL CITY, AZ, October 12, 2016 Orvane Inc. (Nasdaq: ORVN) today announced that it has added a doctor "
     "of economics to its board.",
     "BRILL CITY, AZ", "2016-10-12", "", "Orvane Inc."},
    {"dots and a comma", "BRILL CITY...SEPTEMBER 8, 2000, Orvane Inc. said", "BRILL CITY", "2000-09-08", "",
     "Orvane Inc."},
    {"dots before and behind the date", "BRILL...August 1, 2000...Orvane Inc.", "BRILL", "2000-08-01", "",
     "Orvane Inc."},
    {"GlobeNewswire", "HALVARD, Wisc., Nov. 11, 2016 (GLOBE NEWSWIRE) -- Orvane Inc.", "HALVARD, Wisc.",
     "2016-11-11", "GLOBE NEWSWIRE", "Orvane"},
    {"PR Newswire", "NORTH BRILL, Ill., Feb. 20, 2014 /PRNewswire/ -- The board", "NORTH BRILL, Ill.",
     "2014-02-20", "PR Newswire", "The board"},
    {"PR Newswire with a partner", "TAMUNE, Guam, Feb. 1, 2017 /PRNewswire-AsiaNet/ -- Orvane",
     "TAMUNE, Guam", "2017-02-01", "PR Newswire", "Orvane"},
    {"a partner with a space in its name", "KYOTO, Japan, Feb. 1, 2017 /Keido JBN-AsiaNet/ -- Orvane",
     "KYOTO, Japan", "2017-02-01", "AsiaNet", "Orvane"},
    {"PR Newswire First Call without a year", "SAN TELMO, Calif., Feb. 23 /PRNewswire-FirstCall/ -- Orvane",
     "SAN TELMO, Calif.", "02-23", "PR Newswire", "Orvane"},
    {"two cities", "KING OF BRILL, Pa., and HALVARD, Conn., Sept. 29 /PRNewswire/ -- Orvane",
     "KING OF BRILL, Pa., and HALVARD, Conn.", "09-29", "PR Newswire", "Orvane"},
    {"two cities without date or wire", "RAHWAY, N.J., & BOSTON----Orvane", "RAHWAY, N.J., & BOSTON", "", "",
     "Orvane"},
    {"Business Wire has no date", "BRILL CITY, Calif.--(BUSINESS WIRE)-- Orvane", "BRILL CITY, Calif.", "",
     "Business Wire", "Orvane"},
    {"old Business Wire", "HALVARD--(BUSINESS WIRE)--Nov. 11, 1999--Orvane", "HALVARD", "1999-11-11",
     "Business Wire", "Orvane"},
    {"NewMediaWire, date first", "BROOM, CO - January 30, 2025 (NEWMEDIAWIRE) - Orvane", "BROOM, CO",
     "2025-01-30", "NewMediaWire", "Orvane"},
    {"NewMediaWire, wire first", "JERICO, N.Y. - (NewMediaWire) - November 07, 2024 - Orvane", "JERICO, N.Y.",
     "2024-11-07", "NewMediaWire", "Orvane"},
    {"NewMediaWire, place last", "(NewMediaWire) - October 24, 2024 - DALLAS — New research", "DALLAS",
     "2024-10-24", "NewMediaWire", "New research"},
    {"PRISM with its tail",
     "Brill, GA, April 01, 2026 – PRISM MediaWire (Press Release Service – Press Release Distribution) – "
     "Orvane",
     "Brill, GA", "2026-04-01", "PRISM MediaWire", "Orvane"},
    {"ACCESS Newswire", "BRILL, BC / ACCESS Newswire / June 3, 2025 / Orvane", "BRILL, BC", "2025-06-03",
     "ACCESS Newswire", "Orvane"},
    {"Accesswire", "BRILL, BC / ACCESSWIRE / June 3, 2023 / Orvane", "BRILL, BC", "2023-06-03",
     "ACCESS Newswire", "Orvane"},
    {"Marketwired with a numeric date", "SEATTLE, WA -- (Marketwired) -- 05/29/14 -- Orvane", "SEATTLE, WA",
     "2014-05-29", "Marketwired", "Orvane"},
    {"Marketwire with the date in the mark", "BRILL, ONTARIO--(Marketwire - Oct. 3, 2008) - Orvane",
     "BRILL, ONTARIO", "2008-10-03", "Marketwired", "Orvane"},
    {"CNW", "TORONTO, Oct. 29, 2024 /CNW/ - Orvane", "TORONTO", "2024-10-29", "CNW", "Orvane"},
    {"24-7", "BRILL, IL, May 06, 2025 /24-7PressRelease/ -- Orvane", "BRILL, IL", "2025-05-06",
     "24-7PressRelease", "Orvane"},
    {"Spanish date", "MADRID, 13 de mayo de 2021 /PRNewswire/ -- Orvane", "MADRID", "2021-05-13",
     "PR Newswire", "Orvane"},
    {"French date", "MONTRÉAL, le 26 mai 2020 (GLOBE NEWSWIRE) -- Les", "MONTRÉAL", "2020-05-26",
     "GLOBE NEWSWIRE", "Les"},
    {"no wire, brackets", "Brill Valley, CA (April 16, 2025) – Orvane", "Brill Valley, CA", "2025-04-16", "",
     "Orvane"},
    {"no wire, dashes", "San Telmo, CA - October 23, 2001-- Orvane", "San Telmo, CA", "2001-10-23", "",
     "Orvane"},
    {"no wire, points", "AURORE, IL ...(DECEMBER 13, 1999)... Robert", "AURORE, IL", "1999-12-13", "",
     "Robert"},
    {"no wire, capitals", "BRILLTON, RHODE ISLAND - SEPTEMBER 21, 2000 - Orvane", "BRILLTON, RHODE ISLAND",
     "2000-09-21", "", "Orvane"},
    {"no date, city and state", "Dallas, Texas – Orvane today", "Dallas, Texas", "", "", "Orvane"},
    {"a minus sign for a dash", "WASHINGTON, February 26, 2015 − Today the", "WASHINGTON", "2015-02-26", "",
     "Today"},
    {"no date, known city", "WASHINGTON—Today the", "WASHINGTON", "", "", "Today"},
    {"no date, square brackets", "[WASHINGTON, D.C.] – Senator", "WASHINGTON, D.C.", "", "", "Senator"},
    {"no date, round brackets", "(Washington, DC) Congresswoman", "Washington, DC", "", "", "Congresswoman"},
    {"dash lost", "WASHINGTON A man from", "WASHINGTON", "", "", "A man"},
};

std::string date_of(const DatelineLine& found) {
    if (!found.date) return "";
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    if (found.date->has_year()) return iso_date(found.date->date);
    return two(found.date->date.month) + "-" + two(found.date->date.day);
}

struct Prose {
    const char* why;
    const char* text;
};
std::ostream& operator<<(std::ostream& out, const Prose& row) {
    return out << row.why;
}

constexpr Prose prose[] = {
    {"an ordinary sentence", "Orvane Inc. announced today that its board met."},
    {"a date inside a sentence", "The offer, made on May 5, 2021 - a Monday - was refused."},
    {"a label", "CONTACT: Jane Doe - Orvane"},
    {"an event's date", "Date: Tuesday, November 12, 2024"},
    {"a bare date", "November 11, 2016"},
    {"for immediate release", "FOR IMMEDIATE RELEASE - May 5, 2021"},
    {"a contract", "DATED AS OF DECEMBER 13, 1999 BY AND AMONG"},
    {"a wire in prose", "Shares rose, Business Wire wrote, after the call."},
    {"a quotation", "“We are glad – very glad – about it,” said Ms. Doe."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(dateline_line)

BOOST_DATA_TEST_CASE(reads_the_house_styles, bdata::make(rows)) {
    const auto found = read_dateline(sample.text);
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST(found->place == sample.place);
    BOOST_TEST(date_of(*found) == sample.date);
    BOOST_TEST(found->wire == sample.wire);
    BOOST_TEST(found->begin == 0U);
    BOOST_TEST(std::string(sample.text).substr(found->end).starts_with(sample.news));
}

BOOST_DATA_TEST_CASE(prose_has_no_dateline, bdata::make(prose)) {
    BOOST_TEST(!read_dateline(sample.text));
}

BOOST_AUTO_TEST_CASE(a_subheadline_may_be_glued_in_front) {
    const std::string text =
        "Platform for Mass Market DevicesBARCELONA, Spain--(BUSINESS WIRE)-- Orvane Inc.";
    const auto found = read_dateline(text);
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST(found->place == "BARCELONA, Spain");
    BOOST_TEST(text.substr(0, found->begin) == "Platform for Mass Market Devices");
}

BOOST_AUTO_TEST_CASE(a_place_is_capitals_and_connecting_words) {
    BOOST_TEST(is_place("LONDON and NEW YORK"));
    BOOST_TEST(is_place("Rio de Janeiro"));
    BOOST_TEST(!is_place("the board"));
    BOOST_TEST(!is_place("Room 12"));
    BOOST_TEST(!is_place(""));
}

BOOST_AUTO_TEST_SUITE_END()
