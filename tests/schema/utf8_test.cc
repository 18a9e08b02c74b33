// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/utf8.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(utf8)

BOOST_AUTO_TEST_CASE(knows_ill_formed_utf8) {
    for (const char* good : {"", "a", "é", "€", "\U0001F600"}) BOOST_TEST(dateline::is_valid_utf8(good));
    for (const char* bad :
         {"\x80", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\xF0\x9F\x98"})
        BOOST_TEST(!dateline::is_valid_utf8(bad));
}

BOOST_AUTO_TEST_CASE(every_code_point_survives_a_round_trip) {
    for (char32_t c = 1; c <= 0x10FFFF; c += 97) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text;
        dateline::append_utf8(text, c);
        std::size_t at = 0;
        BOOST_TEST_REQUIRE((dateline::next_code_point(text, at) == c));
        BOOST_TEST_REQUIRE(at == text.size());
    }
}

BOOST_AUTO_TEST_SUITE_END()
