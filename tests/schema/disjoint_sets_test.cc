// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/disjoint_sets.h"

#include <boost/test/unit_test.hpp>

using dateline::DisjointSets;

BOOST_AUTO_TEST_SUITE(disjoint_sets)

BOOST_AUTO_TEST_CASE(each_member_is_alone_at_first) {
    DisjointSets sets(3);
    for (std::size_t member = 0; member < 3; ++member) BOOST_TEST(sets.root(member) == member);
}

BOOST_AUTO_TEST_CASE(joins_go_on_and_the_smallest_is_the_root_whatever_their_order) {
    DisjointSets forward(6);
    forward.join(1, 2);
    forward.join(2, 4);
    DisjointSets backward(6);
    backward.join(4, 2);
    backward.join(2, 1);
    for (DisjointSets* sets : {&forward, &backward}) {
        BOOST_TEST(sets->root(4) == 1U);
        BOOST_TEST(sets->root(2) == 1U);
        BOOST_TEST(sets->root(3) == 3U);
    }
}

BOOST_AUTO_TEST_SUITE_END()
