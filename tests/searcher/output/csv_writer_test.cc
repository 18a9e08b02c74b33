// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/csv_writer.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <sstream>
#include <string>

#include "tests/searcher/output/sample_results.h"

namespace dateline {

namespace {

using test::sample_results;
using test::written;

struct Row {
    const char* why;
    std::string text;
    std::string field;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"plain", "Acme", "Acme"},
    {"empty", "", ""},
    {"a comma", "Acme, Inc.", "\"Acme, Inc.\""},
    {"a quote", "the \"best\"", "\"the \"\"best\"\"\""},
    {"a line end", "a\r\nb", "a  b"},
    {"a formula", "=1+1", "'=1+1"},
    {"a formula with a quote", "=cmd(\"x\")", "\"'=cmd(\"\"x\"\")\""},
    {"plus", "+1", "'+1"},
    {"minus", "-1", "'-1"},
    {"at", "@SUM(A1)", "'@SUM(A1)"},
    {"a tab before a formula", "\t=1", "' =1"},
    {"a sign inside", "a=1", "a=1"},
    {"an escape", "\x1b[2J", "\uFFFD[2J"},
};

WriterOptions csv_options() {
    WriterOptions options;
    options.format = OutputFormat::csv;
    return options;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_writer)

BOOST_DATA_TEST_CASE(field_is_safe_to_open_in_a_spreadsheet, rows, row) {
    BOOST_TEST(csv_field(row.text) == row.field);
}

BOOST_AUTO_TEST_CASE(has_a_header_and_a_row_a_hit) {
    BOOST_TEST(
        written(csv_options(), sample_results()) ==
        "rank,score,id,date,tickers,issuer,headline,wire,url,path,section,section_kind,snippet,missing,"
        "kinds,periods,said,cluster\r\n"
        "1,12.3457,R-1,2016-11-11,NASDAQ:ACM TSX:AC.A,\"Acme, Inc.\",\"Acme Reports \"\"Record\"\" Results, "
        "Again\",GLOBE NEWSWIRE,https://example.com/1,/in/a.txt,Results for 3Q 2016,financial-results,"
        "Acme has cash of $5.6 million.,,earnings dividend,2016Q3 2015Q3,Ines Caldera; Bo Li,R-0\r\n"
        "2,3.0000,bare,,,,Bare,,,,,,,anvils,,,,\r\n");
}

BOOST_AUTO_TEST_CASE(has_one_header_for_a_batch) {
    WriterOptions options = csv_options();
    options.batch = true;
    const std::unique_ptr<ResultWriter> writer = make_writer(options);
    std::ostringstream out;
    writer->write({"q1", "a", "a", {}}, sample_results(), out);
    writer->write({"q2", "b", "b", {}}, sample_results(), out);
    const std::string text = out.str();
    BOOST_TEST(text.starts_with("qid,rank,"));
    BOOST_TEST(text.find("qid", 3) == std::string::npos);
    BOOST_TEST(text.find("\r\nq2,1,") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(of_counts_has_a_row_a_count) {
    WriterOptions options = csv_options();
    options.answer = Answer::count;
    BOOST_TEST(written(options, sample_results()) ==
               "facet,value,count,selected\r\ntotal,,5,false\r\nclusters,,1,false\r\nticker,ACM,12,"
               "true\r\nticker,ZZZ,3,false\r\n");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
