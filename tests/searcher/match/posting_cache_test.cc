// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/posting_cache.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "searcher/match/term_window.h"
#include "searcher/match/window.h"
#include "tests/searcher/match/small_index.h"

using namespace dateline;

namespace {

constexpr Xapian::docid documents = 2 * window_documents + 100;

/// Every third document has `word`, as often as the number's last digit and once more.
const Xapian::Database& database() {
    static const test::SmallIndex index(documents, [](Xapian::docid number, Xapian::Document& document) {
        if (number % 3 == 0) document.add_term("word", number % 10 + 1);
    });
    return index.database();
}

void check_windows(TermWindow& term, const std::vector<std::size_t>& windows) {
    for (const std::size_t window : windows) {
        term.read(window);
        for (std::size_t place = 0; place < window_documents; ++place) {
            const auto number = static_cast<Xapian::docid>(window * window_documents + place + 1);
            const bool has = number <= documents && number % 3 == 0;
            BOOST_REQUIRE(term.documents().contains(place) == has);
            if (has) BOOST_REQUIRE(term.wdf(place) == number % 10 + 1);
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(posting_cache)

BOOST_AUTO_TEST_CASE(windows_are_the_same_kept_or_not) {
    PostingCache cache;
    for (const std::vector<std::size_t>& windows :
         {std::vector<std::size_t>{0, 1, 2, 3}, {1, 1, 2}, {2}, {3}}) {
        TermWindow read_on(database(), "word", nullptr);
        check_windows(read_on, windows);
        TermWindow kept(database(), "word", cache.postings(database(), "word", documents));
        check_windows(kept, windows);
    }
}

BOOST_AUTO_TEST_CASE(a_term_is_read_once_until_room_is_made) {
    PostingCache cache;
    TermPostings* first = cache.postings(database(), "word", 1'999'999);
    first->read_to(30);
    BOOST_TEST(first->documents().size() == 10);
    cache.make_room();
    BOOST_TEST(cache.postings(database(), "word", 1'999'999) == first);
    BOOST_TEST(cache.postings(database(), "other", 1) != nullptr);
    cache.make_room();
    BOOST_TEST(cache.postings(database(), "word", documents)->documents().empty());
}

BOOST_AUTO_TEST_CASE(what_would_not_fit_is_not_kept) {
    PostingCache cache;
    BOOST_TEST(cache.postings(database(), "word", 4'000'001) == nullptr);
    BOOST_TEST(cache.postings(database(), "word", 3'000'000) != nullptr);
    BOOST_TEST(cache.postings(database(), "other", 1'000'001) == nullptr);
    BOOST_TEST(cache.postings(database(), "other", 1'000'000) != nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
