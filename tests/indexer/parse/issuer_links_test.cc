// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/issuer_links.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "indexer/parse/web_domains.h"

using namespace dateline;

namespace {

std::string joined(const std::vector<std::string>& values) {
    std::string out;
    for (const std::string& value : values) out += (out.empty() ? "" : "|") + value;
    return out;
}

Release release_with(const std::string& issuer, SectionKind kind, const std::string& text) {
    Release release;
    release.issuer = issuer;
    Section section;
    section.kind = kind;
    section.paragraphs = {{text, 1, false}};
    release.sections = {section};
    return release;
}

struct Row {
    std::string why;
    std::string issuer;
    std::string text;
    std::string expected;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const std::vector<Row> domain_rows{
    {"page", "Orvane Therapeutics, Inc.", "visit www.orvane.com.", "orvane.com"},
    {"mail under a subdomain", "Orvane Therapeutics", "ir@investors.orvane.com", "orvane.com"},
    {"bare", "Orvane Therapeutics", "See Orvane.com for more", "orvane.com"},
    {"address with path", "Orvane", "https://www.orvane.co.uk/news.html?x=a.b", "orvane.co.uk"},
    {"once", "Orvane", "a@orvane.com, b@orvane.com", "orvane.com"},
    {"longer than the first word", "Orvane Therapeutics", "www.orvanetx.com", "orvanetx.com"},
    {"damaged name", "Orvaine Therapeutics", "ir@orvane.com", "orvane.com"},
    {"initials", "Kestrel Grove Mining Corp.", "www.kgm.ca", "kgm.ca"},
    {"whole name with a dash", "Gold Kestrel Ltd.", "www.gold-kestrel.com", "gold-kestrel.com"},
    {"of another", "Orvane Therapeutics", "mark@brightmedia.com and www.prnewswire.com", ""},
    {"common first word alone", "Gold Kestrel Ltd.", "www.goldnewsletter.com", ""},
    {"common first word with the second", "Gold Kestrel Mining Ltd.", "www.goldkestrel.ca", "goldkestrel.ca"},
    {"sentences without a space", "Orvane Therapeutics", "We know Orvane.the end.It", ""},
    {"only dots", "Orvane", ".... . orvane. .com", ""},
};

const std::vector<Row> former_rows{
    {"in a bracket", "Orvane Therapeutics, Inc.",
     "Orvane Therapeutics, Inc. (formerly Kestrel Pharma Inc.) said", "Kestrel Pharma Inc."},
    {"behind the ticker", "Orvane Therapeutics, Inc.",
     "Orvane Therapeutics, Inc. (NASDAQ: ORVN) (formerly known as Kestrel Pharma, Inc.), a maker",
     "Kestrel Pharma, Inc."},
    {"between commas", "Orvane Corp.", "Today Orvane Corp., formerly Kestrel Pharma Ltd., announced",
     "Kestrel Pharma Ltd."},
    {"f/k/a", "Orvane Corp.", "Orvane Corp. (f/k/a Kestrel Pharma) announced", "Kestrel Pharma"},
    {"since a day", "Orvane Corp.",
     "Orvane Corp. (NASDAQ: ORVN), effective July 28, 2025, and formerly, Kestrel Pharma Inc. (Nasdaq: KSTR)",
     "Kestrel Pharma Inc."},
    {"in quotation marks", "Orvane Corp.", "Orvane Corp. (formerly \"Kestrel Pharma\") announced",
     "Kestrel Pharma"},
    {"capital at the beginning", "Orvane Corp.", "Orvane Corp. (Formerly Kestrel Pharma) announced",
     "Kestrel Pharma"},
    {"change of name", "Orvane Corp.",
     "The company changed its name from Kestrel Pharma Ltd. to Orvane Corp. in May.", "Kestrel Pharma Ltd."},
    {"name change", "Orvane Corp.", "completed its name change from Kestrel Pharma to Orvane Corp.",
     "Kestrel Pharma"},
    {"somebody else's", "Orvane Corp.", "Orvane Corp. bought Thornbury Labs (formerly Kestrel Pharma).", ""},
    {"change of another", "Orvane Corp.", "changed its name from Kestrel Pharma to Thornbury Labs in May",
     ""},
    {"former listing", "Orvane Corp.", "Orvane Corp. (formerly TSXV: ORV) announced", ""},
    {"what it was", "Orvane Corp.", "Orvane Corp., formerly a unit of Kestrel Pharma, announced", ""},
    {"what was announced", "Orvane Corp.", "Orvane Corp. previously announced Kestrel.", ""},
    {"itself", "Orvane Corp.", "Orvane Corp. (formerly Orvane, Inc.) announced", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(issuer_links)

BOOST_DATA_TEST_CASE(domains_of_the_issuer, domain_rows, row) {
    const IssuerLinks links = find_issuer_links(release_with(row.issuer, SectionKind::contact, row.text));
    BOOST_TEST(joined(links.domains) == row.expected);
}

BOOST_DATA_TEST_CASE(former_names_of_the_issuer, former_rows, row) {
    const IssuerLinks links = find_issuer_links(release_with(row.issuer, SectionKind::body, row.text));
    BOOST_TEST(joined(links.former_names) == row.expected);
}

BOOST_AUTO_TEST_CASE(legal_notices_and_other_companies_sections_name_no_domains) {
    for (const SectionKind kind : {SectionKind::about, SectionKind::legal, SectionKind::forward_looking})
        BOOST_TEST(find_issuer_links(release_with("Orvane", kind, "www.orvane.com")).domains.empty());
    BOOST_TEST(!find_issuer_links(release_with("Orvane", SectionKind::about_issuer, "www.orvane.com"))
                    .domains.empty());
}

BOOST_AUTO_TEST_CASE(without_an_issuer_there_are_no_links) {
    Release release = release_with("", SectionKind::body, "www.orvane.com (formerly Kestrel Pharma)");
    release.issuer.reset();
    BOOST_TEST(find_issuer_links(release).domains.empty());
    BOOST_TEST(find_issuer_links(release).former_names.empty());
}

BOOST_AUTO_TEST_CASE(time_is_linear_in_hostile_text) {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += "a.b";
    for (int i = 0; i < 50'000; ++i) text += "((((,formerly ";
    for (int i = 0; i < 50'000; ++i) text += "name from A to ";
    static_cast<void>(find_issuer_links(release_with("Orvane", SectionKind::body, text)));
}

BOOST_AUTO_TEST_CASE(each_link_tells_its_line_and_rule) {
    Release release =
        release_with("Orvane Therapeutics", SectionKind::body,
                     "Orvane Therapeutics (formerly Kestrel Pharma Inc.) is at www.orvane.com.");
    release.sections.front().paragraphs.front().line = 7;
    std::string told;
    for (const dateline::Evidence& each : find_issuer_links(release).evidence)
        told += each.field + " " + each.value + " " + std::to_string(each.line) + " " + each.rule + "; ";
    BOOST_TEST(told ==
               "issuer_domain orvane.com 7 address like the issuer's name; "
               "former_name Kestrel Pharma Inc. 7 behind \"formerly\"; ");
}

BOOST_AUTO_TEST_SUITE_END()
