// SPDX-License-Identifier: GPL-2.0-or-later
// From placed text to blocks: reading order, columns, furniture, paragraphs, rows.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "tests/indexer/decode/html_blocks.h"
#include "tests/indexer/decode/pdf_file.h"

namespace bdata = boost::unit_test::data;
using dateline::test::decoded;
using dateline::test::PdfFile;
using dateline::test::PdfFont;

namespace {

/// Lines of about 400 points: each begins a paragraph or goes on with one.
const std::vector<std::string> news = {
    "Orvane Inc. said today that its sales rose by a third in the quarter, that its costs fell again",
    "and that it would hire some more people in all of its forty offices before the end of the year.",
    "It also opened a plant."};
const std::string news_block =
    "P Orvane Inc. said today that its sales rose by a third in the quarter, that its costs fell again and "
    "that "
    "it would hire some more people in all of its forty offices before the end of the year. It also opened a "
    "plant.";

const std::vector<std::string> left_column = {
    "Orvane builds pumps for mines and", "for waterworks. Its plants stand in",
    "nine countries, and its engineers", "look after eleven thousand pumps",
    "that run day and night in places",  "where no road leads to, with spare",
    "parts that arrive within two days."};
const std::vector<std::string> right_column = {
    "The company was founded by three",  "sisters in a shed near a river that",
    "has since moved. It employs more",  "than four thousand people, most of",
    "them in the plants, and it trains", "two hundred apprentices every year",
    "in a school that it built itself."};

}  // namespace

BOOST_AUTO_TEST_SUITE(pdf_blocks)

BOOST_AUTO_TEST_CASE(lines_make_paragraphs_from_top_to_bottom) {
    PdfFile file;
    file.text(100, 60, "ORVANE OPENS A PLANT", PdfFont::bold);
    file.lines(100, 140, news);
    file.lines(100, 90, news);
    BOOST_TEST(decoded(file.bytes()) == "P! ORVANE OPENS A PLANT\n" + news_block + "\n" + news_block);
}

