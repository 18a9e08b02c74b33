// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/wire_name.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(wire_name)

BOOST_AUTO_TEST_CASE(spellings_become_one_name) {
    for (const char* printed : {"GLOBE NEWSWIRE", "GlobeNewswire", "PRIMENEWSWIRE", " Globe Newswire "}) {
        BOOST_TEST(canonical_wire(printed) == "GLOBE NEWSWIRE");
    }
    BOOST_TEST(canonical_wire("PRNewswire-FirstCall") == "PR Newswire");
    BOOST_TEST(canonical_wire("BusinessWire") == "Business Wire");
    BOOST_TEST(canonical_wire("ACCESSWIRE") == "ACCESS Newswire");
}

BOOST_AUTO_TEST_CASE(an_unknown_wire_keeps_its_name) {
    BOOST_TEST(canonical_wire(" Fjord Wire ") == "Fjord Wire");
    BOOST_TEST(canonical_wire("").empty());
}

BOOST_AUTO_TEST_CASE(a_name_may_hold_a_wire) {
    BOOST_TEST(find_wire("Cision PR Newswire").value_or("") == "PR Newswire");
    BOOST_TEST(find_wire("BUSINESS WIRE").value_or("") == "Business Wire");
    BOOST_TEST(!find_wire("Megabots"));
    BOOST_TEST(!find_wire("Orvane Inc."));
    BOOST_TEST(!find_wire(""));
}

BOOST_AUTO_TEST_CASE(a_service_mark_needs_its_brackets_or_dashes) {
    BOOST_TEST(find_service_mark("OSLO (GLOBE NEWSWIRE) --", 100)->wire == "GLOBE NEWSWIRE");
    BOOST_TEST(find_service_mark("--News Direct--", 100)->wire == "News Direct");
    BOOST_TEST(!find_service_mark("the team at Business Wire said", 100));
    BOOST_TEST(!find_service_mark("see http://www.businesswire.com/news", 100));
    BOOST_TEST(!find_service_mark("a partner - Business Wire named it - said", 100));
}

BOOST_AUTO_TEST_CASE(a_service_mark_beyond_the_limit_is_not_seen) {
    BOOST_TEST(!find_service_mark(std::string(200, 'x') + " (GLOBE NEWSWIRE)", 100));
}

BOOST_AUTO_TEST_CASE(closing_lines_name_the_wire) {
    BOOST_TEST(find_source_wire("View source version on businesswire.com: https://x.test")->wire ==
               "Business Wire");
    BOOST_TEST(find_source_wire("View original content:http://www.prnewswire.com/x")->wire == "PR Newswire");
    BOOST_TEST(find_source_wire("The post X first appeared on Prism Media Wire.")->wire == "PRISM MediaWire");
    BOOST_TEST(
        find_source_wire("More is at www.orvane.test./PRNewswire -- Feb. 25, 2020/SOURCE Orvane")->wire ==
        "PR Newswire");
    BOOST_TEST(!find_source_wire("Read us on businesswire.com every day"));
}

BOOST_AUTO_TEST_SUITE_END()
