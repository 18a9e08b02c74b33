// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/word_list.h"

#include <boost/test/unit_test.hpp>

namespace dateline {

BOOST_AUTO_TEST_SUITE(word_list)

BOOST_AUTO_TEST_CASE(has_its_words_and_no_others) {
    constexpr auto words =
        "  sept. jan. märz  a "
        "nov."_words;
    for (const char* word : {"sept.", "jan.", "märz", "a", "nov."}) BOOST_TEST(words.contains(word));
    for (const char* word : {"", " ", "sep", "jan", "m", "a nov.", "z"}) BOOST_TEST(!words.contains(word));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
