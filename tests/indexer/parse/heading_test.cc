// SPDX-License-Identifier: GPL-2.0-or-later
// Headings: on lines of their own (heading_shape.h) and run into text (run_in_heading.h).
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "indexer/parse/heading_shape.h"
#include "indexer/parse/run_in_heading.h"

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

const std::string paragraph =
    "Orvane Inc. said that sales rose by a third in the quarter, that costs fell, and that it would hire "
    "more people.";

struct Line {
    const char* text;
    bool heading;
};
std::ostream& operator<<(std::ostream& out, const Line& row) {
    return out << row.text;
}

constexpr Line lines[] = {
    {"About Orvane Inc.", true},
    {"Financial Results for 3Q 2016", true},
    {"STATEMENT OF BOARD OF DIRECTORS", true},
    {"A. Pre-Raise Strategy and Asset Building", true},
    {"Event Details:", true},
    {"Trial design", true},
    {"What Is Next?", true},
    {"Mise en garde concernant les énoncés prospectifs", true},
    {"Declaraciones sobre el futuro", true},
    {"Source: Orvane Inc.", false},
    {"FUENTE Orvane S.A.", false},
    {"The webcast of the call is the best of them", false},
    {"Orvane Inc. said that sales rose.", false},
    {"For the fourth quarter of 2019, compared to the same period in 2018:", false},
    {"“We are glad about it", false},
    {"Replay Passcode: 51551", false},
    {"Presenter:Jane Doe", false},
    {"Dear Shareholders:", false},
    {"Read More>>", false},
    {"(ORVN-GEN)", false},
    {"jane@orvane.test", false},
    {"https://www.orvane.test/News", false},
    {"Call (917) 555-0100", false},
    {"sales of the quarter", false},
    {"Jane Doe, President,", false},
};

struct RunIn {
    const char* why;
    const char* text;
    const char* heading;  ///< empty: none
    const char* news;
};
std::ostream& operator<<(std::ostream& out, const RunIn& row) {
    return out << row.why;
}

