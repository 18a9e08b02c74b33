// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/source_place.h"

#include <boost/test/unit_test.hpp>

using dateline::source_range;
using dateline::TextRange;

BOOST_AUTO_TEST_SUITE(source_place)

BOOST_AUTO_TEST_CASE(a_part_is_where_its_first_and_last_byte_stand) {
    // `Gold was` in one line, `found.` in the next, which is indented.
    const std::vector<dateline::SourcePlace> places{{0, 40}, {9, 52}};
    BOOST_CHECK(source_range(places, {0, 15}) == (TextRange{40, 58}));
    BOOST_CHECK(source_range(places, {5, 8}) == (TextRange{45, 48}));
    BOOST_CHECK(source_range(places, {9, 15}) == (TextRange{52, 58}));
    BOOST_CHECK(source_range(places, {5, 11}) == (TextRange{45, 54}));
}

BOOST_AUTO_TEST_CASE(a_part_that_ends_with_an_escape_has_all_of_it) {
    // `gold"` from `gold&quot;`, then a blank and more.
    const std::vector<dateline::SourcePlace> places{{0, 40}, {5, 50}};
    BOOST_CHECK(source_range(places, {0, 5}) == (TextRange{40, 50}));
    BOOST_CHECK(source_range(places, {0, 4}) == (TextRange{40, 44}));
    BOOST_CHECK(source_range(places, {0, 8}) == (TextRange{40, 53}));
}

BOOST_AUTO_TEST_CASE(nothing_is_known_of_an_empty_part_or_without_places) {
    BOOST_CHECK(!source_range({}, {0, 4}));
    BOOST_CHECK(!source_range({{0, 40}}, {4, 4}));
    BOOST_CHECK(!source_range({{2, 40}}, {0, 4}));
}

BOOST_AUTO_TEST_SUITE_END()