BOOST_AUTO_TEST_CASE(text_in_two_columns_is_read_column_by_column) {
    PdfFile file;
    file.lines(72, 80, left_column).lines(320, 80, right_column);
    const std::string text = decoded(file.bytes());
    const std::size_t left_end = text.find("arrive within two days.");
    const std::size_t right_begin = text.find("The company was founded");
    BOOST_TEST_REQUIRE(right_begin != std::string::npos, text);
    BOOST_TEST(left_end < right_begin, text);
    BOOST_TEST(text.find('|') == std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(contacts_beside_each_other_are_read_one_after_the_other) {
    PdfFile file;
    file.lines(72, 80, {"Investors:", "Mary Roe", "555-010-2345"})
        .lines(330, 80, {"Media:", "John Doe", "555-010-2346"});
    file.lines(72, 140, news);
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.find("Roe") < text.find("Media"), text);
    BOOST_TEST(text.find("555-010-2345") < text.find("Media"), text);
}

BOOST_AUTO_TEST_CASE(figures_beside_labels_are_rows) {
    PdfFile file;
    file.lines(72, 80, {"Net sales", "Operating income of all of the segments together", "Margin"});
    file.lines(380, 80, {"$", "", ""}).lines(400, 80, {"1,200", "(34)", "2.8"}).lines(424, 104, {"%"});
    file.lines(480, 80, {"$", "", ""}).lines(500, 80, {"1,100", "12", "1.1"}).lines(524, 104, {"%"});
    BOOST_TEST(decoded(file.bytes()) ==
               "R Net sales|$1,200|$1,100\nR Operating income of all of the segments together|(34)|12\n"
               "R Margin|2.8%|1.1%");
}

BOOST_AUTO_TEST_CASE(heads_of_columns_and_labels_among_rows_are_rows) {
    PdfFile file;
    file.text(420, 80, "Quarters Ended June 30,", PdfFont::bold);
    file.lines(72, 92, {"", "Revenues", "Pumps", "Costs", "Steel"});
    file.lines(420, 92, {"2030", "", "12", "", "7"}).lines(500, 92, {"2029", "", "10", "", "6"});
    BOOST_TEST(decoded(file.bytes()) ==
               "R! Quarters Ended June 30,\nR 2030|2029\nR Revenues\nR Pumps|12|10\nR Costs\nR Steel|7|6");
}

BOOST_AUTO_TEST_CASE(bullets_keep_their_lines_without_the_marker) {
    PdfFile file;
    file.lines(100, 80, news);
    file.text(100, 130, "\x95")
        .text(118, 130, "Sales of pumps rose by a third in the quarter and by a half in the year");
    file.text(118, 142, "before it.");
    file.text(100, 154, "\x95").text(118, 154, "Costs fell.");
    BOOST_TEST(decoded(file.bytes()) ==
               news_block +
                   "\nB Sales of pumps rose by a third in the quarter and by a half in the year before it."
                   "\nB Costs fell.");
}

BOOST_AUTO_TEST_CASE(numbered_items_keep_the_lines_hung_behind_their_number) {
    PdfFile file;
    file.lines(100, 80, news);
    file.text(100, 130, "1.")
        .text(136, 130, "Sales of pumps rose by a third in the quarter and by a half in the year that ended");
    file.text(118, 142, "before it was out.");
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.find("1. Sales of pumps") != std::string::npos, text);
    BOOST_TEST(text.find("in the year that ended before it was out.") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(a_list_leaded_more_than_the_rest_keeps_its_sentences) {
    PdfFile file;
    file.lines(100, 80, news).lines(100, 130, news);
    file.text(100, 200, "\x95")
        .text(118, 200,
              "Sales of pumps rose by a third in the quarter and by a half in the whole of the year");
    file.text(118, 215, "before it was out.");
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.find("in the whole of the year before it was out.") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(a_title_goes_on_in_a_centred_rest) {
    PdfFile file;
    file.text(100, 60, "Orvane Inc. Acquires the Assets of Kelvary Technologies of Brill, Inc. and of",
              PdfFont::bold);
    file.text(200, 72, "Electronic Medical Research Laboratories", PdfFont::bold);
    file.lines(100, 120, news);
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.find("Inc. and of Electronic Medical") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(amounts_that_look_like_telephone_numbers_stay_rows) {
    PdfFile file;
    file.lines(72, 80, {"Net sales", "Cost of sales", "Gross profit"});
    file.lines(300, 80, {"$2,529,809 100.0%", "1,484,190 58.7%", "1,045,619 41.3%"});
    file.lines(450, 80, {"$2,297,113 100.0%", "1,337,212 58.2%", "959,901 41.8%"});
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.starts_with("R Net sales|"), text);
    BOOST_TEST(text.find("$2,297,113") < text.find("Cost of sales"), text);
}

BOOST_AUTO_TEST_CASE(an_address_set_tight_behind_a_word_stands_apart) {
    PdfFile file;
    file.text(100, 80, "Filings are at").text(161.2, 80, "www.orvane.test and on paper.");
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.find("at www.orvane.test") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(running_headers_footers_and_page_numbers_are_left_out) {
    PdfFile file;
    for (int page = 1; page <= 3; ++page) {
        file.page().text(72, 30, "Orvane Inc. Second Quarter Results").lines(100, 200, news);
        file.text(72, 770, "Investor Relations, page " + std::to_string(page))
            .text(500, 782, std::to_string(page));
    }
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.find("Second Quarter Results") == std::string::npos, text);
    BOOST_TEST(text.find("Investor Relations") == std::string::npos, text);
    BOOST_TEST(text.find("plant.\nP^ Orvane") != std::string::npos, text);
    BOOST_TEST(text.ends_with("plant."), text);
}

BOOST_AUTO_TEST_CASE(a_letterhead_that_is_not_repeated_stays) {
    PdfFile file;
    file.page().text(72, 30, "Orvane Inc. News Release").lines(100, 90, news);
    file.page().lines(100, 90, news);
    BOOST_TEST(decoded(file.bytes()).starts_with("P Orvane Inc. News Release\n"));
}

BOOST_AUTO_TEST_CASE(a_sentence_torn_by_a_page_break_is_mended) {
    PdfFile file;
    file.page().lines(100, 90, {news[0]}).text(300, 770, "- 1 -");
    file.page().lines(100, 90, {news[1], news[2]}).text(300, 770, "- 2 -");
    BOOST_TEST(decoded(file.bytes()) == news_block);
}

namespace {

struct Hyphen {
    const char* why;
    const char* above;
    const char* elsewhere;
    const char* expected;
};

std::ostream& operator<<(std::ostream& out, const Hyphen& row) {
    return out << row.why;
}

const Hyphen hyphens[] = {
    {"a word that stands whole elsewhere is joined", "that announce-\nment of pumps",
     "The announcement came.", "announcement of"},
    {"a compound that stands elsewhere keeps its hyphen", "that long-\nterm plan of pumps",
     "A long-term plan.", "long-term plan"},
    {"nothing known keeps the hyphen", "that mine-\nfitted pumps", "A plan.", "mine-fitted pumps"},
    {"a capital behind the hyphen keeps it", "that Neumann-\nRoe pumps", "The NeumannRoe plan.",
     "Neumann-Roe pumps"},
};

}  // namespace

BOOST_DATA_TEST_CASE(hyphens_at_line_ends_are_judged, bdata::make(hyphens)) {
    const std::string both = sample.above;
    const std::size_t end = both.find('\n');
    PdfFile file;
    file.text(100, 80,
              "Orvane Inc. and its owners said that the company will go on building " + both.substr(0, end));
    file.text(100, 92, both.substr(end + 1) + ".").text(100, 130, sample.elsewhere);
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.find(sample.expected) != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(raised_marks_stay_on_their_line) {
    PdfFile file;
    file.lines(100, 80, news).text(100, 130, "Sales of pumps").text(167, 126, "1", PdfFont::plain, 6);
    file.text(175, 130, "rose by a third.");
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.ends_with("Sales of pumps1 rose by a third."), text);
}

BOOST_AUTO_TEST_CASE(small_lines_that_stand_close_are_lines_of_their_own) {
    PdfFile file;
    file.lines(100, 80, news).text(100, 140, "Mary Roe, Investors", PdfFont::plain, 7);
    file.text(100, 146, "John Doe, Media", PdfFont::plain, 7);
    BOOST_TEST(decoded(file.bytes()) == news_block + "\nP Mary Roe, Investors/John Doe, Media");
}

BOOST_AUTO_TEST_CASE(text_drawn_twice_for_weight_counts_once) {
    PdfFile file;
    file.text(100, 60, "Orvane Opens a Plant").text(100.3, 60, "Orvane Opens a Plant").lines(100, 90, news);
    BOOST_TEST(decoded(file.bytes()) == "P Orvane Opens a Plant\n" + news_block);
}

BOOST_AUTO_TEST_CASE(text_set_upwards_beside_level_text_is_left_out) {
    PdfFile file;
    file.lines(100, 90, news).operators("BT /F1 20 Tf 0 1 -1 0 40 300 Tm (DRAFT) Tj ET");
    BOOST_TEST(decoded(file.bytes()) == news_block);
}

BOOST_AUTO_TEST_CASE(larger_text_is_emphasised) {
    PdfFile file;
    file.text(100, 60, "Orvane Opens a Plant", PdfFont::plain, 16).lines(100, 90, news);
    BOOST_TEST(decoded(file.bytes()) == "P! Orvane Opens a Plant\n" + news_block);
}

BOOST_AUTO_TEST_SUITE_END()
