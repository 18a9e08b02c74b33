// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/blocks.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace dateline;

namespace {

/// Texts of the blocks, one a line.
std::string shown(const BlockedText& blocked) {
    std::string out;
    for (const Block& block : blocked.blocks) out += block.text + "\n";
    return out;
}

constexpr const char* wrapped =
    "   Orvane Corporation today announced that its wholly owned subsidiary has\n"
    "stopped all further development of its storage product line and has laid off\n"
    "the staff assigned to develop it, a step that had been expected since last\n"
    "spring by most of those who follow the company closely.\n"
    "\n"
    "To realize further savings and obtain economies of scale, the company will also\n"
    "consolidate its facilities and move all of its operations to one site by the\n"
    "end of the year, its chief executive said on Tuesday.\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(blocks)

BOOST_AUTO_TEST_CASE(text_of_fixed_width_is_reflowed) {
    const BlockedText blocked = block_text(wrapped);
    BOOST_REQUIRE(blocked.blocks.size() == 2U);
    BOOST_TEST(blocked.blocks[0].text.ends_with("by most of those who follow the company closely."));
    BOOST_TEST(blocked.blocks[0].text.find('\n') == std::string::npos);
    BOOST_TEST(blocked.blocks[1].line == 6);
    BOOST_TEST(blocked.blocks[1].gap);
}

BOOST_AUTO_TEST_CASE(a_sentence_torn_by_a_page_is_mended) {
    const std::string text = std::string(wrapped) +
                             "The company designs and sells adapter cards that are\n\n<PAGE>\n\n"
                             "bought by large makers of network equipment.\n";
    const BlockedText blocked = block_text(text);
    BOOST_TEST(
        blocked.blocks.back().text ==
        "The company designs and sells adapter cards that are bought by large makers of network equipment.");
    BOOST_REQUIRE(blocked.furniture.size() == 1U);
    BOOST_TEST(blocked.furniture[0].text == "<PAGE>");
}

BOOST_AUTO_TEST_CASE(a_sentence_torn_by_a_blank_line_is_mended) {
    const BlockedText blocked = block_text(
        "The company incurred expenses of \\$1.3 million during the third\n\nquarter of 2016, it said.\n");
    BOOST_TEST(shown(blocked) ==
               "The company incurred expenses of $1.3 million during the third quarter of 2016, it said.\n");
}

BOOST_AUTO_TEST_CASE(a_heading_is_not_joined_with_the_paragraph_behind_it) {
    BOOST_TEST(block_text("Event Details\n\nwww.orvane.test carries the call.\n").blocks.size() == 2U);
    BOOST_TEST(block_text("Our results\n\neWorld sales rose by a third in the year.\n").blocks.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_hyphen_at_a_line_end_keeps_its_word_together) {
    const std::string text =
        std::string(wrapped) +
        "\nThe services of the company include provider networks for specialty and multi-\n"
        "specialty groups of physicians.\n";
    BOOST_TEST(
        block_text(text).blocks.back().text.ends_with("specialty and multi-specialty groups of physicians."));
}

BOOST_AUTO_TEST_CASE(page_numbers_are_dropped_at_page_edges_only) {
    const BlockedText paged = block_text("One sentence.\n\n- 2 -\n\f\nAnother sentence.\n");
    BOOST_TEST(shown(paged) == "One sentence.\nAnother sentence.\n");
    BOOST_TEST(paged.furniture.front().text == "- 2 -");
    BOOST_TEST(shown(block_text("One sentence.\n\n12\n\nAnother sentence.\n")) ==
               "One sentence.\n12\nAnother sentence.\n");
}

BOOST_AUTO_TEST_CASE(an_indented_paragraph_goes_on_at_the_margin_in_capitals) {
    const std::string text = std::string(wrapped) +
                             "\n     This release contains forward-looking statements as defined under The\n"
                             "Securities Litigation Reform Act of 1995 and is no promise of anything.\n";
    BOOST_TEST(shown(block_text(text)).find("under The Securities Litigation") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(lines_spread_to_the_right_margin_are_no_table_rows) {
    const std::string text =
        std::string(wrapped) +
        "\nMara Lindqvist,  Chief Executive  Officer of Orvane,  stated that \"Kelvary brings\n"
        "outstanding   products,   people  and  customers  to  the  Orvane  family.   The\n"
        "combination of the two companies will provide enormous benefits to them all.\"\n";
    const BlockedText blocked = block_text(text);
    BOOST_TEST((blocked.blocks.back().shape == BlockShape::prose));
    BOOST_TEST(
        blocked.blocks.back().text.starts_with("Mara Lindqvist, Chief Executive Officer of Orvane, "
                                               "stated that \"Kelvary brings outstanding products"));
    const std::string row =
        std::string(wrapped) + "\nNet sales    1,204    1,190    1,107    1,054    1,002\n";
    BOOST_TEST((block_text(row).blocks.back().shape == BlockShape::table));
}

BOOST_AUTO_TEST_CASE(the_units_below_a_centred_title_are_no_part_of_it) {
    const std::string text = std::string(wrapped) +
                             "\n                 CONSOLIDATED STATEMENTS OF INCOME\n"
                             "                      (In thousands)\n\n" +
                             wrapped;
    BOOST_TEST(shown(block_text(text)).find("OF INCOME\n(In thousands)\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(items_marked_with_a_letter_are_bullets_where_several_are) {
    const std::string list = "Highlights:\n\no Sales rose by a third.\no Costs fell.\n";
    const BlockedText blocked = block_text(list);
    BOOST_REQUIRE(blocked.blocks.size() == 3U);
    BOOST_TEST((blocked.blocks[1].shape == BlockShape::bullet));
    BOOST_TEST((blocked.blocks[2].shape == BlockShape::bullet));
    BOOST_TEST((block_text("o Sales rose.\n").blocks[0].shape == BlockShape::prose));
    const std::string portuguese = "A companhia anunciou hoje que\no Brasil venceu e que\no Chile perdeu.\n";
    for (const Block& block : block_text(portuguese).blocks)
        BOOST_TEST((block.shape == BlockShape::prose), block.text);
}

BOOST_AUTO_TEST_CASE(an_item_goes_on_where_its_lines_are_indented) {
    const std::string text = std::string(wrapped) +
                             "\n    o    Orvane purchased receivables with a face value of\n"
                             "         $1.3 billion for an aggregate cost of $49.4 million.\n"
                             "    o    Collections were $30.4 million.\n";
    const BlockedText blocked = block_text(text);
    BOOST_REQUIRE(blocked.blocks.size() == 4U);
    BOOST_TEST(
        blocked.blocks[2].text.ends_with("value of $1.3 billion for an aggregate cost of $49.4 million."));
}

BOOST_AUTO_TEST_CASE(the_number_behind_a_page_mark_is_dropped) {
    BOOST_TEST(shown(block_text("<PAGE>   2\n\nOrvane won.\n")) == "Orvane won.\n");
}

BOOST_AUTO_TEST_CASE(text_typed_with_double_spacing_is_closed_up) {
    std::string text;
    for (const char c : std::string(wrapped)) text += c == '\n' ? std::string("\n\n") : std::string(1, c);
    const BlockedText blocked = block_text(text + "\n" + text + "\n" + text);
    BOOST_REQUIRE(blocked.blocks.size() == 6U);
    BOOST_TEST(blocked.blocks[1].text.starts_with("To realize further savings"));
    BOOST_TEST(blocked.blocks[1].text.ends_with("on Tuesday."));
    BOOST_TEST(blocked.blocks[1].line == 11);
}

BOOST_AUTO_TEST_CASE(a_line_between_blank_ones_stays_a_paragraph_of_its_own) {
    std::string text;
    for (int i = 0; i < 12; ++i) {
        text += "Orvane Corporation today announced item " + std::string(1, static_cast<char>('A' + i)) +
                " of its long agenda.\n\n";
    }
    BOOST_TEST(block_text(text).blocks.size() == 12U);
}

BOOST_AUTO_TEST_CASE(tags_of_html_part_a_text_without_line_ends) {
    const BlockedText blocked = block_text(
        "<p>OSLO, May 4, 2021 -- Orvane grew.</p><ul><li>Sales rose.</li><li>Costs "
        "fell.</li></ul><h2>Outlook</h2>"
        "<p>Orvane expects <b>more</b> growth.<br>It hopes.</p><p><strong>About Orvane</strong></p><div>It "
        "makes "
        "lamps.</div>");
    BOOST_TEST(
        shown(blocked) ==
        "OSLO, May 4, 2021 -- Orvane grew.\n* Sales rose.\n* Costs fell.\nOutlook\nOrvane expects more "
        "growth.\nIt hopes.\nAbout Orvane\nIt makes lamps.\n");
    BOOST_REQUIRE(blocked.blocks.size() == 8U);
    BOOST_TEST((blocked.blocks[1].shape == BlockShape::bullet));
    BOOST_TEST(blocked.blocks[3].heading_mark);
    BOOST_TEST(!blocked.blocks[4].heading_mark);
    BOOST_TEST(!blocked.blocks[5].gap);
    BOOST_TEST(blocked.blocks[6].heading_mark);
    BOOST_TEST(blocked.blocks[6].gap);
}

BOOST_AUTO_TEST_CASE(a_bold_heading_that_runs_in_is_cut_off) {
    const BlockedText blocked = block_text(
        "**About Orvane** We make lamps.\n\n**Sales rose** by a third.\n\n**About Orvane**\n\nWe do.\n");
    BOOST_TEST(shown(blocked) ==
               "About Orvane\nWe make lamps.\nSales rose by a third.\nAbout Orvane\nWe do.\n");
    BOOST_TEST(blocked.blocks[0].heading_mark);
    BOOST_TEST(!blocked.blocks[1].heading_mark);
    BOOST_TEST(!blocked.blocks[2].heading_mark);
}

BOOST_AUTO_TEST_CASE(a_sign_that_opens_no_tag_parts_nothing) {
    BOOST_TEST(shown(block_text("Yields <p of 3% and a < b held <q>.\n")) ==
               "Yields <p of 3% and a < b held <q>.\n");
}

BOOST_AUTO_TEST_CASE(the_mark_that_a_release_ends_is_dropped) {
    const std::string text =
        "SOURCE  Orvane Corporation\n     -0-                 01/10/2005\n"
        "    /CONTACT:  Mara Lindqvist of Orvane, +1-555-0100/\n";
    const BlockedText blocked = block_text(text);
    BOOST_TEST(shown(blocked) ==
               "SOURCE Orvane Corporation\n/CONTACT: Mara Lindqvist of Orvane, +1-555-0100/\n");
    BOOST_REQUIRE(blocked.furniture.size() == 1U);
    BOOST_TEST(blocked.furniture[0].text.starts_with("-0-"));
    BOOST_TEST(shown(block_text("The company reported\n\n-0- and $5 of revenue.\n")).find("-0- and") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(feet_of_pages_are_dropped_though_they_look_like_rows) {
    const std::string foot =
        "\n12 North First Street         Orvane, CA 95134          (555) 012-0199\n\n<PAGE>\n";
    std::string text;
    for (int page = 1; page <= 3; ++page)
        text += wrapped + foot + "\nNEWS RELEASE, March " + std::to_string(page) + ", 2005\n\n";
    const std::string all = shown(block_text(text + wrapped));
    BOOST_TEST(all.find("North First") == std::string::npos);
    BOOST_TEST(all.find("NEWS RELEASE") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(heads_of_several_lines_are_dropped_and_what_follows_them_stays) {
    std::string text = wrapped;
    for (int page = 2; page <= 4; ++page)
        text +=
            "\n<PAGE>\n\nORVANE INC.\n                     Moderator: Mara Lindqvist\n                     "
            "03-07-05/1:00 "
            "pm CT\n\n" +
            std::string(static_cast<std::size_t>(page), 'x') + " items of the agenda\n" + wrapped;
    const std::string all = shown(block_text(text));
    BOOST_TEST(all.find("Moderator") == std::string::npos, all);
    BOOST_TEST(all.find("pm CT") == std::string::npos, all);
    BOOST_TEST(all.find("Page") == std::string::npos, all);
    BOOST_TEST(all.find("xxx items") != std::string::npos, all);
}

BOOST_AUTO_TEST_CASE(titles_of_statements_stay_on_every_page) {
    std::string text = wrapped;
    for (int page = 2; page <= 4; ++page)
        text += std::string("\n<PAGE>\n\nCONSOLIDATED BALANCE SHEETS\n\n") + wrapped;
    const std::string all = shown(block_text(text));
    std::size_t titles = 0;
    for (std::size_t at = all.find("CONSOLIDATED"); at != std::string::npos;
         at = all.find("CONSOLIDATED", at + 1))
        ++titles;
    BOOST_TEST(titles == 3U);
}

BOOST_AUTO_TEST_CASE(headers_that_run_over_the_pages_are_dropped_behind_the_first) {
    const std::string page = "<PAGE>\n\nNEWS RELEASE, March 3, 2005\n\n";
    const BlockedText blocked =
        block_text(page + wrapped + page + wrapped + "\nNEWS RELEASE, March 3, 2005\n");
    const std::string all = shown(blocked);
    BOOST_TEST(all.starts_with("NEWS RELEASE, March 3, 2005\nOrvane"));
    BOOST_TEST(all.ends_with("on Tuesday.\nNEWS RELEASE, March 3, 2005\n"));
    BOOST_TEST(blocked.blocks.size() == 6U);
}

BOOST_AUTO_TEST_CASE(marks_that_the_text_goes_on_overleaf_are_dropped) {
    BOOST_TEST(shown(block_text("Orvane won.\n\n-more-\n\nIt won again.\n\n(MORE)\n\nMore of it.\n")) ==
               "Orvane won.\nIt won again.\nMore of it.\n");
}

BOOST_AUTO_TEST_CASE(a_headline_in_capitals_goes_on_below_a_full_line) {
    const std::string text = std::string(wrapped) +
                             "\n   ORVANE CORPORATION COMPLETES INVESTMENT IN LEADING MAKER OF FREQUENCY\n"
                             "                            CONTROL PRODUCTS\n\n" +
                             wrapped;
    BOOST_TEST(shown(block_text(text)).find("FREQUENCY CONTROL PRODUCTS\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_mark_in_the_right_corner_is_no_part_of_the_headline) {
    const std::string text =
        "                                                                    Exhibit 99.1\n"
        "    Orvane Reports Results of Its Fourth Quarter and of the Whole Fiscal Year\n\n" +
        std::string(wrapped);
    BOOST_TEST(shown(block_text(text)).starts_with("Exhibit 99.1\nOrvane Reports"));
}

BOOST_AUTO_TEST_CASE(bullets_keep_their_marker_and_their_shape) {
    const BlockedText blocked = block_text("- first\n* second\n• third\n-not a bullet\n");
    BOOST_REQUIRE(blocked.blocks.size() == 4U);
    BOOST_TEST((blocked.blocks[0].shape == BlockShape::bullet));
    BOOST_TEST((blocked.blocks[2].shape == BlockShape::bullet));
    BOOST_TEST((blocked.blocks[3].shape == BlockShape::prose));
    BOOST_TEST(blocked.blocks[1].text == "* second");
}

BOOST_AUTO_TEST_CASE(a_bullet_on_a_line_of_its_own_joins_the_next_line) {
    const BlockedText blocked = block_text("Highlights:\n•\nSales rose.\n$\n28,190\n");
    BOOST_TEST(shown(blocked) == "Highlights:\n• Sales rose.\n$ 28,190\n");
    BOOST_TEST((blocked.blocks[1].shape == BlockShape::bullet));
}

BOOST_AUTO_TEST_CASE(tables_keep_their_rows_and_columns) {
    const std::string text = std::string(wrapped) +
                             "\nNet revenues                       $ 11,137     36,668\n"
                             "Total operating costs                37,667     77,242\n";
    const BlockedText blocked = block_text(text);
    BOOST_REQUIRE(blocked.blocks.size() == 4U);
    BOOST_TEST((blocked.blocks[2].shape == BlockShape::table));
    BOOST_TEST(blocked.blocks[2].text.find("   ") != std::string::npos);
    BOOST_TEST(!blocked.blocks[3].gap);
}

BOOST_AUTO_TEST_CASE(lines_of_an_address_stay_lines) {
    const BlockedText blocked = block_text("CONTACT:\n\nJane Doe\nOrvane Inc.\n917-555-0100\n");
    BOOST_TEST(blocked.blocks.size() == 4U);
    BOOST_TEST(blocked.blocks[1].gap);
    BOOST_TEST(!blocked.blocks[2].gap);
}

BOOST_AUTO_TEST_CASE(every_line_end_counts_lines) {
    const BlockedText blocked = block_text("one\r\n\r\ntwo\r\rthree\n\nfour");
    BOOST_REQUIRE(blocked.blocks.size() == 4U);
    BOOST_TEST(blocked.blocks[1].line == 3);
    BOOST_TEST(blocked.blocks[2].line == 5);
    BOOST_TEST(blocked.blocks[3].line == 7);
}

BOOST_AUTO_TEST_CASE(markdown_loses_its_marks) {
    const BlockedText blocked =
        block_text("## Results\n\n**About Orvane**\n\nSee [our site](https://x.test) **now**.\n");
    BOOST_REQUIRE(blocked.blocks.size() == 3U);
    BOOST_TEST(blocked.blocks[0].text == "Results");
    BOOST_TEST(blocked.blocks[0].heading_mark);
    BOOST_TEST(blocked.blocks[1].text == "About Orvane");
    BOOST_TEST(blocked.blocks[1].heading_mark);
    BOOST_TEST(blocked.blocks[2].text == "See our site (https://x.test) now.");
}

BOOST_AUTO_TEST_CASE(markdown_emphasis_loses_its_marks_and_footnote_marks_stay) {
    BOOST_TEST(shown(block_text("*Oslo – May 4* – The _old_ and *new* (*both*) plant.\n")) ==
               "Oslo – May 4 – The old and new (both) plant.\n");
    BOOST_TEST(shown(block_text("Sales* and profit* rose, 2 * 3 * 4, snake_case_name and \\*this\\*.\n")) ==
               "Sales* and profit* rose, 2 * 3 * 4, snake_case_name and *this*.\n");
    BOOST_TEST(shown(block_text("*Adjusted for the sale of the plant.\n")) ==
               "*Adjusted for the sale of the plant.\n");
}

BOOST_AUTO_TEST_CASE(a_page_number_inside_a_sentence_is_dropped_without_a_page_mark) {
    const BlockedText blocked = block_text(
        "The results may differ because of charter rates, the age of vessels,\n\n   3\n\npiracy and war.\n\n"
        "The fleet has the following number of vessels in the spot market:\n\n3\n\nvessels.\n");
    BOOST_TEST(shown(blocked) ==
               "The results may differ because of charter rates, the age of vessels, piracy and war.\n"
               "The fleet has the following number of vessels in the spot market:\n3\nvessels.\n");
    BOOST_REQUIRE(blocked.furniture.size() == 1U);
    BOOST_TEST(blocked.furniture[0].text == "3");
}

BOOST_AUTO_TEST_CASE(litter_of_scripts_and_tags_is_dropped_and_listed) {
    const BlockedText blocked =
        block_text("<!--/*--><![CDATA[/* ><!--*/\n\n/*--><!]]>*/, OSLO<br/>News &amp; more\n");
    BOOST_TEST(shown(blocked) == "OSLO\nNews & more\n");
    BOOST_TEST(blocked.furniture.size() >= 2U);
}

BOOST_AUTO_TEST_CASE(links_in_angle_brackets_are_no_tags) {
    BOOST_TEST(shown(block_text("See <http://www.orvane.test>.\n")) == "See <http://www.orvane.test>.\n");
}

BOOST_AUTO_TEST_CASE(any_bytes_and_any_size_are_taken) {
    BOOST_TEST(block_text("").blocks.empty());
    BOOST_TEST(block_text(std::string(100000, '\n')).blocks.empty());
    BOOST_TEST(block_text(std::string("a\0b", 3)).blocks.size() == 1U);
    BOOST_TEST(block_text(std::string(1 << 20, 'x')).blocks.size() == 1U);
    BOOST_TEST(block_text("\xff\xfe\x80 word \xc3").blocks.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
