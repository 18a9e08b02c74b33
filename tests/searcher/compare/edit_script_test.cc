// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/compare/edit_script.h"

#include <algorithm>
#include <random>

#include <boost/test/unit_test.hpp>

using dateline::kept_elements;
using dateline::KeptElement;
using Sequence = std::vector<std::string>;

namespace {

/// By the textbook's table, slow and sure.
std::size_t longest_common(const Sequence& a, const Sequence& b) {
    std::vector<std::vector<std::size_t>> longest(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j)
            longest[i][j] = a[i - 1] == b[j - 1] ? longest[i - 1][j - 1] + 1
                                                 : std::max(longest[i - 1][j], longest[i][j - 1]);
    return longest[a.size()][b.size()];
}

Sequence random_sequence(std::mt19937& random) {
    Sequence out(random() % 12);
    for (std::string& element : out) element = std::string(1, static_cast<char>('a' + random() % 4));
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(edit_script)

BOOST_AUTO_TEST_CASE(what_stays_is_equal_in_order_and_as_much_as_can_be) {
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        const Sequence before = random_sequence(random);
        const Sequence after = random_sequence(random);
        const std::vector<KeptElement> kept = kept_elements(before, after);
        BOOST_REQUIRE(kept.size() == longest_common(before, after));
        for (std::size_t at = 0; at < kept.size(); ++at) {
            BOOST_REQUIRE(before.at(kept[at].before) == after.at(kept[at].after));
            BOOST_REQUIRE(
                (at == 0 || (kept[at - 1].before < kept[at].before && kept[at - 1].after < kept[at].after)));
        }
    }
}

BOOST_AUTO_TEST_CASE(too_many_edits_keep_the_ends) {
    Sequence before(3000, "x");
    Sequence after(3000, "y");
    before.front() = after.front() = "first";
    before.back() = after.back() = "last";
    before[1500] = after[1500] = "between";
    BOOST_TEST((kept_elements(before, after) == std::vector<KeptElement>{{0, 0}, {2999, 2999}}));
}

BOOST_AUTO_TEST_CASE(few_edits_of_many_elements_are_found) {
    Sequence before;
    for (int at = 0; at < 20000; ++at) before.push_back(std::to_string(at));
    Sequence after = before;
    after[10] = "changed";
    after[19000] = "changed";
    BOOST_TEST(kept_elements(before, after).size() == 19998U);
}

BOOST_AUTO_TEST_SUITE_END()
