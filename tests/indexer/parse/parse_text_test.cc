// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/parse_text.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace dateline;

namespace {

Release sample() {
    Release release;
    release.headline = "Orvane Opens";
    Section heading_only;
    heading_only.kind = SectionKind::other;
    heading_only.heading = "Results";
    heading_only.line = 5;
    release.sections = {heading_only};
    release.furniture = {{"<PAGE>", 2}};
    release.evidence = {{"issuer", "Orvane Inc.", 3, "source line"}};
    return release;
}

Release telling() {
    Release release = sample();
    release.periods = {{"2016Q3", PeriodRole::compared, "Q3 2016", 4, "period with its year"}};
    release.quotes = {{"We grew.", "Jane Roe", "CEO", 6, "said"}, {"So it is.", "", "", 7, "marks"}};
    release.acronyms = {{"PFS", "progression-free survival", 8, "long form first"}};
    release.contacts = {{"John Doe", "Media", "", "john@orvane.test", "555-0100", 9, "contact-block"}};
    release.call = Call{
        Date{2016, 11, 11}, "8:30 a.m. ET", {{"toll free", "888-555-0100", "4711"}}, "orvane.test/call", 10,
        "words of a call"};
    release.amounts = {{AmountKind::money, "USD", 5.6e6, "$5.6 million", 11, "sign"}};
    return release;
}

bool has_line(const std::string& text, const std::string& line) {
    return text.find("\n  " + line + "\n") != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(parse_text)

BOOST_AUTO_TEST_CASE(people_get_lines) {
    const std::string text = dateline::parse_text(sample(), "/tmp/a.txt", "a", Explain::yes);
    BOOST_TEST(text.starts_with("/tmp/a.txt\n"));
    BOOST_TEST(has_line(text, "headline      Orvane Opens"));
    BOOST_TEST(text.find("line 5  other  [Results]") != std::string::npos);
    BOOST_TEST(has_line(text, "evidence      issuer = Orvane Inc. (source line, line 3)"));
    BOOST_TEST(has_line(text, "dropped       line 2: <PAGE>"));
    BOOST_TEST(text.ends_with("\n"));
}

BOOST_AUTO_TEST_CASE(what_the_release_says_has_its_line) {
    const std::string text = dateline::parse_text(telling(), "p", "p", Explain::no);
    for (const char* line : {
             "period        2016Q3 compared: Q3 2016 (line 4)",
             "quote         Jane Roe, CEO: We grew. (line 6)",
             "quote         ?: So it is. (line 7)",
             "acronym       PFS = progression-free survival (line 8)",
             "contact       John Doe, Media, 555-0100, john@orvane.test (line 9)",
             "call          2016-11-11, 8:30 a.m. ET (line 10)",
             "dial-in       toll free, 888-555-0100, code 4711",
             "webcast       orvane.test/call",
             "amount        $5.6 million (line 11)",
         })
        BOOST_TEST(has_line(text, line), line);
}

BOOST_AUTO_TEST_CASE(explaining_adds_the_rule) {
    const std::string text = dateline::parse_text(telling(), "p", "p", Explain::yes);
    BOOST_TEST(has_line(text, "period        2016Q3 compared: Q3 2016 (period with its year, line 4)"));
    BOOST_TEST(has_line(text, "call          2016-11-11, 8:30 a.m. ET (words of a call, line 10)"));
}

BOOST_AUTO_TEST_CASE(control_characters_do_not_reach_people) {
    Release release = sample();
    release.headline = "a\x1b[31mb\tc";
    const std::string text = dateline::parse_text(release, "p", "i", Explain::no);
    BOOST_TEST(text.find('\x1b') == std::string::npos);
    BOOST_TEST(text.find("a[31mb c") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
