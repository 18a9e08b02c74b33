// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/edit_distance.h"

#include <boost/test/unit_test.hpp>
#include <string_view>
#include <utility>

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

BOOST_AUTO_TEST_CASE(words_in_order_are_told_to_be_far_by_their_beginning) {
    dateline::EditDistances distances("ticker");
    BOOST_TEST(!distances.dead_end("tckier", 2));
    BOOST_TEST(distances.distance() == dateline::edit_distance("tckier", "ticker"));
    BOOST_TEST(distances.dead_end("thousand", 2).value() == 4U);  // `thou`
    BOOST_TEST(distances.dead_end("thousands", 2).value() == 4U);
    BOOST_TEST(distances.dead_end("throne", 1).value() == 3U);
    BOOST_TEST(!distances.dead_end("tick", 2));
    BOOST_TEST(distances.distance() == 2U);
    BOOST_TEST(!distances.dead_end("tikcer", 1));
    BOOST_TEST(distances.distance() == 1U);
    BOOST_TEST(distances.dead_end("tikcers and more", 1).value() == 7U);
}

BOOST_AUTO_TEST_CASE(letters_tell_words_apart_that_are_far) {
    const auto least = [](std::string_view a, std::string_view b) {
        return dateline::least_edit_distance(dateline::letters_of(a), dateline::letters_of(b));
    };
    BOOST_TEST(least("ticker", "orvane") == 4U);  // t, i, c, k
    BOOST_TEST(least("ticker", "") == 6U);
    // Never more than the distance, whatever the slip.
    for (const auto& [a, b] : {std::pair("ticker", "tickers"),
                               {"ticker", "icker"},
                               {"ticker", "ticket"},
                               {"ticker", "tikcer"},
                               {"ticker", "ticker"},
                               {"", "abc"},
                               {"kitten", "sitting"}})
        BOOST_TEST(least(a, b) <= dateline::edit_distance(a, b));
}

BOOST_AUTO_TEST_CASE(longer_words_may_be_farther_from_what_is_meant) {
    BOOST_TEST(dateline::misspelling_distance("roe") == 0U);
    BOOST_TEST(dateline::misspelling_distance("merk") == 1U);
    BOOST_TEST(dateline::misspelling_distance("orvanes") == 1U);
    BOOST_TEST(dateline::misspelling_distance("cellestar") == 2U);
    BOOST_TEST(dateline::misspelling_distance("clr1404x") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
