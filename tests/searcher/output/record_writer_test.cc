// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/record_writer.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

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

std::string shown(OutputFormat format, std::optional<SectionKind> kind = std::nullopt) {
    WriterOptions options;
    options.format = format;
    std::ostringstream out;
    write_release(sample_record(), kind, options, out);
    return out.str();
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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
