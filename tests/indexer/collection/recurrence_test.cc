// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/recurrence.h"

#include <boost/test/unit_test.hpp>

using dateline::IssuedRelease;

namespace {

/// The marks of each release as 0 and 1, releases separated by blanks.
std::string marks(const std::vector<IssuedRelease>& releases) {
    std::string out;
    for (const std::vector<bool>& own : dateline::recurring_paragraphs(releases)) {
        if (!out.empty()) out += ' ';
        for (const bool mark : own) out += mark ? '1' : '0';
    }
    return out;
}

IssuedRelease release(const std::vector<std::uint32_t>& prints, const std::string& news = "") {
    IssuedRelease made{news, {}};
    for (const std::uint32_t print : prints) made.prints.push_back({print, false});
    return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(recurrence)

BOOST_AUTO_TEST_CASE(three_releases_make_boilerplate_two_do_not) {
    BOOST_TEST(marks({release({1, 9}), release({2, 9})}) == "00 00");
    BOOST_TEST(marks({release({1, 9}), release({9, 2}), release({3, 9})}) == "01 10 01");
}

BOOST_AUTO_TEST_CASE(releases_of_the_same_news_count_once) {
    BOOST_TEST(marks({release({1, 9}, "k"), release({1, 9}, "k"), release({1, 9}, "k")}) == "00 00 00");
    BOOST_TEST(marks({release({1, 9}, "k"), release({1, 9}, "k"), release({2, 9}), release({3, 9}, "l")}) ==
               "01 01 01 01");
}

BOOST_AUTO_TEST_CASE(a_paragraph_twice_in_one_release_counts_once) {
    BOOST_TEST(marks({release({9, 9, 9})}) == "000");
}

BOOST_AUTO_TEST_SUITE_END()
