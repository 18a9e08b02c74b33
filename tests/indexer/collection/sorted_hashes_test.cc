// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/sorted_hashes.h"

#include <random>
#include <set>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(sorted_hashes)

BOOST_DATA_TEST_CASE(sorted_and_each_once, data::make({0U, 1U, 63U, 64U, 65U, 1000U}), count) {
    std::mt19937 random(count);
    std::vector<std::uint32_t> hashes;
    for (unsigned at = 0; at < count; ++at)
        hashes.push_back(at % 3 == 0 && at > 0 ? hashes.back() : static_cast<std::uint32_t>(random()));
    const std::set<std::uint32_t> expected(hashes.begin(), hashes.end());
    dateline::sort_unique(hashes);
    BOOST_TEST(hashes == std::vector<std::uint32_t>(expected.begin(), expected.end()),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_hash_is_in_the_list_or_not) {
    BOOST_TEST(dateline::has_hash({1, 5, 9}, 5));
    BOOST_TEST(!dateline::has_hash({1, 5, 9}, 6));
    BOOST_TEST(!dateline::has_hash({}, 0));
}

BOOST_AUTO_TEST_SUITE_END()
