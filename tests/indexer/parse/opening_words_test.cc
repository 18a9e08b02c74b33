// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/opening_words.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(opening_words)

BOOST_AUTO_TEST_CASE(words_open_sentences) {
    BOOST_TEST(is_opening_word("scientists"));
    BOOST_TEST(is_opening_word("senator"));
    BOOST_TEST(!is_opening_word("orvane"));
}

BOOST_AUTO_TEST_SUITE_END()
