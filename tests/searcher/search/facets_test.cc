// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/facets.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <numeric>
#include <ostream>
#include <string>

#include "searcher/search/search.h"
#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

using Filters = std::vector<std::pair<std::string, std::string>>;

StoredRecord release(const std::string& id, const std::string& day, const std::vector<Ticker>& tickers,
                     const std::string& issuer, const std::string& wire) {
    StoredRecord made = test::record(id, "Acme Reports Results", day, "Results of " + id + ".");
    made.release.tickers = tickers;
    if (!issuer.empty()) made.release.issuer = issuer;
    if (!wire.empty()) made.release.wire = wire;
    return made;
}

PeriodMention period(const std::string& text) {
    PeriodMention mention;
    mention.period = text;
    return mention;
}

/// Six releases: two tickers in one, three spellings of an issuer, one undated and without all else.
struct Fixture {
    test::TestIndex written;
    Fixture() {
        StoredRecord first = release("1", "2016-01-05", {{"NASDAQ", "ACM"}}, "Acme, Inc.", "PR Newswire");
        first.release.periods = {period("2015Q4"), period("2014Q4"), period("2030")};
        written.add(first);
        written.add(
            release("2", "2016-05-05", {{"NASDAQ", "ACM"}, {"NYSE", "ZZZ"}}, "Acme, Inc.", "PR Newswire"));
        written.add(
            release("3", "2017-01-05", {{"NYSE", "ZZZ"}, {"TSX", "ZZZ"}}, "ACME Inc", "Business Wire"));
        written.add(release("4", "2017-02-05", {{"NYSE", "BBB"}}, "Best plc", "Business Wire"));
        StoredRecord fifth = release("5", "2017-02-06", {{"NYSE", "BBB"}}, "Best", "");
        fifth.release.periods = {period("2014Q4"), period("2016"), period("2015Q4")};
        written.add(fifth);
        written.add(release("6", "", {}, "", ""));
        written.commit();
    }

    SearchResults run(const std::string& facet, const Filters& filters = {}, std::size_t limit = 10,
                      const std::string& text = "results") const {
        IndexHandle index = written.open();
        SearchRequest request;
        request.query = test::plan(text, filters);
        request.facets = {*facet_spec(facet)};
        request.facet_limit = limit;
        request.limit = 0;
        return std::get<SearchResults>(search(index, request));
    }
};

/// `ACM 2, ZZZ 2*` with a star for selected values and `…` where truncated.
std::string text_of(const Facet& facet) {
    std::string out;
    for (const FacetValue& value : facet.values)
        out += (out.empty() ? "" : ", ") + value.value + " " + std::to_string(value.count) +
               (value.selected ? "*" : "");
    return out + (facet.truncated ? ", …" : "");
}

