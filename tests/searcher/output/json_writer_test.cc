// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/json_writer.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "schema/printable.h"
#include "schema/utf8.h"
#include "searcher/output/json_text.h"
#include "tests/searcher/output/sample_results.h"

namespace dateline {

namespace {

using test::sample_results;
using test::written;

WriterOptions options_for(OutputFormat format, bool batch = false) {
    WriterOptions options;
    options.format = format;
    options.batch = batch;
    return options;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_writer)

BOOST_AUTO_TEST_CASE(writes_the_documented_object) {
    const std::string expected =
        R"({"schema":1,"query":{"text":"cash anvils","parsed":"cash AND anvils",)"
        R"("warnings":[{"text":"a warning","column":3}],"suggestions":[]},"total":{"value":5,"relation":"exact"},"clusters":1,"hits":[)"
        R"({"id":"R-1","rank":1,"score":12.3457,"date":"2016-11-11","tickers":["NASDAQ:ACM","TSX:AC.A"],)"
        R"("issuer":"Acme, Inc.","issuer_id":"acme-robotics","issuer_name":"Acme Robotics",)"
        R"("headline":"Acme Reports \"Record\" Results, Again","headline_highlights":[[22,29]],"wire":"GLOBE NEWSWIRE",)"
        R"("url":"https://example.com/1","path":"/in/a.txt",)"
        R"("section":{"heading":"Results for 3Q 2016","kind":"financial-results","line":7},)"
        R"("snippet":[{"text":"Acme has ","match":false},{"text":"cash","match":true},)"
        R"({"text":" of $5.6 million.","match":false}],"snippets":[{"section":2,"heading":"Results for 3Q 2016",)"
        R"("kind":"financial-results","line":7,"sentences":[{"text":"Acme has cash of $5.6 million.",)"
        R"("highlights":[[9,13]],"line":9,"paragraph":1,"begin":14,"end":45,"source":[214,246]}]}],)"
        R"("missing":[],"kinds":["earnings","dividend"],)"
        R"("periods":["2016Q3","2015Q3"],"said":["Ines Caldera","Bo Li"],"event":"2016-11-14","cluster":"R-0",)"
        R"("duplicates":{"count":4,"releases":[)"
        R"({"id":"R-0","relation":"copy","date":"2016-11-10","wire":"PR Newswire"},)"
        R"({"id":"R-2","relation":"update","date":"2016-11-12","wire":null},)"
        R"({"id":"R-3","relation":"copy","date":null,"wire":null}]}},)"
        R"({"id":"bare","rank":2,"score":3.0,"date":null,"tickers":[],"issuer":null,)"
        R"("issuer_id":null,"issuer_name":null,"headline":"Bare","headline_highlights":[],)"
        R"("wire":null,"url":null,"path":null,"section":null,"snippet":[],"snippets":[],"missing":["anvils"],"kinds":[],"periods":[],"said":[],)"
        R"("event":null,"cluster":null,"duplicates":{"count":0,"releases":[]}}],)"
        R"("facets":{"ticker":{"values":[{"value":"ACM","count":12,"selected":true},)"
        R"({"value":"ZZZ","count":3,"selected":false}],"truncated":true}},)"
        R"("shards":{"total":2,"failed":[{"shard":"tcp:127.0.0.1:7001","reason":"no answer within 10 s"}]},)"
        R"("took_ms":1.25})";
    BOOST_TEST(written(options_for(OutputFormat::json), sample_results()) == expected + "\n");
}

BOOST_AUTO_TEST_CASE(a_sentence_without_bytes_in_a_source_says_null) {
    SearchResults results = sample_results();
    results.hits[0].snippets[0].sentences[0].source.reset();
    const Json hit = Json::parse(written(options_for(OutputFormat::json), results))["hits"][0];
    BOOST_TEST(hit["snippets"][0]["sentences"][0]["source"].is_null());
}

BOOST_AUTO_TEST_CASE(tells_what_a_score_is_made_of_where_that_was_asked) {
    SearchResults results = sample_results();
    const auto hits = [&] { return Json::parse(written(options_for(OutputFormat::json), results))["hits"]; };
    BOOST_TEST(!hits()[0].contains("score_parts"));
    results.hits[0].score_parts = test::sample_parts();
    const Json parts = hits()[0]["score_parts"];
    BOOST_TEST(
        parts[0].dump() ==
        R"({"weight":11.1,"source":"word","terms":[{"term":"stem:anvil","wdf":28,"releases":3},)"
        R"({"term":"anvils","wdf":8,"releases":2}],"places":[{"part":"headline","count":1},)"
        R"({"part":"section","count":2,"section":0,"heading":null,"kind":"body"},)"
        R"({"part":"section","count":1,"section":2,"heading":"Results for 3Q 2016","kind":"financial-results"}]})");
    BOOST_TEST(parts[2]["source"] == "headline");
}

BOOST_AUTO_TEST_CASE(of_a_batch_has_the_id_of_the_query) {
    const auto object =
        nlohmann::json::parse(written(options_for(OutputFormat::json, true), sample_results()));
    BOOST_TEST(object["qid"] == "q1");
}

BOOST_AUTO_TEST_CASE(of_lines_types_each_and_ends_with_a_summary) {
    std::istringstream lines(written(options_for(OutputFormat::jsonl, true), sample_results()));
    std::string types;
    nlohmann::json object;
    for (std::string line; std::getline(lines, line);) {
        object = nlohmann::json::parse(line);
        types += object["type"].get<std::string>() + " ";
        BOOST_TEST(object["qid"] == "q1");
    }
    BOOST_TEST(types == "hit hit facet summary ");
    BOOST_TEST(object["total"]["value"] == 5);
    BOOST_TEST(object["clusters"] == 1);
    BOOST_TEST(object["hits"] == 2);
}

BOOST_AUTO_TEST_CASE(is_valid_utf8_and_safe_whatever_the_bytes) {
    SearchResults results = sample_results();
    for (int first = 0; first < 256; ++first) {
        std::string& headline = results.hits[0].release.headline;
        headline = "\xe2\x80\xae\x1b \xc2\x9b ";
        for (int second = 0; second < 256; ++second)
            headline += {static_cast<char>(first), static_cast<char>(second), ' '};
        const std::string line = written(options_for(OutputFormat::json), results);
        BOOST_REQUIRE(is_valid_utf8(line));
        BOOST_REQUIRE(nlohmann::json::accept(line));
        for (std::size_t at = 0; at + 1 < line.size();) BOOST_REQUIRE(!is_unsafe(next_code_point(line, at)));
    }
}

BOOST_AUTO_TEST_CASE(keeps_the_value_of_what_it_escapes) {
    const std::string value = "a\u202e\u009b\u2028\U000E0041 \u00e9 \x7f";
    const std::string text = json_text(Json(value));
    BOOST_TEST(text == "\"a\\u202e\\u009b\\u2028\\udb40\\udc41 \u00e9 \\u007f\"");
    BOOST_TEST(nlohmann::json::parse(text).get<std::string>() == value);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
