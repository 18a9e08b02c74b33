// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/compound_words.h"

#include <boost/test/unit_test.hpp>

using dateline::joined_word;
using dateline::word_halves;

BOOST_AUTO_TEST_SUITE(compound_words)

BOOST_AUTO_TEST_CASE(words_and_codes_are_joined) {
    BOOST_TEST(joined_word("optimum", "bank").value() == "optimumbank");
    BOOST_TEST(joined_word("e", "commerce").value() == "ecommerce");
    BOOST_TEST(joined_word("clr", "131").value() == "clr131");
    BOOST_TEST(joined_word("3", "d").value() == "3d");
}

BOOST_AUTO_TEST_CASE(what_nobody_writes_together_is_not) {
    BOOST_TEST(!joined_word("asco", "2014"));
    BOOST_TEST(!joined_word("2016", "results"));
    BOOST_TEST(!joined_word("30", "minute"));
    BOOST_TEST(!joined_word("1.5", "20"));
    BOOST_TEST(!joined_word("", "bank"));
    BOOST_TEST(!joined_word(std::string(60, 'a'), "bank!"));
}

BOOST_AUTO_TEST_CASE(halves_have_three_letters_and_the_most_even_come_first) {
    const auto halves = word_halves("takepriv");
    BOOST_TEST_REQUIRE(halves.size() == 3U);
    BOOST_TEST((halves[0] == dateline::WordHalves{"take", "priv"}));
    BOOST_TEST((halves[1] == dateline::WordHalves{"tak", "epriv"}));
    BOOST_TEST((halves[2] == dateline::WordHalves{"takep", "riv"}));
}

BOOST_AUTO_TEST_CASE(letters_are_never_cut_within) {
    const auto halves = word_halves("\u0433\u0430\u0437\u0431\u0430\u043d");  // six letters of two bytes
    BOOST_TEST_REQUIRE(halves.size() == 1U);
    BOOST_TEST(halves[0].first == "\u0433\u0430\u0437");
}

BOOST_AUTO_TEST_CASE(short_words_codes_and_long_ones_are_not_cut) {
    for (const char* word : {"", "bank", "banks", "clr131", "at&t", "\u6771\u4eac\u8a3c\u5238\u53d6\u5f15"})
        BOOST_TEST(word_halves(word).empty(), word);
    BOOST_TEST(word_halves(std::string(41, 'a')).empty());
}

BOOST_AUTO_TEST_SUITE_END()
