// SPDX-License-Identifier: GPL-2.0-or-later
// What stands above the news, as the parser of whole releases reads it.
#include "indexer/parse/front_matter.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/indexer/parse/parsed_release.h"

using namespace dateline;

BOOST_AUTO_TEST_SUITE(front_matter)

BOOST_AUTO_TEST_CASE(a_repeated_headline_goes_to_the_masthead) {
    const Release release =
        parsed("01.03.01\n\t\t ORVANE OPENS A PLANT \n\t\tWashington, DC - Orvane opened it.\n",
               "Orvane opens a plant");
    BOOST_TEST(date_of(release) == "2001-01-03");
    BOOST_TEST(release.masthead.size() == 2U);
    BOOST_REQUIRE(release.sections.size() == 1U);
    BOOST_TEST(release.sections[0].paragraphs[0].text == "Washington, DC - Orvane opened it.");
}

BOOST_AUTO_TEST_CASE(a_dateline_above_the_repeated_headline_stays_one) {
    const Release release = parsed(
        "OSLO, Norway, July 25, 2018/PRNewswire/ --\n\nOrvane Opens a Plant\n\nOrvane Inc. opened a plant "
        "today, the second of its kind.\n",
        "Orvane Opens a Plant");
    BOOST_TEST(date_of(release) == "2018-07-25");
    BOOST_TEST(release.wire.value_or("") == "PR Newswire");
    BOOST_TEST(release.dateline_place.value_or("") == "OSLO, Norway");
    BOOST_REQUIRE(release.sections.size() == 1U);
    BOOST_TEST(release.sections[0].paragraphs[0].text.ends_with("the second of its kind."));
}

BOOST_AUTO_TEST_CASE(a_marked_title_below_the_contacts_is_the_headline) {
    RawRelease raw;
    const auto block = [](std::string text, bool emphasised) {
        RawBlock out;
        out.text = std::move(text);
        out.emphasised = emphasised;
        return out;
    };
    raw.blocks = {
        block("CONTACT:", true),
        block("Investor Relations", false),
        block("Orvane Enterprise, Inc.", false),
        block("IR@orvane.test", false),
        block("Orvane Q1 2021 Revenue Up 33% on Strong Demand for Lamps", true),
        block("Dear Shareholders,", false),
        block("In the first quarter we sold more lamps than ever before, and of those more than half were "
              "sold to customers who had not bought a lamp from us before that time.",
              false)};
    BOOST_TEST(std::get<Release>(parse_release(raw)).headline ==
               "Orvane Q1 2021 Revenue Up 33% on Strong Demand for Lamps");
}

