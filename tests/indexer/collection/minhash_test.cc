// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/minhash.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "tests/indexer/collection/fictional_news.h"

using dateline::bands;
using dateline::news_print;
using dateline::NewsPrint;
using dateline::test::joined;
using dateline::test::release_of;
using dateline::test::words_of;

namespace {

NewsPrint print_of(const std::vector<std::string>& words) {
    return news_print(release_of("Orvane", joined(words)), "a", "s");
}

bool share_band(const NewsPrint& a, const NewsPrint& b) {
    const auto of_a = bands(a);
    const auto of_b = bands(b);
    return std::find_first_of(of_a.begin(), of_a.end(), of_b.begin(), of_b.end()) != of_a.end();
}

/// How many of 1000 pairs share a band whose last `changed` of 304 words differ.
int pairs_that_meet(std::size_t changed) {
    int met = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        std::vector<std::string> words = words_of(2 * seed, 304);
        const NewsPrint a = print_of(words);
        const std::vector<std::string> others = words_of(2 * seed + 1, changed);
        std::copy(others.begin(), others.end(), words.end() - static_cast<std::ptrdiff_t>(changed));
        met += share_band(a, print_of(words)) ? 1 : 0;
    }
    return met;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(minhash)

// 300 shingles; of two texts 267 are shared where 33 differ: 267 / 333 = 0.80.
BOOST_AUTO_TEST_CASE(pairs_at_the_threshold_nearly_always_meet) {
    BOOST_TEST(pairs_that_meet(33) >= 990);
}

// 124 shared of 476: 0.26.
BOOST_AUTO_TEST_CASE(unlike_pairs_seldom_meet) {
    BOOST_TEST(pairs_that_meet(176) <= 100);
}

BOOST_AUTO_TEST_CASE(there_are_ten_bands_all_different) {
    std::vector<std::uint64_t> found = bands(print_of(words_of(1, 200)));
    BOOST_TEST(found.size() == dateline::minhash_bands);
    std::sort(found.begin(), found.end());
    BOOST_TEST((std::unique(found.begin(), found.end()) == found.end()));
}

BOOST_AUTO_TEST_CASE(short_news_meets_only_its_like) {
    const NewsPrint a = print_of(words_of(1, 40));
    BOOST_TEST(bands(a).size() == 1U);
    BOOST_TEST(share_band(a, print_of(words_of(1, 40))));
    BOOST_TEST(!share_band(a, print_of(words_of(1, 41))));
    BOOST_TEST(bands(print_of({})).empty());
}

// Bands are kept in indexes: a change of the hash functions needs a new schema version.
BOOST_AUTO_TEST_CASE(the_hash_functions_are_fixed) {
    BOOST_TEST(bands(print_of(words_of(1, 70))).front() == 4906784019013440618U);
    BOOST_TEST(bands(print_of(words_of(1, 10))).front() == 16047455669732776720U);
}

BOOST_AUTO_TEST_SUITE_END()
