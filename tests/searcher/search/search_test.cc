// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/search.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

/// One release with both words, two with one; `cash` is said often in the one without `anvils`.
struct Fixture {
    test::TestIndex written;
    Fixture() {
        written.add(test::record("both", "Acme", "2016-01-05",
                                 "A long text on the sale of anvils that ends with cash."));
        written.add(test::record("cash", "Cash cash cash", "2016-02-05", "Cash, cash and cash."));
        written.add(test::record("anvils", "Acme", "2016-03-05", "Anvils."));
        written.add(test::record("neither", "Acme", "2016-04-05", "Trombones."));
        written.commit();
    }

    SearchResults run(SearchRequest request) const {
        IndexHandle index = written.open();
        return std::get<SearchResults>(search(index, request));
    }
};

SearchRequest request_for(const std::string& text) {
    SearchRequest request;
    request.query = test::plan(text);
    return request;
}

std::string ids(const SearchResults& results) {
    std::string out;
    for (const Hit& hit : results.hits) out += (out.empty() ? "" : " ") + hit.id;
    return out;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(search_request, Fixture)

BOOST_AUTO_TEST_CASE(lists_releases_with_every_word_first_and_names_what_others_lack) {
    const SearchResults results = run(request_for("anvils cash"));
    BOOST_REQUIRE(results.hits.size() == 3U);
    BOOST_TEST(results.total == 1U);
    BOOST_TEST((results.relation == Relation::exact));
    BOOST_TEST(results.hits[0].id == "both");
    BOOST_TEST(results.hits[0].missing.empty());
    for (std::size_t i = 1; i < 3; ++i) {
        const Hit& hit = results.hits[i];
        BOOST_TEST(hit.missing == std::vector<std::string>{hit.id == "cash" ? "anvils" : "cash"},
                   boost::test_tools::per_element());
        BOOST_TEST(hit.relaxed);
        BOOST_TEST(hit.rank == i + 1);
    }
}

BOOST_AUTO_TEST_CASE(of_three_words_one_may_be_missing_of_two_none) {
    written.add(test::record("long", "Cash", "2016-05-05",
                             "Trombones. Much else is said, of which nothing was asked. Cash in anvils."));
    written.add(test::record("short", "Anvils Trombones", "2016-06-05", "Anvils and trombones."));
    written.commit();
    const SearchResults mixed = run(request_for("anvils trombones cash"));
    BOOST_TEST(mixed.total == 1U);
    BOOST_TEST(mixed.hits[0].score >= mixed.hits[1].score);
    BOOST_TEST(!mixed.hits[0].missing.empty());
    SearchRequest request = request_for("anvils trombones cash");
    request.partial = PartialHits::behind;
    BOOST_TEST(run(request).hits[0].missing.empty());
    BOOST_TEST(run(request_for("anvils cash")).hits[0].missing.empty());
}

BOOST_AUTO_TEST_CASE(counts_those_with_some_words_where_none_has_all) {
    const SearchResults results = run(request_for("anvils qqqxyzzy"));
    BOOST_TEST(results.total == 2U);
    BOOST_TEST((results.relation == Relation::relaxed));
    BOOST_TEST(results.hits[0].missing == std::vector<std::string>{"qqqxyzzy"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(exports_and_orders_by_date_list_the_counted_set_only) {
    SearchRequest request = request_for("anvils cash");
    request.listing = ListedSet::counted_only;
    BOOST_TEST(ids(run(request)) == "both");
    request = request_for("anvils cash");
    request.sort = SortOrder::newest_first;
    BOOST_TEST(ids(run(request)) == "both");
    request = request_for("anvils qqqxyzzy");
    request.sort = SortOrder::newest_first;
    BOOST_TEST(ids(run(request)) == "anvils both");
}

BOOST_AUTO_TEST_CASE(pages_through_both_parts_of_a_listing) {
    std::string pages;
    for (std::size_t offset = 0; offset < 4; ++offset) {
        SearchRequest request = request_for("anvils cash");
        request.offset = offset;
        request.limit = 1;
        const SearchResults page = run(request);
        if (!page.hits.empty()) BOOST_TEST(page.hits[0].rank == offset + 1);
        pages += ids(page) + ";";
    }
    BOOST_TEST(pages.starts_with("both;"));
    BOOST_TEST(pages.ends_with(";;"));
    BOOST_TEST(pages.size() == std::string("both;cash;anvils;;").size());
}

BOOST_AUTO_TEST_CASE(without_words_lists_everything_newest_first) {
    SearchRequest request;
    const SearchResults all = run(request);
    BOOST_TEST(ids(all) == "neither anvils cash both");
    BOOST_TEST(all.total == 4U);
    BOOST_TEST(all.hits[0].score == 0);
}

BOOST_AUTO_TEST_CASE(counts_without_reading_a_release) {
    SearchRequest request = request_for("anvils");
    request.limit = 0;
    const SearchResults results = run(request);
    BOOST_TEST(results.total == 2U);
    BOOST_TEST(results.hits.empty());
}

BOOST_AUTO_TEST_CASE(makes_snippets_only_when_wanted) {
    BOOST_TEST(!run(request_for("anvils")).hits[0].snippets.empty());
    SearchRequest request = request_for("anvils");
    request.snippets = 0;
    BOOST_TEST(run(request).hits[0].snippets.empty());
}

BOOST_AUTO_TEST_CASE(finds_nothing_in_an_empty_index) {
    const test::TestIndex empty;
    IndexHandle index = empty.open();
    const auto found = search(index, request_for("anvils"));
    BOOST_TEST(std::get<SearchResults>(found).total == 0U);
}

BOOST_AUTO_TEST_CASE(names_a_phrase_that_is_missing_though_its_words_are_there) {
    const SearchResults results = run(request_for("\"cash anvils\" sale"));
    BOOST_REQUIRE(!results.hits.empty());
    BOOST_TEST(results.hits[0].id == "both");
    BOOST_REQUIRE(results.hits[0].missing.size() == 1U);
    BOOST_TEST(results.hits[0].missing[0].find("cash anvils") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
