// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/parse_json.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <string>

using namespace dateline;
using Json = nlohmann::json;

namespace {

Release sample() {
    Release release;
    release.headline = "Orvane Opens";
    release.date = Date{2021, 5, 4};
    release.tickers = {{"NYSE", "ORV"}};
    release.issuer_ticker = release.tickers[0];
    release.issuer = "Orvane Inc.";
    release.masthead = {{"May 4, 2021", 1}};
    Section body;
    body.line = 3;
    body.rule = "news";
    body.paragraphs = {{"one two three four\nfive six seven eight nine", 3}};
    Section heading_only;
    heading_only.kind = SectionKind::other;
    heading_only.heading = "Results";
    heading_only.line = 5;
    release.sections = {body, heading_only};
    release.furniture = {{"<PAGE>", 2}};
    release.evidence = {{"date", "2021-05-04", 1, "masthead"}};
    return release;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(parse_json)

BOOST_AUTO_TEST_CASE(a_parse_is_one_object_on_one_line) {
    const std::string line = dateline::parse_json(sample(), "/tmp/a.txt", "a", Explain::no);
    BOOST_TEST(line.find('\n') == std::string::npos);
    const Json json = Json::parse(line);
    BOOST_TEST(json["path"] == "/tmp/a.txt");
    BOOST_TEST(json["id"] == "a");
    BOOST_TEST(json["headline"] == "Orvane Opens");
    BOOST_TEST(json["subheadline"].is_null());
    BOOST_TEST(json["date"] == "2021-05-04");
    BOOST_TEST(json["wire"].is_null());
    BOOST_TEST(json["url"].is_null());
    BOOST_TEST(json["tickers"] == Json::array({"NYSE:ORV"}));
    BOOST_TEST(json["issuer_ticker"] == "NYSE:ORV");
    BOOST_TEST(json["issuer"] == "Orvane Inc.");
    BOOST_TEST(json["update_of"] == false);
    BOOST_TEST(json["language"] == "en");
    BOOST_TEST(json["masthead"] == Json::array({"May 4, 2021"}));
}

BOOST_AUTO_TEST_CASE(sections_tell_how_they_start) {
    const Json sections = Json::parse(dateline::parse_json(sample(), "p", "i", Explain::no))["sections"];
    BOOST_REQUIRE(sections.size() == 2U);
    BOOST_TEST(sections[0]["heading"].is_null());
    BOOST_TEST(sections[0]["kind"] == "body");
    BOOST_TEST(sections[0]["starts"] == "one two three four five six seven eight");
    BOOST_TEST(sections[0]["line"] == 3);
    BOOST_TEST(sections[1]["heading"] == "Results");
    BOOST_TEST(sections[1]["starts"] == "");
    BOOST_TEST(!sections[0].contains("rule"));
}

BOOST_AUTO_TEST_CASE(explaining_adds_rules_evidence_and_what_was_dropped) {
    const Json json = Json::parse(dateline::parse_json(sample(), "p", "i", Explain::yes));
    BOOST_TEST(json["sections"][0]["rule"] == "news");
    BOOST_TEST(json["evidence"][0]["rule"] == "masthead");
    BOOST_TEST(json["dropped"][0]["text"] == "<PAGE>");
    BOOST_TEST(!Json::parse(dateline::parse_json(sample(), "p", "i", Explain::no)).contains("evidence"));
}

BOOST_AUTO_TEST_CASE(any_bytes_give_valid_json) {
    Release release = sample();
    release.headline = std::string("bad \xff\xc3 \0 \x1b[31m", 14);
    const Json json = Json::parse(dateline::parse_json(release, "p\xff", "i", Explain::yes));
    BOOST_TEST(json["headline"].get<std::string>().find("\xEF\xBF\xBD") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(line_separators_of_unicode_are_escaped) {
    Release release = sample();
    release.headline = "a\u0085b\u2028c\u2029d\u009fe\x7f\u00a0é";
    release.url = "https://orvane.test/";
    const std::string line = dateline::parse_json(release, "p", "i", Explain::no);
    BOOST_TEST(line.find(R"(a\u0085b\u2028c\u2029d\u009fe\u007f)") != std::string::npos);
    BOOST_TEST(Json::parse(line)["headline"] == release.headline);
    BOOST_TEST(Json::parse(line)["url"] == "https://orvane.test/");
}

BOOST_AUTO_TEST_SUITE_END()
