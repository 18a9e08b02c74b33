// SPDX-License-Identifier: GPL-2.0-or-later
// What --explain-query prints, and how queries are written.
#include "searcher/output/explanation_writer.h"

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>

#include "schema/analyzer.h"
#include "searcher/output/json_text.h"
#include "searcher/output/syntax_writer.h"
#include "searcher/query/query_description.h"
#include "searcher/query/query_parser.h"
#include "searcher/query/query_planner.h"
#include "searcher/query/syntax_table.h"

namespace dateline {

namespace {

QueryExplanation explained(const std::string& text) {
    Analyzer analyzer("en");
    QueryRequest request;
    request.text = text;
    return {std::get<QueryTree>(parse_query(text)),
            std::get<PlannedQuery>(plan_query(request, analyzer)),
            false,
            {},
            {}};
}

std::string written(const QueryExplanation& explanation, OutputFormat format) {
    WriterOptions options;
    options.format = format;
    std::ostringstream out;
    write_explanation(explanation, options, out);
    return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(explanation_writer)

BOOST_AUTO_TEST_CASE(text_has_tree_words_warnings_and_query) {
    QueryExplanation explanation = explained("(dividends^2 OR \"net loss\"~) ticker:CLRN AND");
    explanation.index_known = true;
    explanation.releases = {{"Zdividend", 7}, {"dividend", 5}};
    BOOST_TEST(
        written(explanation, OutputFormat::text) ==
        "Query\n"
        "  (dividends^2 OR \"net loss\"~) ticker:CLRN AND\n"
        "Tree\n"
        "  and\n"
        "    or\n"
        "      words dividends ^2\n"
        "      inflected net loss\n"
        "    ticker: CLRN\n"
        "    words AND\n"
        "Understood as\n"
        "  (dividends^2 OR \"net loss\"~) AND ticker:CLRN\n"
        "Words, and releases with each term\n"
        "  dividends OR \"net loss\"~\n"
        "    stem:dividend (7), dividend (5), dividends\n"
        "    in a row: [net] [loss]\n"
        "Warnings\n"
        "  42: `AND` has nothing after it and is searched as a word\n"
        "Asked of Xapian, every word\n"
        "  (1 * (1 * ((2 * ((stem:dividend SYNONYM dividend) SYNONYM dividends) OR ((net AND loss) FILTER "
        "(net PHRASE 2 loss))) AND_MAYBE 0 * <alldocuments>) AND_MAYBE and) FILTER ticker:clrn)\n");
}

BOOST_AUTO_TEST_CASE(text_without_an_index_says_so) {
    BOOST_TEST(written(explained("cash"), OutputFormat::text).find("not expanded by those of an index\n") !=
               std::string::npos);
    BOOST_TEST(written(explained(""), OutputFormat::text) ==
               "Asked of Xapian, every word\n  0 * every-release\n");
}

BOOST_AUTO_TEST_CASE(json_has_the_same) {
    QueryExplanation explanation = explained("cash NEAR/3 \"net loss\" title:divid*^2");
    explanation.releases = {{"net", 4}};
    const Json object = Json::parse(written(explanation, OutputFormat::json));
    BOOST_TEST(object["query"]["parsed"] == "cash NEAR/3 \"net loss\" AND title:divid*^2");
    BOOST_TEST(object["index"] == false);
    const Json& near = object["tree"]["children"][0];
    BOOST_TEST(near["kind"] == "near");
    BOOST_TEST(near["distance"] == 3);
    BOOST_TEST(near["children"][1]["kind"] == "phrase");
    BOOST_TEST(near["children"][1]["column"] == 14);
    const Json& title = object["tree"]["children"][1];
    BOOST_TEST(title["field"] == "title");
    BOOST_TEST(title["values"][0] == "divid*");
    BOOST_TEST(title["boost"] == 2.0);
    BOOST_TEST(object["words"][1]["rows"][0][0][0]["term"] == "net");
    BOOST_TEST(object["words"][1]["rows"][0][0][0]["releases"] == 4);
    BOOST_TEST(object["xapian"]["every"].get<std::string>().find("title:divid") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(control_characters_of_a_query_are_not_printed) {
    const std::string text = written(explained("cash \"\x1b[31m net\""), OutputFormat::text);
    BOOST_TEST(text.find('\x1b') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(terms_have_the_names_of_their_fields) {
    BOOST_TEST(readable_term("XT:clrn") == "ticker:clrn");
    BOOST_TEST(readable_term("Ztrial") == "stem:trial");
    BOOST_TEST(readable_term("XH:Ztrial") == "title:stem:trial");
    BOOST_TEST(readable_term("XS:lg:secur") == "legal:secur");
    BOOST_TEST(readable_term("XQ:2016Q4") == "quarter:2016Q4");
    BOOST_TEST(readable_term("xor") == "xor");
    BOOST_TEST(readable_query(Query(Query::OP_OR, Query("a"), Query("XR:"))) == "(a OR every-release)");
    BOOST_TEST(readable_query(Query()) == "");
}

BOOST_AUTO_TEST_CASE(the_syntax_is_listed_as_text_and_json) {
    WriterOptions options;
    std::ostringstream text;
    write_syntax(options, text);
    BOOST_TEST(text.str().find("Operators\n  a b                     both, if possible; glioma imaging\n") !=
               std::string::npos);
    options.format = OutputFormat::json;
    std::ostringstream json;
    write_syntax(options, json);
    const Json tables = Json::parse(json.str())["tables"];
    BOOST_TEST(tables.size() == syntax_tables().size());
    BOOST_TEST(tables[0]["name"] == "words");
    BOOST_TEST(tables[0]["rows"][0]["write"] == "a");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
