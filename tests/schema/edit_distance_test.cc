// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/edit_distance.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(edit_distance)

BOOST_AUTO_TEST_CASE(counts_the_four_kinds_of_slip_as_one) {
    BOOST_TEST(dateline::edit_distance("ticker", "ticker") == 0);
    BOOST_TEST(dateline::edit_distance("ticker", "tickers") == 1);
    BOOST_TEST(dateline::edit_distance("ticker", "icker") == 1);
    BOOST_TEST(dateline::edit_distance("ticker", "ticket") == 1);
    BOOST_TEST(dateline::edit_distance("ticker", "tikcer") == 1);
    BOOST_TEST(dateline::edit_distance("", "abc") == 3);
    BOOST_TEST(dateline::edit_distance("kitten", "sitting") == 3);
}

BOOST_AUTO_TEST_CASE(longer_words_may_be_farther_from_what_is_meant) {
    BOOST_TEST(dateline::misspelling_distance("roe") == 0U);
    BOOST_TEST(dateline::misspelling_distance("merk") == 1U);
    BOOST_TEST(dateline::misspelling_distance("orvanes") == 1U);
    BOOST_TEST(dateline::misspelling_distance("cellestar") == 2U);
    BOOST_TEST(dateline::misspelling_distance("clr1404x") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
