// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/release_parser.h"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ctime>
#include <ostream>
#include <string>

#include "tests/indexer/parse/parsed_release.h"

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

const std::string globe = R"(


November 11, 2016



UPDATE -- Orvane Biosciences Announces Third Quarter 2016 Financial Results

HALVARD, Wisc., Nov. 11, 2016 (GLOBE NEWSWIRE) -- Orvane Biosciences, Inc. (Nasdaq:ORVN) (the "company"), a clinical stage company, today announces its results for the third quarter.

Corporate highlights for the quarter include:

- Completion of Cohort 2 of the trial with no observed toxicities to date at all
- Grant of \$2M to support the Phase II study of ORV 131 in several diseases

"We continue to operate the company well and to make progress with ORV 131, as the data of the second cohort showed," said its chief executive.

Financial Results for 3Q 2016

The company incurred research and development expenses of \$1.3 million during the third

quarter of 2016, which was \$0.1 million higher than the third quarter of 2015.

Orvane will be holding a conference call at 8:30 AM ET on Friday, November 11, 2016. The call can be accessed by calling (888) 555-0100.

Replays will be available on the company's website: <http://www.orvane.test>.

About ORV 131

ORV 131 is an investigational compound under development for a range of diseases of the blood.

About Orvane Biosciences, Inc.

Orvane Biosciences is developing conjugates designed to deliver drugs to a broad range of cancers.

This news release contains forward-looking statements. You can identify these statements by our use of words.

CONTACT:

Jane Doe
Brill Partners
917-555-0100
jane@brill.test

INVESTOR CONTACT:

Richard Roe
Managing Director



Source: Orvane Biosciences, Inc.)";