constexpr RunIn run_ins[] = {
    {"colon", "About Orvane: Orvane is a maker of storage products.", "About Orvane", "Orvane is"},
    {"colon and no space", "CONTACT:Jane Doe, jane@orvane.test", "CONTACT", "Jane Doe"},
    {"unknown label in capitals",
     "THE LEAD PROCESS:Investors may, no later than May, ask the court to be heard first.",
     "THE LEAD PROCESS", "Investors"},
    {"typographic apostrophe in capitals",
     "DEFENDANTS’ ALLEGED MISCONDUCT: The complaint says that the company made false statements to "
     "investors.",
     "DEFENDANTS’ ALLEGED MISCONDUCT", "The complaint"},
    {"glued name", "About OrvaneOrvane is a maker of storage products.", "About Orvane", "Orvane is"},
    {"glued behind a bracket",
     "About Vistel (TATO Lines Limited)TATO Lines Limited is a joint venture of two firms.",
     "About Vistel (TATO Lines Limited)", "TATO Lines"},
    {"glued behind capitals",
     "About Starling IPOrvane is a provider of designs. Orvane sells them everywhere.", "About Starling IP",
     "Orvane is"},
    {"glued results", "Third Quarter ResultsNet sales for the quarter rose.", "Third Quarter Results",
     "Net sales"},
    {"a contact label in small letters", "Investor contact: Jane Doe, 917-555-0100", "Investor contact",
     "Jane Doe"},
    {"a sentence about contacts", "For information contact: Jane Doe of the company", "", ""},
    {"one glued word", "ContactJane Doe917-555-0100jane@orvane.test", "Contact", "Jane Doe"},
    {"a brand that begins so", "ContactLens sells lenses to opticians of the world.", "", ""},
    {"glued label", "Contact DetailsJane Doe", "Contact Details", "Jane Doe"},
    {"repeated name", "About Orvane Orvane is a maker of storage products.", "About Orvane", "Orvane is"},
    {"comma left of a line end", "About Orvane Inc., Orvane is a maker of storage products.",
     "About Orvane Inc.", "Orvane is"},
    {"note behind a comma", "Note to Investors, Please visit our site.", "Note to Investors", "Please"},
    {"space and a sentence",
     "Earnings Conference Call Details Interested parties may join by dialing a number below.",
     "Earnings Conference Call Details", "Interested"},
    {"a brand with a capital inside", "About MetaLoom MetaLoom is a wallet. MetaLoom grows.",
     "About MetaLoom", "MetaLoom is"},
    {"a label with a value", "Date: Tuesday, November 12, 2024", "", ""},
    {"a link behind the colon",
     "CLICK HERE TO SIGN UP OR GO TO: https://www.orvane.test/case?source=PR&medium=link", "", ""},
    {"a plural of capitals",
     "Following the MCAs inquiry, the chief engineer told his crew to lie to the coast guard.", "", ""},
    {"prose", "Orvane said today: the results are good, and the outlook for the year is better still.", "",
     ""},
    {"a brand in prose",
     "Receiving the OpenNet certificate means that any device on the OpenNet may be used anywhere.", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(heading)

BOOST_DATA_TEST_CASE(a_line_is_a_heading_by_its_shape, bdata::make(lines)) {
    Block before{paragraph, 1};
    Block line{sample.text, 3};
    line.gap = true;
    Block after{paragraph + " " + paragraph, 5};
    after.gap = true;
    BOOST_TEST(is_heading_block(&before, line, &after) == sample.heading);
}

BOOST_AUTO_TEST_CASE(a_heading_needs_something_to_head) {
    Block before{paragraph, 1};
    Block line{"Jane Doe", 3};
    line.gap = true;
    Block address{"12 Main Street", 5};
    BOOST_TEST(!is_heading_block(&before, line, &address));
    BOOST_TEST(!is_heading_block(&before, line, nullptr));
}

BOOST_AUTO_TEST_CASE(a_lead_in_of_highlights_heads_its_bullets) {
    Block before{paragraph, 1};
    Block line{"Corporate highlights for the quarter include:", 3};
    Block after{"- first", 5, BlockShape::bullet};
    BOOST_TEST(is_heading_block(&before, line, &after));
    after.shape = BlockShape::prose;
    BOOST_TEST(!is_heading_block(&before, line, &after));
}

BOOST_DATA_TEST_CASE(a_heading_may_share_its_paragraph, bdata::make(run_ins)) {
    const std::string text = sample.text;
    const auto found = leading_heading(text, text);
    BOOST_REQUIRE(found.has_value() == (sample.heading[0] != '\0'));
    if (!found) return;
    BOOST_TEST(text.substr(found->begin, found->end - found->begin) == sample.heading);
    BOOST_TEST(text.substr(found->text_begin).starts_with(sample.news));
}

struct Labelled {
    const char* why;
    const char* text;
    const char* label;  ///< empty: none
};
std::ostream& operator<<(std::ostream& out, const Labelled& row) {
    return out << row.why;
}

constexpr Labelled labelled[] = {
    {"label and sentences",
     "Fleet Employment: With the new charters most of the days are fixed, far more than at this time last "
     "year.",
     "Fleet Employment"},
    {"one word is too little",
     "Employment: With the new charters most of the days are fixed, far more than at this time last year.",
     ""},
    {"small letters",
     "He said this: With the new charters most of the days are fixed, far more than at this time last year.",
     ""},
    {"a value", "Dial In Number: 917-555-0100", ""},
    {"a list, no sentence",
     "Fleet Employment: Orvane Grace, Orvane Spirit, Orvane Hope, Orvane Maria, Orvane Dawn, Orvane Dusk",
     ""},
    {"a person speaks",
     "Jane Doe, CEO: With the new charters most of the days are fixed, far more than at this time last year.",
     ""},
};

BOOST_DATA_TEST_CASE(a_label_in_title_case_may_be_a_heading, bdata::make(labelled)) {
    const std::string text = sample.text;
    const auto found = labelled_paragraph(text);
    BOOST_TEST((found ? text.substr(found->begin, found->end) : "") == sample.label);
}

BOOST_AUTO_TEST_CASE(known_labels_show_the_style_of_the_house) {
    BOOST_TEST(has_labelled_clause("About Orvane: Orvane is a maker of storage products and lamps."));
    BOOST_TEST(!has_labelled_clause("Contact: Jane Doe, 917-555-0100"));
    BOOST_TEST(!has_labelled_clause("Fleet Employment: Most of the days are fixed."));
}

BOOST_AUTO_TEST_CASE(a_heading_may_be_lost_inside_a_paragraph) {
    const std::string text =
        "Countries are to follow, Ms. Doe added.Third Quarter ResultsNet sales for the quarter rose.";
    const auto found = inner_heading(text, 0, text);
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST(text.substr(found->begin, found->end - found->begin) == "Third Quarter Results");
    BOOST_TEST(
        !inner_heading("The U.S. Department of Energy Programs were heard by the court in May.", 0, {}));
}

BOOST_AUTO_TEST_CASE(a_known_heading_may_be_glued_to_the_end) {
    const std::string text =
        "In addition to the news of today, the airline recently did the following:About Orvane";
    BOOST_TEST(text.substr(trailing_heading(text)) == "About Orvane");
    BOOST_TEST(trailing_heading(paragraph) == std::string::npos);
    BOOST_TEST(trailing_heading(paragraph + " Jane Doe") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_name_in_small_letters_may_be_glued_to_itself) {
    const std::string text =
        "About orVaneorVane Inc. (NASDAQ: ORVN) is a maker of lamps in forty countries of the world.";
    const auto found = leading_heading(text, {});
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST(text.substr(found->begin, found->end - found->begin) == "About orVane");
    BOOST_TEST(text.substr(found->text_begin).starts_with("orVane Inc."));
    const std::string inner = "It sold more in every one of its shops.orVane By the Numbers" + text;
    const auto second = inner_heading(inner, 0, {});
    BOOST_REQUIRE(second.has_value());
    BOOST_TEST(inner.substr(second->begin, second->end - second->begin) == "About orVane");
}

BOOST_AUTO_TEST_CASE(what_leads_to_the_text_behind_it_is_no_heading) {
    for (const char* lead : {"Mara Lindqvist, CEO of Orvane Global, said:", "Specifically, Orvane Is:",
                             "Net Income | | 1,204 | 1,190 |"}) {
        const BlockedText blocked =
            block_text(std::string("Orvane sold more.\n\n") + lead + "\n\n" + paragraph + "\n");
        BOOST_REQUIRE(blocked.blocks.size() == 3U);
        BOOST_TEST(!is_heading_block(&blocked.blocks[0], blocked.blocks[1], &blocked.blocks[2]), lead);
    }
}

BOOST_AUTO_TEST_CASE(a_signature_is_no_heading) {
    const BlockedText blocked = block_text(std::string("Orvane sold more.\n\nOn Behalf of the Board of "
                                                       "Orvane Corp.“Mara Lindqvist”Mara LindqvistCEO\n\n") +
                                           paragraph + "\n");
    BOOST_REQUIRE(blocked.blocks.size() == 3U);
    BOOST_TEST(!is_heading_block(&blocked.blocks[0], blocked.blocks[1], &blocked.blocks[2]));
}

BOOST_AUTO_TEST_CASE(the_colon_of_a_ticker_ends_no_heading) {
    const std::string text =
        "About Orvane (NASDAQ: ORV): Designing better lamps for people who work at night.";
    const auto found = leading_heading(text, {});
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST(text.substr(0, found->end) == "About Orvane (NASDAQ: ORV)");
}

BOOST_AUTO_TEST_CASE(a_figure_between_paragraphs_is_no_heading) {
    const BlockedText blocked =
        block_text(std::string("Orvane sold more.\n\n$ 141,540\n\n") + paragraph + "\n");
    BOOST_REQUIRE(blocked.blocks.size() == 3U);
    BOOST_TEST(!is_heading_block(&blocked.blocks[0], blocked.blocks[1], &blocked.blocks[2]));
}

BOOST_AUTO_TEST_CASE(labels_with_a_colon_may_stand_behind_a_sentence) {
    const std::string sold = "It sold more lamps than ever before in that year. ";
    struct Inner {
        const char* text;
        const char* heading;  ///< empty: none
    };
    for (const Inner& row :
         {Inner{"About Orvane: Founded in a barn, the company makes lamps of all sizes.", "About Orvane"},
          Inner{"Contact: Jane Doe, Orvane Inc., 917-555-0100, jane@orvane.test", "Contact"},
          Inner{"Contact: we would like to hear from everybody who has one of our lamps.", ""},
          Inner{"One thing is sure: nobody will be without a lamp in the coming year.", ""}}) {
        const std::string text = sold + row.text;
        const auto found = inner_heading(text, 0, {});
        BOOST_TEST((found ? text.substr(found->begin, found->end - found->begin) : "") == row.heading);
    }
    const std::string commas =
        "Lamps are trademarks of Orvane, Inc., About Orvane, Inc.Orvane makes lamps in forty countries of "
        "the world, and Orvane sells them there.";
    const auto about = inner_heading(commas, 0, {});
    BOOST_REQUIRE(about.has_value());
    BOOST_TEST(commas.substr(about->begin, about->end - about->begin) == "About Orvane, Inc.");
}

BOOST_AUTO_TEST_CASE(a_name_may_end_with_its_legal_form) {
    const std::string text =
        "About Orvane, Inc. If you have ever seen a lamp, chances are that we made it for you.";
    const auto found = leading_heading(text, {});
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST(text.substr(0, found->end) == "About Orvane, Inc.");
    const std::string links =
        "Orvane Blog, About Orvane, Inc., Orvane, Inc. (NASDAQ: ORVN) makes lamps in forty countries.";
    const auto inner = inner_heading(links, 0, {});
    BOOST_REQUIRE(inner.has_value());
    BOOST_TEST(links.substr(inner->begin, inner->end - inner->begin) == "About Orvane, Inc.");
}

BOOST_AUTO_TEST_CASE(a_span_of_years_ends_a_name_that_repeats) {
    for (const std::string rest : {" Since 1992, the lamps of Orvane Brill have lit the town.",
                                   " For over 35 years, Orvane Brill has lit the town with its lamps."}) {
        const std::string text = "About Orvane Brill" + rest;
        const auto found = leading_heading(text, {});
        BOOST_REQUIRE_MESSAGE(found.has_value(), rest);
        BOOST_TEST(text.substr(0, found->end) == "About Orvane Brill");
    }
}

BOOST_AUTO_TEST_CASE(every_legal_form_ends_a_name) {
    for (const std::string name :
         {"About Orvane Brill GmbH", "About Orvane Limited", "About Orvane & Co., Ltd.",
          "About Orvane Pte. Ltd.", "About Orvane PLC"}) {
        const std::string text = name + " The makers of lamps have forty works and many more shops in all.";
        const auto found = leading_heading(text, {});
        BOOST_REQUIRE_MESSAGE(found.has_value(), name);
        BOOST_TEST(text.substr(0, found->end) == name);
    }
}

BOOST_AUTO_TEST_CASE(a_footer_may_stand_inside_a_paragraph) {
    const std::string text =
        "It has flown millions. View original content:http://www.prnewswire.com/x SOURCE Orvane";
    BOOST_TEST(text.substr(inner_footer(text)).starts_with("View original content"));
    BOOST_TEST(inner_footer(paragraph) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(sentences_end_with_a_stop_that_is_no_abbreviation) {
    BOOST_TEST(ends_sentence("Sales rose."));
    BOOST_TEST(ends_sentence("“Sales rose.”"));
    BOOST_TEST(!ends_sentence("About Orvane Inc."));
    BOOST_TEST(!ends_sentence("About Orvane"));
}

BOOST_AUTO_TEST_CASE(telephones_and_addresses_are_seen) {
    BOOST_TEST(has_phone("call (888) 646-8293 now"));
    BOOST_TEST(has_phone("917.555.0100"));
    BOOST_TEST(!has_phone("$19,217,000 in 2005"));
    BOOST_TEST(!has_phone("12 May 2024"));
    BOOST_TEST(!has_phone("2023 2022"));
    BOOST_TEST(!has_phone("121.6 103.9"));
    BOOST_TEST(!has_phone("Own shares on 14.04.2022"));
    BOOST_TEST(!has_phone("4/14/2022"));
    BOOST_TEST(has_phone("21-555-2022"));
    BOOST_TEST(has_phone("0 55 12 2022"));
    BOOST_TEST(has_phone("+41 41 555 01 44"));
    BOOST_TEST(has_phone("2555 0100"));
    BOOST_TEST(has_email("jane@orvane.test"));
    BOOST_TEST(!has_email("@orvane"));
}

BOOST_AUTO_TEST_SUITE_END()
