// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/window.h"

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace dateline;

namespace {

DocumentSet set_of(const std::vector<std::size_t>& places) {
    DocumentSet set;
    for (const std::size_t place : places) set.insert(place);
    return set;
}

std::vector<std::size_t> places_of(const DocumentSet& set) {
    std::vector<std::size_t> places;
    set.for_each([&](std::size_t place) { places.push_back(place); });
    return places;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(window)

BOOST_AUTO_TEST_CASE(a_set_gives_its_places_in_order) {
    const std::vector<std::size_t> places{0, 1, 63, 64, 200, window_documents - 1};
    BOOST_TEST(places_of(set_of({200, 64, 0, window_documents - 1, 63, 1, 64})) == places);
    BOOST_TEST(set_of(places).size() == places.size());
    BOOST_TEST(set_of(places).contains(63));
    BOOST_TEST(!set_of(places).contains(62));
    BOOST_TEST(DocumentSet().empty());
    BOOST_TEST(!set_of({window_documents - 1}).empty());
    BOOST_TEST(DocumentSet::all().size() == window_documents);
}

BOOST_AUTO_TEST_CASE(sets_are_joined_cut_and_taken_away) {
    DocumentSet joined = set_of({1, 70});
    joined |= set_of({2, 70});
    BOOST_TEST(places_of(joined) == (std::vector<std::size_t>{1, 2, 70}));
    DocumentSet cut = joined;
    cut &= set_of({2, 3, 70});
    BOOST_TEST(places_of(cut) == (std::vector<std::size_t>{2, 70}));
    joined -= cut;
    BOOST_TEST(places_of(joined) == std::vector<std::size_t>{1});
}

BOOST_AUTO_TEST_CASE(documents_are_counted_from_one) {
    BOOST_TEST(window_of(1) == 0);
    BOOST_TEST(place_of(1) == 0);
    BOOST_TEST(window_of(window_documents) == 0);
    BOOST_TEST(place_of(window_documents) == window_documents - 1);
    BOOST_TEST(window_of(window_documents + 1) == 1);
    BOOST_TEST(place_of(window_documents + 1) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