struct Row {
    const char* why;
    const char* facet;
    Filters filters;
    std::size_t limit;
    const char* counts;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"a release with two tickers counts for each", "ticker", {}, 10, "ACM 2, BBB 2, ZZZ 2"},
    {"spellings are one value, under the most frequent", "issuer", {}, 10, "Acme, Inc. 3, Best 2"},
    {"years, newest first, undated last", "date:year", {}, 10, "2017 3, 2016 2, undated 1"},
    {"quarters", "date:quarter", {}, 10, "2017Q1 3, 2016Q2 1, 2016Q1 1, undated 1"},
    {"months", "date:month", {}, 10, "2017-02 2, 2017-01 1, 2016-05 1, 2016-01 1, undated 1"},
    {"days", "date:day", {}, 2, "2017-02-06 1, 2017-02-05 1, …"},
    {"wires", "wire", {}, 10, "Business Wire 2, PR Newswire 2"},
    {"exchanges", "exchange", {}, 10, "NYSE 4, NASDAQ 2, TSX 1"},
    {"kinds of section", "section", {}, 10, "body 6"},
    {"languages", "language", {}, 10, "en 6"},
    {"a limit says that there is more", "ticker", {}, 1, "ACM 2, …"},
    {"a limit keeps the periods most spoken of", "period", {}, 2, "2015Q4 2, 2014Q4 2, …"},
    {"no limit", "ticker", {}, 0, "ACM 2, BBB 2, ZZZ 2"},
    {"its own filter is left out", "ticker", {{"ticker", "acm"}}, 10, "ACM 2*, BBB 2, ZZZ 2"},
    {"another's filter is not", "ticker", {{"wire", "PR Newswire"}}, 10, "ACM 2, ZZZ 1"},
    {"a selected value stays beyond the limit", "ticker", {{"ticker", "ZZZ"}}, 1, "ACM 2, ZZZ 2*, …"},
    {"a selected value stays without a count",
     "ticker",
     {{"ticker", "NONE"}},
     10,
     "ACM 2, BBB 2, ZZZ 2, NONE 0*"},
    {"a ticker asked with its exchange is selected",
     "ticker",
     {{"ticker", "NASDAQ:ACM"}},
     10,
     "ACM 2*, BBB 2, ZZZ 2"},
    {"an issuer asked by one word is selected", "issuer", {{"issuer", "acme"}}, 10, "Acme, Inc. 3*, Best 2"},
    {"years that a range of days touches are selected",
     "date:year",
     {{"date", "2016-12..2017-01"}},
     10,
     "2017 3*, 2016 2*, undated 1"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(facets)

BOOST_DATA_TEST_CASE(count_exactly, rows, row) {
    const Fixture fixture;
    const SearchResults results = fixture.run(row.facet, row.filters, row.limit);
    BOOST_REQUIRE(results.facets.size() == 1U);
    BOOST_TEST(text_of(results.facets[0]) == row.counts);
    BOOST_TEST(results.facets[0].name == row.facet);
}

BOOST_AUTO_TEST_CASE(of_years_sum_to_the_total) {
    const Fixture fixture;
    const SearchResults results = fixture.run("date:year", {}, 0);
    std::uint32_t sum = 0;
    for (const FacetValue& value : results.facets[0].values) sum += value.count;
    BOOST_TEST(sum == results.total);
}

BOOST_AUTO_TEST_CASE(of_a_ticker_equal_the_total_with_that_ticker) {
    const Fixture fixture;
    const SearchResults results = fixture.run("ticker");
    for (const FacetValue& value : results.facets[0].values)
        BOOST_TEST(fixture.run("ticker", {{"ticker", value.value}}).total == value.count);
}

BOOST_AUTO_TEST_CASE(count_releases_with_some_words_where_none_has_all) {
    const Fixture fixture;
    const SearchResults results = fixture.run("ticker", {}, 10, "results qqqxyzzy");
    BOOST_TEST((results.relation == Relation::relaxed));
    BOOST_TEST(text_of(results.facets[0]) == "ACM 2, BBB 2, ZZZ 2");
}

BOOST_AUTO_TEST_CASE(add_up_over_several_databases) {
    const Fixture first;
    const Fixture second;
    auto index = IndexHandle::open({first.written.folder(), second.written.folder()});
    SearchRequest request;
    request.query = test::plan("results");
    request.facets = {*facet_spec("ticker"), *facet_spec("date:year")};
    const auto found = search(std::get<IndexHandle>(index), request);
    BOOST_TEST(text_of(std::get<SearchResults>(found).facets[0]) == "ACM 4, BBB 4, ZZZ 4");
    BOOST_TEST(text_of(std::get<SearchResults>(found).facets[1]) == "2017 6, 2016 4, undated 2");
}

BOOST_AUTO_TEST_CASE(are_found_by_name_in_any_case) {
    for (const std::string& name : facet_names()) BOOST_TEST(facet_spec(name).has_value(), name);
    BOOST_TEST(facet_spec("TICKER").has_value());
    for (const char* unknown : {"", "title", "date", "date:decade", "colour"})
        BOOST_TEST(!facet_spec(unknown).has_value(), unknown);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
