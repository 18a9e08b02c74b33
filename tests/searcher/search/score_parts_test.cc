// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/score_parts.h"

#include <boost/algorithm/string/join.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

#include "searcher/query/query_description.h"
#include "searcher/search/search.h"
#include "tests/searcher/search/test_index.h"

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

const test::TestIndex& samples() {
    static test::TestIndex index;
    static const bool written = [] {
        StoredRecord first = test::record("first", "Orvane Starts Clinical Trial", "2016-11-11",
                                          "A clinical trial of CLR 131 began. The trial has two parts.");
        first.release.issuer = "Orvane Biosciences, Inc.";
        first.release.sections.push_back(
            test::section(SectionKind::about_issuer, "About Orvane", {"Orvane runs trials."}));
        index.add(first);
        index.add(test::record("second", "Cash Runway Unchanged", "2015-02-05",
                               "The runway of cash is long. No trial is planned for CLR-131."));
        index.add(test::record("third", "Dividend", "", "Cash dividend."));
        index.commit();
        return true;
    }();
    static_cast<void>(written);
    return index;
}

/// The hits of a query as dateline-search plans it, with all that ranks.
SearchResults explained(const std::string& text) {
    IndexHandle index = samples().open();
    const Vocabulary vocabulary(index.database(), index.issuers());
    Analyzer analyzer;
    QueryRequest asked;
    asked.text = text;
    asked.vocabulary = &vocabulary;
    asked.recency = Recency::mild;
    SearchRequest request;
    request.query = std::get<PlannedQuery>(plan_query(asked, analyzer));
    request.explain = true;
    return std::get<SearchResults>(search(index, request));
}

std::string place_text(const MatchPlace& place) {
    if (place.part == ReleasePart::headline) return "headline " + std::to_string(place.count);
    return std::string(info(place.kind).name) + " " + std::to_string(place.count);
}

/// `word[stem:trial trial] headline 1, body 2`
std::string part_text(const ScorePart& part) {
    constexpr const char* sources[] = {"word", "row", "headline", "issuer", "date"};
    std::string out = sources[static_cast<std::size_t>(part.source)];
    for (std::size_t i = 0; i < part.terms.size(); ++i)
        out += (i == 0 ? "[" : " ") + readable_term(part.terms[i].term);
    out += "]";
    for (std::size_t i = 0; i < part.places.size(); ++i)
        out += (i == 0 ? " " : ", ") + place_text(part.places[i]);
    return out;
}

std::vector<std::string> part_texts(const Hit& hit) {
    std::vector<std::string> out;
    for (const ScorePart& part : hit.score_parts.value()) out.push_back(part_text(part));
    return out;
}

bool has(const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(score_parts)

const char* const queries[] = {"trial",
                               "clinical trial",
                               "clinical trial of clr 131",
                               "\"clinical trial\"",
                               "\"clinical trials\"~ clr131",
                               "cash NEAR/5 runway",
                               "cash OR trial",
                               "(cash runway) OR dividend",
                               "cash^3 trial^0.5",
                               "trial -dividend",
                               "cash XOR trial",
                               "title:runway cash",
                               "run* trial",
                               "orvane trial",
                               "trial trial cash",
                               "cash AND trial",
                               "the cash",
                               "trial section:body"};

BOOST_DATA_TEST_CASE(parts_add_up_to_the_score, data::make(queries), query) {
    const SearchResults results = explained(query);
    BOOST_TEST(!results.hits.empty());
    for (const Hit& hit : results.hits) {
        double sum = 0;
        for (const ScorePart& part : hit.score_parts.value()) sum += part.weight;
        const double rounding = 0.0001 * static_cast<double>(hit.score_parts->size());
        BOOST_TEST(std::abs(sum - hit.score) <= rounding, hit.id << ": " << sum << " of " << hit.score);
    }
}

BOOST_AUTO_TEST_CASE(a_part_names_its_terms_and_where_they_stand) {
    const std::vector<std::string> parts = part_texts(explained("clinical trial clr131").hits.at(0));
    for (const char* expected :
         {"word[stem:clinic clinical] headline 1, body 1",
          "word[stem:trial trial] headline 1, body 2, about-issuer 1", "word[clr 131 clr131] body 1",
          "row[clinical trial] headline 1, body 1", "headline[title:trial]", "date[quarter:2016Q4]"})
        BOOST_TEST(has(parts, expected), expected << " in " << boost::algorithm::join(parts, "; "));
}

BOOST_AUTO_TEST_CASE(the_greatest_part_comes_first) {
    const std::vector<ScorePart> parts = explained("clinical trial clr131").hits.at(0).score_parts.value();
    BOOST_TEST(std::is_sorted(parts.begin(), parts.end(),
                              [](const ScorePart& a, const ScorePart& b) { return a.weight > b.weight; }));
}

BOOST_AUTO_TEST_CASE(a_term_tells_how_often_it_is_posted_and_in_how_many_releases) {
    const ScorePart part = explained("dividend").hits.at(0).score_parts->at(0);
    BOOST_TEST(part.terms.at(0).wdf == 26U);  // headline 20, lead 6
    BOOST_TEST(part.terms.at(0).releases == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_not_ranked_has_no_parts) {
    BOOST_TEST(explained("*").hits.at(0).score_parts->empty());
}

BOOST_AUTO_TEST_SUITE_END()
