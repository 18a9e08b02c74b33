// SPDX-License-Identifier: GPL-2.0-or-later
// What ranks a release higher than its words do, on an index on disk.
#include "searcher/query/evidence.h"

#include <boost/test/unit_test.hpp>

#include <string>

#include "searcher/query/query_planner.h"
#include "tests/searcher/query/release_index.h"

using namespace dateline;
using namespace dateline::test;

namespace {

SampleRelease release(const std::string& id, const std::string& day, const std::string& headline,
                      const std::string& body) {
    return {id, day, headline, {{SectionKind::body, body}}, {}};
}

struct Indexed {
    ReleaseIndex index{{release("new", "2016-11-11", "Quiet Day", "Uranium was found. Copper was not."),
                        release("old", "2014-11-11", "Quiet Day", "Uranium was found. Copper was not."),
                        release("ancient", "2004-11-11", "Quiet Day", "Uranium was found. Copper was not."),
                        release("titled", "2004-11-11", "Uranium Day", "Copper was not found at all today."),
                        release("undated", "", "Quiet Day", "Uranium was found. Copper was not.")}};
    IssuerTable issuers;
    Vocabulary vocabulary{index.database(), issuers};
    Analyzer analyzer;

    PlannedQuery plan(Recency recency, const Ingredients& with = {}, const Date& today = {2017, 1, 1}) {
        QueryRequest request;
        request.text = "uranium";
        request.vocabulary = &vocabulary;
        request.recency = recency;
        request.ingredients = with;
        request.today = today;
        return std::get<PlannedQuery>(plan_query(request, analyzer));
    }

    double score(const PlannedQuery& query, const char* id) { return index.score(query.every, id); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(evidence)

BOOST_AUTO_TEST_CASE(newer_releases_come_first_when_wanted) {
    Indexed indexed;
    const PlannedQuery none = indexed.plan(Recency::none);
    BOOST_TEST(indexed.score(none, "new") == indexed.score(none, "old"));
    const PlannedQuery mild = indexed.plan(Recency::mild);
    BOOST_TEST(indexed.score(mild, "new") > indexed.score(mild, "old"));
    BOOST_TEST(indexed.score(mild, "old") > indexed.score(mild, "ancient"));
    BOOST_TEST(indexed.score(mild, "ancient") == indexed.score(mild, "undated"));
    const PlannedQuery strong = indexed.plan(Recency::strong);
    BOOST_TEST(indexed.score(strong, "new") > indexed.score(mild, "new"));
}

BOOST_AUTO_TEST_CASE(recency_decides_nothing) {
    Indexed indexed;
    BOOST_TEST(indexed.index.ids_unranked(indexed.plan(Recency::strong).every) ==
               indexed.index.ids_unranked(indexed.plan(Recency::none).every));
}

BOOST_AUTO_TEST_CASE(a_date_in_the_future_does_not_make_all_others_old) {
    Indexed indexed;
    const PlannedQuery then = indexed.plan(Recency::mild, {}, {2014, 12, 1});
    BOOST_TEST(indexed.score(then, "old") > indexed.score(then, "new"));
}

BOOST_AUTO_TEST_CASE(a_word_in_the_headline_counts_once_more) {
    Indexed indexed;
    Ingredients without;
    without.leave_out(Ingredient::headline);
    const PlannedQuery with = indexed.plan(Recency::none);
    const PlannedQuery plain = indexed.plan(Recency::none, without);
    BOOST_TEST(indexed.score(with, "titled") > indexed.score(plain, "titled"));
    BOOST_TEST(indexed.score(with, "new") == indexed.score(plain, "new"));
}

BOOST_AUTO_TEST_CASE(long_texts_are_not_looked_for_in_headlines_word_by_word) {
    Indexed indexed;
    std::vector<WordUnit> units = word_units(
        "one two three four five six seven eight nine ten eleven twelve uranium", indexed.analyzer);
    BOOST_TEST(headline_evidence(units, indexed.vocabulary).empty());
    units.resize(12);
    BOOST_TEST(headline_evidence(units, indexed.vocabulary).size() == 12U);
}

BOOST_AUTO_TEST_SUITE_END()
