// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/byte_set.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(byte_set)

BOOST_AUTO_TEST_CASE(finds_what_is_in_it_and_what_is_not) {
    constexpr dateline::ByteSet set(std::string_view("\r\n\0\xE2", 4));
    constexpr std::string_view text("ab\r\ncd", 6);
    BOOST_TEST(set.find_in(text) == 2U);
    BOOST_TEST(set.find_in(text, 3) == 3U);
    BOOST_TEST(set.find_in(text, 4) == std::string_view::npos);
    BOOST_TEST(set.find_in(text, 40) == std::string_view::npos);
    BOOST_TEST(set.find_other(text) == 0U);
    BOOST_TEST(set.find_other(text, 2) == 4U);
    BOOST_TEST(set.find_other("\r\n") == std::string_view::npos);
    BOOST_TEST(set.contains('\0'));
    BOOST_TEST(set.contains('\xE2'));
    BOOST_TEST(!set.contains('\xE3'));
}

BOOST_AUTO_TEST_SUITE_END()
