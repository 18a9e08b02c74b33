// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/marked_blocks.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <variant>

#include "indexer/parse/release_parser.h"
#include "indexer/parse/running_heads.h"

using namespace dateline;

namespace {

RawBlock prose(std::string text) {
    RawBlock block;
    block.text = std::move(text);
    return block;
}

RawBlock bold(std::string text, bool centred = false) {
    RawBlock block = prose(std::move(text));
    block.emphasised = true;
    block.centred = centred;
    return block;
}

RawBlock on_new_page(RawBlock block) {
    block.page_break = true;
    return block;
}

RawBlock of_kind(RawBlockKind kind, std::string text) {
    RawBlock block = prose(std::move(text));
    block.kind = kind;
    return block;
}

/// The texts, one a line; `#` before a heading, `+` before a line without a gap.
std::string printed(const BlockedText& text) {
    std::string out;
    for (const Block& block : text.blocks) {
        if (block.heading_mark) out += '#';
        if (!block.gap) out += '+';
        out.append(block.text).append("|");
    }
    return out;
}

const char sentence[] =
    "Acme makes anvils in four sizes, from the one for the hobby smith to the one that needs a crane";

}  // namespace

BOOST_AUTO_TEST_SUITE(marked_blocks)

BOOST_AUTO_TEST_CASE(lines_of_a_paragraph_stand_below_each_other) {
    BOOST_TEST(printed(adopt_blocks({prose("Jane Doe\n+1 555 555 0100")})) == "Jane Doe|++1 555 555 0100|");
}

BOOST_AUTO_TEST_CASE(lines_of_a_centred_title_are_one) {
    BOOST_TEST(printed(adopt_blocks({bold("Acme Buys\nGlobex Anvils", true)})) ==
               "#Acme Buys Globex Anvils|");
    BOOST_TEST(printed(adopt_blocks({of_kind(RawBlockKind::heading, "Acme Buys\nGlobex Anvils")})) ==
               "#Acme Buys Globex Anvils|");
}

BOOST_AUTO_TEST_CASE(a_letterhead_a_label_or_a_note_is_no_part_of_a_title) {
    BOOST_TEST(printed(adopt_blocks({bold("ACME ANVILS INC.\nACME BUYS GLOBEX", true)})) ==
               "#ACME ANVILS INC.|#+ACME BUYS GLOBEX|");
    BOOST_TEST(printed(adopt_blocks({bold("FOR IMMEDIATE RELEASE\nACME BUYS GLOBEX", true)})) ==
               "#FOR IMMEDIATE RELEASE|#+ACME BUYS GLOBEX|");
    BOOST_TEST(printed(adopt_blocks({bold("Balance Sheets\n(Unaudited)", true)})) ==
               "#Balance Sheets|#+(Unaudited)|");
    BOOST_TEST(printed(adopt_blocks({bold("ACME BUYS GLOBEX\nSecond forge in a year", true)})) ==
               "#ACME BUYS GLOBEX|#+Second forge in a year|");
}

BOOST_AUTO_TEST_CASE(a_title_that_ends_open_goes_on_in_the_next_block) {
    BOOST_TEST(printed(adopt_blocks({bold("Acme Reports Net Income of"), bold("$5 Million")})) ==
               "#Acme Reports Net Income of $5 Million|");
}

BOOST_AUTO_TEST_CASE(the_name_above_a_statement_is_part_of_its_title) {
    BOOST_TEST(printed(adopt_blocks({bold("ACME ANVILS INC."), bold("CONSOLIDATED BALANCE SHEETS")})) ==
               "#ACME ANVILS INC. CONSOLIDATED BALANCE SHEETS|");
    BOOST_TEST(printed(adopt_blocks({bold("ACME ANVILS INC."), bold("ACME BUYS GLOBEX")})) ==
               "#ACME ANVILS INC.|#ACME BUYS GLOBEX|");
}