struct Mark {
    const char* headline;
    bool update;
};
std::ostream& operator<<(std::ostream& out, const Mark& row) {
    return out << row.headline;
}
constexpr Mark marks[] = {
    {"UPDATE -- Orvane Announces Results", true},
    {"CORRECTION: Orvane Announces Results", true},
    {"/C O R R E C T I O N -- Orvane/", true},
    {"CORRECTING and REPLACING Orvane Announces Results", true},
    {"Orvane Announces Results (Updated)", true},
    {"CORRECTION ET MISE À JOUR - Les réseaux d’Orvane", true},
    {"Update on Orvane's Mine", false},
    {"Orvane Provides Business Update", false},
    {"Orvane Opens a Plant", false},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(release_parser)

BOOST_AUTO_TEST_CASE(a_text_without_a_word_is_an_error) {
    for (const char* text : {"", " \n\n", "--- \n ***"}) {
        RawRelease raw;
        raw.text = text;
        const auto result = parse_release(raw);
        BOOST_REQUIRE(std::holds_alternative<ParseError>(result));
        BOOST_TEST(std::get<ParseError>(result).reason.find("no word") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_release_of_a_wire_is_read_whole) {
    const Release release = parsed(globe);
    BOOST_TEST(release.headline ==
               "UPDATE -- Orvane Biosciences Announces Third Quarter 2016 Financial Results");
    BOOST_TEST(release.update_of);
    BOOST_TEST(date_of(release) == "2016-11-11");
    BOOST_TEST(*release.dateline_place == "HALVARD, Wisc.");
    BOOST_TEST(*release.wire == "GLOBE NEWSWIRE");
    BOOST_REQUIRE(release.tickers.size() == 1U);
    BOOST_TEST(release.issuer_ticker->text() == "NASDAQ:ORVN");
    BOOST_TEST(*release.issuer == "Orvane Biosciences, Inc.");
    BOOST_TEST(release.masthead.front().text == "November 11, 2016");
    BOOST_TEST(outline(release.sections) ==
               "body highlights[Corporate highlights for the quarter include:] body "
               "financial-results[Financial Results for 3Q 2016] event about[About ORV 131] "
               "about-issuer[About Orvane Biosciences, Inc.] forward-looking contact[CONTACT:] footer");
    BOOST_TEST(release.sections[3].paragraphs.size() == 1U);
    BOOST_TEST(release.sections[3].line == 19);
    BOOST_TEST(release.sections[8].paragraphs[0].text ==
               "Jane Doe\nBrill Partners\n917-555-0100\njane@brill.test");
}

BOOST_AUTO_TEST_CASE(every_guess_has_its_evidence) {
    const Release release = parsed(globe);
    for (const char* field :
         {"headline", "date", "dateline_place", "wire", "ticker", "issuer", "issuer_ticker"}) {
        const bool told =
            std::any_of(release.evidence.begin(), release.evidence.end(),
                        [&](const Evidence& item) { return item.field == field && !item.rule.empty(); });
        BOOST_TEST(told, field);
    }
    for (const Section& section : release.sections) BOOST_TEST(!section.rule.empty());
}

BOOST_AUTO_TEST_CASE(issuer_and_tickers_are_evidenced_by_their_lines) {
    const Release release = parsed(globe);
    for (const char* field : {"ticker", "issuer", "issuer_ticker"}) {
        const auto told = std::find_if(release.evidence.begin(), release.evidence.end(),
                                       [&](const Evidence& item) { return item.field == field; });
        BOOST_REQUIRE(told != release.evidence.end());
        BOOST_TEST(told->line == 10, field << " in line " << told->line);
    }
}

BOOST_AUTO_TEST_CASE(a_record_brings_its_headline) {
    const Release release = parsed("OSLO, May 4, 2021 /PRNewswire/ -- Orvane (NYSE: ORV) opened a plant.\n",
                                   "Orvane Opens a Plant &amp; an Office", "2021-05-05");
    BOOST_TEST(release.headline == "Orvane Opens a Plant & an Office");
    BOOST_TEST(date_of(release) == "2021-05-04");
    BOOST_TEST(outline(release.sections) == "body");
}

BOOST_AUTO_TEST_CASE(the_date_of_an_event_is_not_the_releases) {
    const Release release = parsed(
        "Orvane to Host a Call on November 12, 2024\n\nBRILL, N.Y. - (NewMediaWire) - November "
        "07, 2024 - Orvane, Inc. (Nasdaq: ORVN) will host a call.\n\nDate: November 12, 2024\n");
    BOOST_TEST(date_of(release) == "2024-11-07");
}

BOOST_AUTO_TEST_CASE(a_dateline_without_a_year_takes_the_nearest) {
    const char* text = "BRILL, Calif., Jan. 3 /PRNewswire/ -- Orvane Inc. (NYSE: ORV) said so.\n";
    BOOST_TEST(date_of(parsed(text, "Orvane Opens", "2004-12-30")) == "2005-01-03");
    const std::string told =
        "BRILL, Calif., Feb. 2 /PRNewswire/ -- Orvane reports for the quarter ended December 31, 2004.\n";
    BOOST_TEST(date_of(parsed(told, "Orvane Reports")) == "2005-02-02");
    BOOST_TEST(date_of(parsed(text, "Orvane Opens")) == "");
    const std::string sent = std::string(text) + "Our year ended on June 30, 2004.\n\n-0-    01/03/2005\n";
    BOOST_TEST(date_of(parsed(sent, "Orvane Opens")) == "2005-01-03");
}

BOOST_AUTO_TEST_CASE(the_earlier_of_two_stated_dates_wins_and_both_are_kept) {
    const Release release = parsed(
        "May 3, 2021\n\nOrvane Opens a Second Plant\n\nOSLO, May 4, 2021 /PRNewswire/ -- Orvane opened "
        "it.\n");
    BOOST_TEST(date_of(release) == "2021-05-03");
    BOOST_TEST(std::count_if(release.evidence.begin(), release.evidence.end(),
                             [](const Evidence& item) { return item.field == "date"; }) == 2);
}

BOOST_AUTO_TEST_CASE(without_a_dateline_the_record_gives_the_date) {
    BOOST_TEST(date_of(parsed("Orvane opened a plant.\n", "Orvane Opens", "2021-05-04")) == "2021-05-04");
    BOOST_TEST(date_of(parsed("Orvane opened a plant.\n", "Orvane Opens")) == "");
}

BOOST_AUTO_TEST_CASE(a_business_wire_address_gives_the_day) {
    const Release release = parsed(
        "OSLO--(BUSINESS WIRE)--Orvane opened a plant.\n\nView source version on "
        "businesswire.com: https://www.businesswire.com/news/home/20191031005294/en/\n",
        "Orvane Opens");
    BOOST_TEST(date_of(release) == "2019-10-31");
}

BOOST_AUTO_TEST_CASE(what_the_record_says_outweighs_the_text) {
    RawRelease raw;
    raw.title = "Orvane Opens";
    raw.text = "OSLO, May 4, 2021 /PRNewswire/ -- Orvane Inc. (NYSE: ORV) opened a plant.\n";
    raw.wire = "BusinessWire";
    raw.issuer = "Orvane Group";
    raw.language = "nb";
    raw.tickers = {"nasdaq:orvx"};
    raw.url = "https://orvane.test/1";
    const Release release = std::get<Release>(parse_release(raw));
    BOOST_TEST(*release.wire == "Business Wire");
    BOOST_TEST(*release.issuer == "Orvane Group");
    BOOST_TEST(release.language == "nb");
    BOOST_TEST(release.url == "https://orvane.test/1");
    BOOST_REQUIRE(release.tickers.size() == 2U);
    BOOST_TEST(release.tickers[1].text() == "NASDAQ:ORVX");
}

BOOST_AUTO_TEST_CASE(a_symbol_of_the_record_gets_the_exchange_of_the_text) {
    RawRelease raw;
    raw.title = "Orvane Opens";
    raw.text = "OSLO, May 4, 2021 /PRNewswire/ -- Orvane Inc. (NYSE: ORV) opened a plant.\n";
    raw.tickers = {"orv", "brlx"};
    const Release release = std::get<Release>(parse_release(raw));
    BOOST_REQUIRE(release.tickers.size() == 2U);
    BOOST_TEST(release.tickers[0].text() == "NYSE:ORV");
    BOOST_TEST(release.tickers[1].text() == "BRLX");
    BOOST_TEST(release.tickers[1].exchange.empty());
}

BOOST_AUTO_TEST_CASE(an_issuer_in_the_capitals_of_a_register_is_written_as_the_text_writes_it) {
    RawRelease raw;
    raw.issuer = "ORVANE COM GROUP INC";
    raw.text =
        "Orvane Opens Plant\n\nOSLO, May 4, 2021 -- Orvane.com Group, Inc. (NYSE: ORV) opened a plant.\n";
    BOOST_TEST(std::get<Release>(parse_release(raw)).issuer.value_or("") == "Orvane.com Group, Inc.");
    raw.issuer = "BRILL HOLDINGS CORP";
    BOOST_TEST(std::get<Release>(parse_release(raw)).issuer.value_or("") == "BRILL HOLDINGS CORP");
    raw.issuer = "ORVANE LAMPS INC";
    BOOST_TEST(std::get<Release>(parse_release(raw)).issuer.value_or("") == "ORVANE LAMPS INC");
    raw.text = "Orvane Changes Name\n\nOSLO, May 4, 2021 -- Orvane Group, Inc. (NYSE: ORV) changed it.\n";
    BOOST_TEST(std::get<Release>(parse_release(raw)).issuer.value_or("") == "Orvane Group, Inc.");
}

BOOST_AUTO_TEST_CASE(a_ticker_may_stand_in_front_of_the_issuer_or_behind_its_exchange) {
    const Release front = parsed(
        "OSLO, May 4, 2021 (GLOBE NEWSWIRE) -- (NASDAQ:ORVN) – Orvane Lamps Incorporated, a leading maker of "
        "lamps, announced a plant.\n",
        "Orvane Builds");
    BOOST_TEST(front.issuer.value_or("") == "Orvane Lamps Incorporated");
    const Release listed = parsed(
        "OSLO, May 4, 2021 (GLOBE NEWSWIRE) -- Orvane Copper Corp. is pleased to report holes.\n\n"
        "About Orvane Copper Corp.\n\nOrvane Copper Corp. looks for copper. It is listed on the TSX Venture "
        "Exchange (TSXV:ORVC), in Frankfurt (FSE: O1V) and over the counter (OTCQB: ORVCF).\n",
        "Orvane Drills");
    BOOST_REQUIRE(listed.issuer_ticker.has_value());
    BOOST_TEST(listed.issuer_ticker->text() == "TSXV:ORVC");
}

BOOST_AUTO_TEST_CASE(the_subject_of_a_law_firms_notice_keeps_its_ticker) {
    const Release release = parsed(
        "BRILL, PA - (NewMediaWire) - December 30, 2024 - The law firm of Doe Roe, LLP informs investors of "
        "a class "
        "action against Five Hills, Inc. (NASDAQ: FVE).\n",
        "Five Hills Shareholder Alert by Doe Roe, LLP");
    BOOST_TEST(*release.issuer == "Doe Roe, LLP");
    BOOST_TEST(!release.issuer_ticker);
    BOOST_TEST(release.tickers.size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_issuers_ticker_need_not_be_the_first) {
    const Release release =
        parsed("OSLO, May 4, 2021 /PRNewswire/ -- Orvane Inc. (NYSE: ORV) bought the plant.\n",
               "Brill Corp. (Nasdaq: BRL) Plant Sold to Orvane Inc.");
    BOOST_TEST(*release.issuer == "Orvane Inc.");
    BOOST_TEST(release.issuer_ticker->text() == "NYSE:ORV");
}

BOOST_AUTO_TEST_CASE(a_release_of_one_paragraph_is_a_body) {
    const Release release =
        parsed("Orvane opened a plant in Oslo today, its third in the country.", "Orvane Opens");
    BOOST_TEST(outline(release.sections) == "body");
}

BOOST_AUTO_TEST_CASE(a_headline_alone_is_a_release) {
    const Release release = parsed("Orvane Opens a Plant in Oslo");
    BOOST_TEST(release.headline == "Orvane Opens a Plant in Oslo");
    BOOST_TEST(release.sections.empty());
}

BOOST_AUTO_TEST_CASE(releases_in_other_languages_are_read) {
    const Release release = parsed(
        "MONTRÉAL, 26 mai 2020 (GLOBE NEWSWIRE) -- Orvane (TSX : ORV) annonce les résultats du trimestre et "
        "une hausse des "
        "ventes dans le monde pour les clients.\n\nÀ propos d’Orvane\n\nOrvane est une société de produits "
        "de stockage "
        "qui vend dans quarante pays du monde.\n\nPour en savoir plus, veuillez communiquer avec :\n\nJeanne "
        "Doe\n514 "
        "555-0100\n",
        "Orvane annonce ses résultats");
    BOOST_TEST(release.language == "fr");
    BOOST_TEST(date_of(release) == "2020-05-26");
    BOOST_TEST(
        outline(release.sections) ==
        "body about-issuer[À propos d’Orvane] contact[Pour en savoir plus, veuillez communiquer avec :]");
}

BOOST_AUTO_TEST_CASE(any_bytes_and_any_size_are_parsed) {
    for (const std::string& text :
         {std::string("a\0b", 3), std::string("\xff\xfe\x80\xc3"), std::string(1 << 20, 'x'),
          std::string(1 << 20, '.'), std::string(200000, '(') + "a", std::string(100000, '\n') + "word",
          std::string(50000, 'A') + ":b", "- " + std::string(100000, '*'),
          std::string("&") + std::string(100000, '&'), std::string(100000, '<') + "p"}) {
        RawRelease raw;
        raw.text = text;
        raw.title = "T";
        BOOST_TEST(std::holds_alternative<Release>(parse_release(raw)));
    }
}

BOOST_AUTO_TEST_CASE(repetitive_text_takes_linear_time) {
    // Each of these once took minutes a megabyte, by looking back or ahead without a limit.
    for (const std::string_view part :
         {"NYSE: ABC, ", "[a](", "](", "A.B", "SOURCE Orvane. ", ", About ", "(NYSE: ABC, ", " *a", "_a ",
          "(NYSE:A)--", "About September1\n\n1 Unaudited, as are all.\n\n", "Jane   j@o.test\n",
          "Contact: J, 917-555-0100\n\n", "2.1 ", "Safe Harbor: Words are words.\n\n"}) {
        RawRelease raw;
        raw.title = "Orvane (NYSE: ORV) Opens";
        while (raw.text.size() < 300000) raw.text += part;
        const std::clock_t start = std::clock();
        BOOST_TEST(std::holds_alternative<Release>(parse_release(raw)));
        BOOST_TEST(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC < 5.0, part);
    }
}

BOOST_DATA_TEST_CASE(updates_are_marked_in_the_headline, bdata::make(marks)) {
    BOOST_TEST(parsed("Orvane said so.", sample.headline).update_of == sample.update);
}

BOOST_AUTO_TEST_SUITE_END()
