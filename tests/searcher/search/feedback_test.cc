// SPDX-License-Identifier: GPL-2.0-or-later
// Feedback from the first hits, and releases like one, on an index on disk.
#include "searcher/search/feedback.h"

#include <boost/test/unit_test.hpp>

#include <string>

#include "schema/term.h"
#include "searcher/search/search.h"
#include "tests/searcher/search/test_index.h"

using namespace dateline;

namespace {

struct Fixture {
    test::TestIndex written;

    Fixture() {
        add("glioma-1", "Glioma Trial Begins", "Patients with glioma receive radiotherapy in the clinic.");
        add("glioma-2", "Glioma Trial Ends", "Glioma patients who had radiotherapy left the clinic.");
        add("brain", "Brain Cancer Study", "Radiotherapy in the clinic for patients with brain cancer.");
        add("mine", "Copper Drilled", "A drill rig arrived at the copper deposit.");
        add("mine-2", "Copper Found", "The drill rig found a copper deposit.");
        add("twin", "Glioma Trial Begins", "Patients with glioma receive radiotherapy in the clinic.");
        written.commit();
    }

    void add(const std::string& id, const std::string& headline, const std::string& body) {
        StoredRecord record = test::record(id, headline, "2016-01-05", body);
        if (id == "glioma-1" || id == "twin") record.cluster = "glioma-1";
        written.add(record);
    }

    SearchResults run(const SearchRequest& request) const {
        IndexHandle index = written.open();
        return std::get<SearchResults>(search(index, request));
    }

    static std::string unique(const std::string& id) {
        const StoredRecord record = test::record(id, "", "", "");
        return unique_term(record.source, record.id);
    }
};

std::string ids(const SearchResults& results) {
    std::string out;
    for (const Hit& hit : results.hits) out += (out.empty() ? "" : " ") + hit.id;
    return out;
}

SearchRequest request_for(const std::string& text) {
    SearchRequest request;
    request.query = test::plan(text);
    return request;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(feedback_search, Fixture)

BOOST_AUTO_TEST_CASE(finds_more_of_what_the_first_hits_are_about) {
    SearchRequest request = request_for("glioma");
    BOOST_TEST(ids(run(request)).find("brain") == std::string::npos);
    request.feedback = true;
    const SearchResults results = run(request);
    BOOST_TEST(ids(results).find("brain") != std::string::npos);
    BOOST_TEST(ids(results).find("mine") == std::string::npos);
    BOOST_TEST(results.total == 3U);
    BOOST_TEST(results.hits.back().id == "brain");
    BOOST_TEST(results.hits.back().missing == std::vector<std::string>{"glioma"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(filters_hold_for_what_feedback_finds) {
    SearchRequest request = request_for("glioma id:brain,glioma-1");
    request.feedback = true;
    BOOST_TEST(ids(run(request)) == "glioma-1 brain");
}

BOOST_AUTO_TEST_CASE(finds_releases_like_one_but_not_its_own_story) {
    SearchRequest request;
    request.like = unique("glioma-1");
    const SearchResults results = run(request);
    BOOST_TEST_REQUIRE(results.hits.size() >= 2U);
    BOOST_TEST(results.hits[0].id == "glioma-2");
    BOOST_TEST(results.hits[1].id == "brain");
    BOOST_TEST(ids(results).find("twin") == std::string::npos);
    BOOST_TEST(ids(results).find("glioma-1") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(likes_can_be_asked_for_words_and_fields_too) {
    SearchRequest request = request_for("cancer");
    request.like = unique("glioma-1");
    BOOST_TEST(ids(run(request)) == "brain");
}

BOOST_AUTO_TEST_CASE(nothing_is_like_a_release_that_is_not_there) {
    SearchRequest request;
    request.like = unique("nowhere");
    BOOST_TEST(run(request).total == 0U);
}

BOOST_AUTO_TEST_CASE(telling_words_are_words_that_others_have_too) {
    const IndexHandle index = written.open();
    for (const TellingWord& telling : telling_words(index.database(), {1, 2}, 10)) {
        BOOST_TEST(telling.weight <= 1);
        BOOST_TEST(telling.word.text != "the");
        BOOST_TEST(telling.word.terms.size() == 2U);
    }
}

BOOST_AUTO_TEST_SUITE_END()