BOOST_AUTO_TEST_CASE(a_note_of_a_video_is_no_subheadline) {
    const Release release = parsed(
        "A video accompanying this announcement is available at: https://video.test/x\n\nOrvane Inc. makes "
        "lamps for the night, and of these more are sold in the winter than in all of the summer.\n",
        "Orvane Lights the Night");
    BOOST_TEST(!release.subheadline.has_value());
    BOOST_TEST(release.masthead.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_day_and_an_hour_above_the_news_are_no_dateline) {
    const Release release = parsed(
        "Orvane Opens a Plant\n\nMonday, January 05, 2026 - 10:00am\n\nView pdf copy\n\nOpen in tab\n\nNEW "
        "YORK--(BUSINESS WIRE)-- Orvane Inc. (NYSE: ORV) opened a plant today.\n",
        "Orvane Opens a Plant");
    BOOST_TEST(release.wire.value_or("") == "Business Wire");
    BOOST_TEST(release.dateline_place.value_or("") == "NEW YORK");
    BOOST_TEST(date_of(release) == "2026-01-05");
    BOOST_TEST(!release.subheadline.has_value());
}

BOOST_AUTO_TEST_CASE(a_date_glued_to_its_label_is_read) {
    const Release release = parsed(
        "Orvane CorporationStock Exchange Release14 April 2022 at 21:00 EEST\n\nOrvane Corporation: "
        "Repurchase of own shares on 14.04.2022\n\nEspoo, Finland – On 14 April 2022 Orvane bought.\n",
        "Orvane Corporation: Repurchase of own shares on 14.04.2022");
    BOOST_TEST(date_of(release) == "2022-04-14");
    BOOST_TEST(release.headline == "Orvane Corporation: Repurchase of own shares on 14.04.2022");
    const Release text = parsed(
        "Changes in the own shares of Orvane\n\nOrvaneStock Exchange Release14 April 2022 at 21:00 "
        "EEST\n\nChanges in the own shares of Orvane\n\nEspoo, Finland – Orvane moved some.\n");
    BOOST_TEST(date_of(text) == "2022-04-14");
    BOOST_TEST(!text.subheadline.has_value());
}

BOOST_AUTO_TEST_CASE(a_line_below_the_headline_is_its_second_though_a_list_follows) {
    std::string list;
    for (int i = 0; i < 20; ++i)
        list += "* Sales of lamps rose by a third, and those of wires and of sockets by a half.\n";
    const Release release =
        parsed("Orvane Reports Results\n\nSales Rise by a Third\n\n" + list +
               "\nOSLO--(BUSINESS WIRE)--Orvane Inc. (NYSE: ORV) said today that its sales rose.\n");
    BOOST_TEST(release.subheadline.value_or("") == "Sales Rise by a Third");
}

BOOST_AUTO_TEST_CASE(contacts_above_a_repeated_headline_are_no_subheadline) {
    std::string contacts;
    for (const char* name : {"Jane Doe, CFA", "Richard Roe, CFO", "Mary Major (Media)", "Orvane, Inc.",
                             "Doe Roe Associates LLC", "John Stiles", "Ann Onymous", "Orvane Holding"})
        contacts += std::string(name) + "\n\n";
    const Release release = parsed(contacts +
                                       "Orvane Opens a Plant\n\nSecond of Its Kind\n\nOSLO--(BUSINESS "
                                       "WIRE)--Orvane Inc. (NYSE: ORV) said so today.\n",
                                   "Orvane Opens a Plant");
    BOOST_TEST(release.subheadline.value_or("") == "Second of Its Kind");
    BOOST_TEST(release.masthead.size() == 9U);
}

BOOST_AUTO_TEST_CASE(lines_above_the_dateline_are_the_subheadline) {
    const Release release = parsed(
        "Orvane Reports Results\n\n- Sales rise by a third -\n\n- Costs fall -\nOSLO--(BUSINESS "
        "WIRE)--\nOrvane "
        "Inc. (NYSE: ORV) said today that its sales rose.\n");
    BOOST_TEST(release.headline == "Orvane Reports Results");
    BOOST_TEST(*release.subheadline == "Sales rise by a third Costs fall");
    BOOST_TEST(release.sections[0].paragraphs[0].text.starts_with("OSLO--(BUSINESS WIRE)-- Orvane Inc."));
}

BOOST_AUTO_TEST_CASE(an_exhibit_has_its_headline_behind_labels_and_contacts) {
    const Release release = parsed(
        "<PAGE>\n\n                                                       Exhibit 99.1\n\n"
        "                            FOR IMMEDIATE RELEASE\n\n"
        "Jane Doe, CFO                              Richard Roe\n(201) 555-0100                             "
        "(212) 555-0100\n\n"
        "                 ORVANE REPORTS RECORD RESULTS FOR THE FOURTH QUARTER\n"
        "                      AND FISCAL YEAR ENDED JUNE 30, 2005\n\n"
        "BRILL CLIFFS, NJ, DECEMBER 13, 2005 -- ORVANE, INC., (NASDAQ: ORVN), a leading\n"
        "maker of storage products, today reported record results for the fourth quarter\n"
        "and the fiscal year, which were better than those of the year before in every\n"
        "way, and announced that it would pay a dividend to holders of its stock.\n");
    BOOST_TEST(release.headline ==
               "ORVANE REPORTS RECORD RESULTS FOR THE FOURTH QUARTER AND FISCAL YEAR ENDED JUNE 30, 2005");
    BOOST_TEST(date_of(release) == "2005-12-13");
    BOOST_REQUIRE(release.masthead.size() == 6U);
    BOOST_TEST(release.masthead[3].text == "(201) 555-0100");
    BOOST_TEST(release.masthead[4].text == "Richard Roe");
    BOOST_TEST(*release.issuer == "ORVANE, INC.");
}

BOOST_AUTO_TEST_CASE(a_headline_goes_on_in_a_line_that_begins_small_or_with_a_connecting_word) {
    const std::string news = "OSLO, May 4, 2021 -- Orvane Inc. (NYSE: ORV) opened a plant in Brill today.\n";
    const Release small = parsed("Orvane Chief Sells His Options\n\nand Sets Up a Plan\n\n" + news);
    BOOST_TEST(small.headline == "Orvane Chief Sells His Options and Sets Up a Plan");
    BOOST_TEST(!small.subheadline.has_value());
    const Release capitals =
        parsed("ORVANE.COM GROUP, INC., BRILL LAMPS, INC.\nAND DOE & COMPANY UNITE\n\n" + news);
    BOOST_TEST(capitals.headline == "ORVANE.COM GROUP, INC., BRILL LAMPS, INC. AND DOE & COMPANY UNITE");
    const Release title = parsed("Orvane Chief Sells His Options\n\nFor Whom It May Shine\n\n" + news);
    BOOST_TEST(title.headline == "Orvane Chief Sells His Options");
}

BOOST_AUTO_TEST_CASE(a_letterhead_is_not_the_headline) {
    const std::string news =
        "Orvane Digital Inc. (CSE: ORVD) has sold its plant to the town for eleven million in cash, and the "
        "town will heat its school with it.\n";
    const Release release = parsed(
        "Orvane Digital Inc.\nSuite 900, 555 Gravel Street, Oslo\n\nFebruary 13, 2024\n\nNEWS RELEASE\n\n"
        "Orvane Digital Sells Its Plant to the Town\n\n" +
        news);
    BOOST_TEST(release.headline == "Orvane Digital Sells Its Plant to the Town");
    BOOST_TEST(date_of(release) == "2024-02-13");
    BOOST_TEST(outline(release.sections) == "body");
    const Release capitals = parsed(
        "ORVANE CARRIERS LTD.\n\nOrvane Carriers Ltd. Reports Results for the Quarter\n\nOSLO, May 4, 2021 "
        "- " +
        news);
    BOOST_TEST(capitals.headline == "Orvane Carriers Ltd. Reports Results for the Quarter");
    BOOST_TEST(!capitals.subheadline.has_value());
    const Release name_alone = parsed("Orvane Digital Inc.\n\nOSLO, May 4, 2021 - " + news);
    BOOST_TEST(name_alone.headline == "Orvane Digital Inc.");
}

BOOST_AUTO_TEST_SUITE_END()
