// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/record_writer.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "schema/slot.h"

namespace dateline {

namespace {

StoredRecord sample_record() {
    StoredRecord record;
    record.id = "R-1";
    record.path = "/in/a.txt";
    record.source = "/in/a.txt";
    Release& release = record.release;
    release.headline = "Acme \x1b[2J Results";
    release.date = Date{2016, 11, 11};
    release.wire = "PR Newswire";
    release.tickers = {{"NASDAQ", "ACM"}};
    release.sections.push_back({std::nullopt, SectionKind::body, 3, {{"First.", 3}, {"Second.", 5}}, ""});
    release.sections.push_back({"Cash", SectionKind::financial_tables, 9, {{"Cash   5\nDebt   6", 10}}, ""});
    return record;
}

/// A release that says something of every sort.
StoredRecord saying_record() {
    StoredRecord record;
    record.id = record.path = "R-1";
    record.cluster = std::string("R-0") + facet_separator + "1234abcd";
    Release& release = record.release;
    release.headline = "Acme Results";
    release.issuer_domains = {"acme.example"};
    release.former_names = {"Apex Ltd", "Old Apex"};
    release.kinds = {NewsKind::earnings, NewsKind::dividend};
    release.periods = {{"2016Q3", PeriodRole::reported, "third quarter", 3}};
    release.quotes = {{"Good.", "Ines Caldera", "chief executive", 4}, {"Fine.", "", "", 5}};
    release.call =
        Call{Date{2016, 11, 14}, "10 a.m. ET", {{"toll free", "555-0100", "77"}}, "acme.example/call", 6};
    release.contacts = {{"Bo Li", "Investor Relations", "Acme", "bo@acme.example", "555-0101", 7}};
    release.acronyms = {{"PFS", "progression-free survival", 8}};
    release.amounts = {{AmountKind::money, "USD", 5600000, "$5.6 million", 9},
                       {AmountKind::percentage, "", 12.5, "12.5 percent", 9}};
    release.sections.push_back(
        {std::nullopt, SectionKind::body, 3, {{"First.", 3, false}, {"Second.", 5, true}}, ""});
    return record;
}

std::string written(const StoredRecord& record, OutputFormat format,
                    std::optional<SectionKind> kind = std::nullopt) {
    WriterOptions options;
    options.format = format;
    std::ostringstream out;
    write_release(record, kind, options, out);
    return out.str();
}

std::string shown(OutputFormat format, std::optional<SectionKind> kind = std::nullopt) {
    return written(sample_record(), format, kind);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(record_writer)

BOOST_AUTO_TEST_CASE(shows_the_head_and_every_section) {
    BOOST_TEST(
        shown(OutputFormat::text) ==
        "Acme \uFFFD[2J Results\n\n"
        "date:     2016-11-11\nwire:     PR Newswire\ntickers:  NASDAQ:ACM\nlanguage: en\nid:       R-1\n"
        "path:     /in/a.txt\n\n"
        "## News [body]\n\nFirst.\n\nSecond.\n\n"
        "## Cash [financial-tables]\n\nCash   5\nDebt   6\n");
}

BOOST_AUTO_TEST_CASE(shows_only_sections_of_the_kind_asked) {
    const std::string text = shown(OutputFormat::text, SectionKind::financial_tables);
    BOOST_TEST(text.find("First.") == std::string::npos);
    BOOST_TEST(text.find("Debt   6") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(is_one_json_object_with_every_section) {
    const auto object = nlohmann::json::parse(shown(OutputFormat::json));
    BOOST_TEST(object["schema"] == 1);
    BOOST_TEST(object["headline"] == "Acme \x1b[2J Results");
    BOOST_TEST(object["sections"].size() == 2U);
    BOOST_TEST(object["sections"][0]["heading"].is_null());
    BOOST_TEST(object["sections"][1]["paragraphs"][0] == "Cash   5\nDebt   6");
    BOOST_TEST(object["sections"][1]["line"] == 9);
}

BOOST_AUTO_TEST_CASE(tells_what_the_release_says) {
    const std::string text = written(saying_record(), OutputFormat::text);
    BOOST_TEST(text ==
               "Acme Results\n\n"
               "date:     undated\ndomains:  acme.example\nformerly: Apex Ltd; Old Apex\n"
               "kinds:    earnings; dividend\nperiods:  2016Q3\nevent:    2016-11-14\nlanguage: en\n"
               "cluster:  R-0\nid:       R-1\n\n"
               "## News [body]\n\nFirst.\n\n[recurring]\nSecond.\n\n"
               "== Periods\n  2016Q3 reported: third quarter (line 3)\n\n"
               "== Quotes\n  “Good.” — Ines Caldera, chief executive (line 4)\n  “Fine.” (line 5)\n\n"
               "== Call\n  2016-11-14, 10 a.m. ET (line 6)\n  555-0100, toll free, code 77\n"
               "  acme.example/call\n\n"
               "== Contacts\n  Bo Li, Investor Relations, Acme, 555-0101, bo@acme.example (line 7)\n\n"
               "== Acronyms\n  PFS: progression-free survival (line 8)\n\n"
               "== Amounts\n  $5.6 million = 5600000 USD (line 9)\n  12.5 percent = 12.5% (line 9)\n");
}

BOOST_AUTO_TEST_CASE(of_one_kind_of_section_tells_no_more) {
    BOOST_TEST(written(saying_record(), OutputFormat::text, SectionKind::body).find("==") ==
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(has_what_the_release_says_as_json) {
    const auto object = nlohmann::json::parse(written(saying_record(), OutputFormat::json));
    BOOST_TEST(object["kinds"].dump() == R"(["earnings","dividend"])");
    BOOST_TEST(object["periods"][0]["role"] == "reported");
    BOOST_TEST(object["periods"][0].contains("rule") == false);
    BOOST_TEST(object["quotes"][0]["speaker"] == "Ines Caldera");
    BOOST_TEST(object["quotes"][1]["speaker"].is_null());
    BOOST_TEST(object["acronyms"][0]["short"] == "PFS");
    BOOST_TEST(object["contacts"][0]["phone"] == "555-0101");
    BOOST_TEST(object["call"]["dial_ins"][0]["code"] == "77");
    BOOST_TEST(object["amounts"][0]["value"] == 5600000);
    BOOST_TEST(object["issuer_domains"][0] == "acme.example");
    BOOST_TEST(object["former_names"].size() == 2U);
    BOOST_TEST(object["cluster"] == "R-0");
    BOOST_TEST(object["sections"][0]["recurring"].dump() == "[1]");
    const auto silent = nlohmann::json::parse(shown(OutputFormat::json));
    BOOST_TEST(silent["call"].is_null());
    BOOST_TEST(silent["cluster"].is_null());
    BOOST_TEST(silent["sections"][0]["recurring"].empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
