// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/release_parser.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(release_parser)

BOOST_AUTO_TEST_CASE(a_text_without_a_word_is_an_error) {
    BOOST_TEST(std::holds_alternative<ParseError>(parse_release({})));
}

BOOST_AUTO_TEST_SUITE_END()
