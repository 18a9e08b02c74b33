// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/announcing_verb.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(announcing_verb)

BOOST_AUTO_TEST_CASE(verbs_of_news_have_forms) {
    BOOST_TEST(is_announcing_present("unveils"));
    BOOST_TEST(!is_announcing_present("unveiled"));
    BOOST_TEST(is_announcing_past("unveiled"));
    BOOST_TEST(!is_announcing_past("unveil"));
    BOOST_TEST(behind_adverbs("has also today opened") == "opened");
}

BOOST_AUTO_TEST_SUITE_END()
