// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/section_rules.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

struct Row {
    const char* text;
    const char* kind;  ///< empty: none
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.text;
}

constexpr Row headings[] = {
    {"For the Fourth Quarter of Fiscal 2022", "financial-results"},
    {"For the Quarter Ended March 31,", ""},
    {"For the First Six Months of Fiscal 2023", "financial-results"},
    {"Summary of Q4 2017 Results:", "financial-results"},
    {"Summary of the FAQ 2 Results", ""},
    {"Forward-Looking Performance Indicators:", ""},
    {"About Orvane", "about"},
    {"About Us", "about-issuer"},
    {"About the Company:", "about-issuer"},
    {"About the Company’s Study", "about"},
    {"ABOUT ORVANE, LLP:", "about"},
    {"About 5G Open Lab", "about"},
    {"About 30 percent", ""},
    {"À propos d’Orvane", "about"},
    {"Caution Regarding Forward-Looking Statements", "forward-looking"},
    {"Safe Harbor Provision", "forward-looking"},
    {"Énoncés prospectifs et prospectives", "forward-looking"},
    {"Énoncés prospectifs", "forward-looking"},
    {"Zukunftsgerichtete Aussagen", "forward-looking"},
    {"Declaraciones prospectivas", "forward-looking"},
    {"ÜBER ORVANE", "about"},
    {"Acerca de Orvane", "about"},
    {"Declaraciones sobre el futuro", "forward-looking"},
    {"Relación con inversionistas:", "contact"},
    {"Conférence téléphonique", "event"},
    {"Orvane Investor Day", "event"},
    {"Telefonkonferenz", "event"},
    {"Conferencia telefónica", "event"},
    {"Renseignements :", "contact"},
    {"Pressekontakt", "contact"},
    {"Contacto", "contact"},
    {"Enquiries:", "contact"},
    {"Ausblick", "outlook"},
    {"Note to Investors", "legal"},
    {"Cautionary Note Regarding Digital Assets", "legal"},
    {"Third Quarter 2024 Conference Call", "event"},
    {"To Ask Questions:", "event"},
    {"CONTACT:", "contact"},
    {"Investor Relations Contact", "contact"},
    {"Media", "contact"},
    {"Media Inquiries:", "contact"},
    {"Full Year 2020 Guidance", "outlook"},
    {"Non-GAAP Financial Information", "non-gaap"},
    {"CONDENSED CONSOLIDATED BALANCE SHEETS", "financial-tables"},
    {"Corporate highlights for the quarter include:", "highlights"},
    {"Financial Results for 3Q 2016", "financial-results"},
    {"Operating Expenses", "financial-results"},
    {"Phase 2 Trial Financial Results", ""},
    {"Resources:", "footer"},
    {"Phase II Trial Design", ""},
    {"Delisting Notice", ""},
    {"", ""},
};

constexpr Row paragraphs[] = {
    {"This news release contains forward-looking statements. You can identify them by words.",
     "forward-looking"},
    {"Except for historical information, the matters set forth are forward-looking statements.",
     "forward-looking"},
    {"The forward-looking team met on Monday to plan the season.", ""},
    {"This press release does not constitute an offer to sell any securities.", "legal"},
    {"ORVANE® is a registered trademark of Orvane Inc.", "legal"},
    {"© 2023 Orvane Inc. All marks are trademarks of Orvane.", "legal"},
    {"© 2023 Orvane Inc.", "footer"},
    {"Learn more on our site. ORVANE® is a registered trademark of Orvane Inc.", ""},
    {"May be considered attorney advertising in certain jurisdictions.", "legal"},
    {"Orvane will be holding a conference call at 8:30 AM ET on Friday, which can be accessed by dialing in.",
     "event"},
    {"NOTE: Our third quarter results telephone conference call will begin at 1:30 p.m. Pacific time today.",
     "event"},
    {"The conference call was a success.", ""},
    {"A conference call to discuss these results is scheduled for 2:00 p.m. Pacific time today and is "
     "available "
     "via webcast on our site.",
     "event"},
    {"Copyright law changes next year, and publishers prepare for it.", ""},
    {"Copyright 2005 Orvane Inc.", "footer"},
    {"/CONTACT: Jane Doe of Orvane, +1-555-0100/", "contact"},
    {"(c) 2005 Orvane Inc. All that is left is ours.", "footer"},
    {"(c) Orvane shall not sell the shares before the closing.", ""},
    {"Source: Orvane Inc.", "footer"},
    {"SOURCE Orvane", "footer"},
    {"FUENTE Orvane S.A.", "footer"},
    {"QUELLE: Orvane AG", "footer"},
    {"Fuente nueva para los vecinos de la plaza", ""},
    {"Neither the Brill Securities Exchange nor its regulator has approved the contents of this release.",
     "legal"},
    {"Diese Mitteilung enthält zukunftsgerichtete Aussagen über Produktion und Preise.", "forward-looking"},
    {"Source code for the product was released to all of its users last week under a free licence; "
     "anybody may read it, change it and pass it on to others as long as the licence is kept.",
     ""},
    {"View source version on businesswire.com: https://www.businesswire.com/x", "footer"},
    {"For further information, please contact: Jane Doe", "contact"},
    {"Pour plus d’informations, écrivez à jane@orvane.test.", "contact"},
    {"Pour plus d’informations et pour accéder au rapport, suivez le lien.", ""},
    {"Bei Rückfragen: Jane Doe, +41 41 555 01 00", "contact"},
    {"Orvane sells storage products in forty countries.", ""},
    {"", ""},
};

std::string kind_of(const std::optional<KindGuess>& guess) {
    return guess ? std::string(info(guess->kind).name) : "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(section_rules)

BOOST_DATA_TEST_CASE(headings_name_their_kind, bdata::make(headings)) {
    BOOST_TEST(kind_of(known_heading(sample.text)) == sample.kind);
}

BOOST_DATA_TEST_CASE(paragraphs_announce_their_kind, bdata::make(paragraphs)) {
    BOOST_TEST(kind_of(known_paragraph(sample.text)) == sample.kind);
}

BOOST_AUTO_TEST_CASE(contacts_are_short_and_hardly_prose) {
    BOOST_TEST(is_contact_block("Jane Doe Orvane Inc. 917-555-0100 jane@orvane.test"));
    BOOST_TEST(is_contact_block("917-555-0100"));
    BOOST_TEST(!is_contact_block("Jane Doe"));
    BOOST_TEST(!is_contact_block(
        "If you would like to ask a question, please write to jane@orvane.test before the call "
        "or dial 917-555-0100 on the day."));
}

BOOST_AUTO_TEST_CASE(some_headlines_announce_an_event) {
    BOOST_TEST(announces_event("Orvane to Host Conference Call on May 14th"));
    BOOST_TEST(!announces_event("Orvane Opens a Plant"));
}

BOOST_AUTO_TEST_SUITE_END()
