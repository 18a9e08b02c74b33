// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/trec_writer.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/searcher/output/sample_results.h"

namespace dateline {

namespace {

std::string run(const SearchResults& results, const QueryEcho& query = test::sample_query()) {
    WriterOptions options;
    options.format = OutputFormat::trec;
    return test::written(options, results, query);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(trec_writer)

BOOST_AUTO_TEST_CASE(has_six_columns_a_line) {
    BOOST_TEST(run(test::sample_results()) == "q1 Q0 R-1 1 12.3457 dateline\nq1 Q0 bare 2 3.0000 dateline\n");
}

BOOST_AUTO_TEST_CASE(keeps_the_order_for_tools_that_sort_by_score) {
    SearchResults results = test::sample_results();
    results.hits[1].score = 20;
    BOOST_TEST(run(results) == "q1 Q0 R-1 1 21.0000 dateline\nq1 Q0 bare 2 20.0000 dateline\n");
}

BOOST_AUTO_TEST_CASE(keeps_ids_in_one_column) {
    SearchResults results = test::sample_results();
    results.hits = {test::full_hit()};
    results.hits[0].id = "/in/a file\t\xff\u00a0.txt";
    BOOST_TEST(run(results, {"q 1", "", "", {}}) ==
               "q%201 Q0 /in/a%20file%09%FF%C2%A0.txt 1 12.3457 dateline\n");
}

BOOST_AUTO_TEST_CASE(names_a_query_without_id) {
    SearchResults results = test::sample_results();
    BOOST_TEST(run(results, {"", "", "", {}}).starts_with("0 Q0 "));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