BOOST_AUTO_TEST_CASE(page_numbers_are_furniture_at_both_ends_of_a_page) {
    const BlockedText text = adopt_blocks({prose(std::string(sentence) + "."), prose("1"),
                                           on_new_page(prose("Page 2 of 3")), prose("Next."), prose("17")});
    BOOST_TEST(printed(text) == std::string(sentence) + ".|Next.|17|");
    BOOST_TEST(text.furniture.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_sentence_torn_by_a_page_is_mended_across_its_number) {
    const BlockedText text =
        adopt_blocks({prose(sentence), prose("- 1 -"), on_new_page(prose("to lift it."))});
    BOOST_TEST(printed(text) == std::string(sentence) + " to lift it.|");
}

BOOST_AUTO_TEST_CASE(a_line_that_recurs_at_the_heads_of_pages_is_furniture) {
    std::vector<RawBlock> blocks{prose("Acme Reports Results")};
    for (int page = 2; page <= 4; ++page) {
        blocks.push_back(on_new_page(prose("Acme Reports Results – Page " + std::to_string(page))));
        blocks.push_back(
            prose("Text of this page, number " + std::string(static_cast<std::size_t>(page), 'x')));
        blocks.push_back(prose("Acme Reports Results – Page 9"));
        blocks.push_back(prose("More text of the page."));
    }
    const std::vector<bool> heads = running_heads(blocks);
    BOOST_TEST(!heads[0]);
    for (std::size_t page = 0; page < 3; ++page) {
        BOOST_TEST(heads[1 + page * 4]);
        BOOST_TEST(!heads[2 + page * 4]);
        BOOST_TEST(!heads[3 + page * 4], "the middle of a page");
    }
}

BOOST_AUTO_TEST_CASE(a_line_on_two_pages_only_stays) {
    const std::vector<RawBlock> blocks{prose("A b"), on_new_page(prose("Acme")), prose("x y"),
                                       on_new_page(prose("Acme"))};
    const std::vector<bool> heads = running_heads(blocks);
    BOOST_TEST(!heads[1]);
    BOOST_TEST(!heads[3]);
}

BOOST_AUTO_TEST_CASE(cells_of_a_table_are_no_headings) {
    RawRelease raw;
    raw.blocks = {
        bold("Acme Reports Results for the Quarter", true),
        prose("SPRINGFIELD, Ill., May 4, 2021 – Acme Inc. (NYSE: ACME) today reported results. Sales "
              "were $10 million, up from $9 million a year before, and costs fell."),
        of_kind(RawBlockKind::row, "About Costs"),
        of_kind(RawBlockKind::row, "Sales\t$10\t$9"),
        bold("About Acme"),
        prose("Acme makes anvils.")};
    const auto parsed = parse_release(raw);
    const auto& release = std::get<Release>(parsed);
    BOOST_TEST(release.headline == "Acme Reports Results for the Quarter");
    BOOST_TEST_REQUIRE(release.sections.size() == 2U);
    BOOST_TEST(release.sections[1].heading.value_or("") == "About Acme");
}

BOOST_AUTO_TEST_CASE(figures_of_a_cover_are_no_headline) {
    RawRelease raw;
    raw.blocks = {
        prose("Exhibit 99.1"), bold("Acme Reports Record Earnings of $59 a Share for 2021"),
        of_kind(RawBlockKind::row, "Sales\t$10"),
        bold("Net Earnings 2021 $21.64 billion 4Q21 $3.94 billion", true),
        prose("NEW YORK, January 18, 2022 – Acme Inc. (NYSE: ACME) today reported net revenues of $59 "
              "billion and net earnings of $21 billion for the year ended December 31, 2021.")};
    const auto parsed = parse_release(raw);
    BOOST_TEST(std::get<Release>(parsed).headline == "Acme Reports Record Earnings of $59 a Share for 2021");
}

BOOST_AUTO_TEST_CASE(a_bold_figure_is_no_heading) {
    RawRelease raw;
    raw.blocks = {
        bold("Acme Reports Results for the Quarter", true),
        prose("SPRINGFIELD, Ill., May 4, 2021 – Acme Inc. (NYSE: ACME) today reported results. Sales "
              "were $10 million, up from $9 million a year before, and costs fell."),
        bold("$12.64 billion"), bold("1,048"), prose(std::string(sentence) + ".")};
    const auto parsed = parse_release(raw);
    BOOST_TEST(std::get<Release>(parsed).sections.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_bold_line_that_says_where_to_read_on_is_no_heading) {
    RawRelease raw;
    raw.blocks = {
        bold("Acme Reports Results for the Quarter", true),
        prose("SPRINGFIELD, Ill., May 4, 2021 – Acme Inc. (NYSE: ACME) today reported results. Sales "
              "were $10 million, up from $9 million a year before, and costs fell."),
        bold("Financial Tables to Follow", true), of_kind(RawBlockKind::row, "Sales\t$10\t$9")};
    const auto parsed = parse_release(raw);
    BOOST_TEST(std::get<Release>(parsed).sections.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
