// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/section_builder.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "indexer/parse/blocks.h"
#include "tests/indexer/parse/parsed_release.h"

using namespace dateline;

namespace {

std::string outline(const std::string& body, std::string_view headline = "Orvane Opens a Plant") {
    return outline(build_sections(cut_pieces(block_text(body).blocks, 0, body), headline));
}

const std::string news =
    "Orvane Inc. said today that sales rose by a third in the quarter, that costs fell, and that it would "
    "hire more "
    "people in all of its forty offices by the end of the year.\n\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(section_builder)

BOOST_AUTO_TEST_CASE(nothing_gives_no_section) {
    BOOST_TEST(outline("") == "");
}

BOOST_AUTO_TEST_CASE(bullets_before_the_news_are_highlights) {
    BOOST_TEST(outline("* Sales rise by a third.\n* Costs fall.\n\n" + news) == "highlights body");
}

BOOST_AUTO_TEST_CASE(a_summary_over_a_list_is_highlights_and_over_prose_a_section) {
    BOOST_TEST(outline(news + "Key Findings\n\n* Sales rise.\n* Costs fall.\n\n" + news) ==
               "body highlights[Key Findings] body");
    BOOST_TEST(outline(news + "Key Findings\n\n" + news) == "body other[Key Findings]");
}

BOOST_AUTO_TEST_CASE(bullets_in_the_news_stay_in_it) {
    BOOST_TEST(outline(news + "* Sales rise by a third.\n* Costs fall.\n\n" + news) == "body");
}

BOOST_AUTO_TEST_CASE(quotes_under_a_heading_stay_under_it) {
    BOOST_TEST(outline(news + "A New Strategy\n\n" + news + "“We are glad,” said Ms. Doe.\n\n" + news) ==
               "body other[A New Strategy]");
}

BOOST_AUTO_TEST_CASE(labels_head_their_paragraphs_where_the_house_prints_them_so) {
    const std::string label = "Fleet Employment: " + news;
    BOOST_TEST(outline(news + label) == "body");
    BOOST_TEST(outline(news + label + "Conference Call: " + news + "About Orvane: " + news) ==
               "body other[Fleet Employment] event[Conference Call] about[About Orvane]");
}

BOOST_AUTO_TEST_CASE(a_label_inside_contacts_keeps_its_colon) {
    const std::string body = news + "Contacts:\n\nMedia: Jane Doe, 917-555-0100\n";
    const auto sections = build_sections(cut_pieces(block_text(body).blocks, 0, body), "Orvane Opens");
    BOOST_REQUIRE(sections.size() == 2U);
    BOOST_TEST(*sections[1].heading == "Contacts:");
    BOOST_TEST(sections[1].paragraphs[0].text == "Media: Jane Doe, 917-555-0100");
}

BOOST_AUTO_TEST_CASE(footnotes_behind_the_contacts_are_a_footer) {
    const std::string about = "About Orvane\n\n" + news;
    const std::string contacts = "Contact:\n\nJane Doe\n917-555-0100\n\n";
    const std::string note = "1 Unaudited, as are all of the figures of the month.\n";
    const std::string marked =
        "Orvane made 412 lamps in September1 and will make more of them in the next month.\n\n";
    BOOST_TEST(outline(marked + about + contacts + note) ==
               "body about[About Orvane] contact[Contact:] footer");
    BOOST_TEST(outline(news + about + contacts + note) == "body about[About Orvane] contact[Contact:]");
}

BOOST_AUTO_TEST_CASE(the_head_of_a_table_is_no_contact) {
    BOOST_TEST(outline(news + "About Orvane\n\n" + news + "Contact: Jane Doe, jane@orvane.test\n\n" +
                       "RECONCILIATION OF GAAP TO NON-GAAP NET INCOME\n\n"
                       "Three Months Ended\nSeptember 30,\n2023 2022\nNet income 8,912 4,730\n") ==
               "body about[About Orvane] contact[Contact] non-gaap[RECONCILIATION OF GAAP TO NON-GAAP NET "
               "INCOME]");
}

BOOST_AUTO_TEST_CASE(a_label_among_the_rows_of_a_reconciliation_stays_in_it) {
    const std::string title = "RECONCILIATION OF GAAP TO NON-GAAP NET INCOME\n\n";
    BOOST_TEST(outline(news + "About Orvane\n\n" + news + title +
                       "| Net income | 8,912 | 4,730 |\n\nOperating expenses:\n\n"
                       "| Research | 912 | 730 |\n") ==
               "body about[About Orvane] non-gaap[RECONCILIATION OF GAAP TO NON-GAAP NET INCOME]");
}

BOOST_AUTO_TEST_CASE(an_unknown_heading_over_a_table_is_of_results_in_a_report_of_results) {
    const std::string table = "Average Loans\n\n| Commercial | 8,912 | 4,730 |\n| Retail | 912 | 730 |\n\n";
    const std::string results = "Orvane Reports Fourth Quarter Results";
    BOOST_TEST(outline(news + table, results) == "body financial-results[Average Loans]");
    BOOST_TEST(outline(news + table) == "body other[Average Loans]");
    BOOST_TEST(outline(news + "About Orvane\n\n" + news + table, results) ==
               "body about[About Orvane] financial-tables[Average Loans]");
}

BOOST_AUTO_TEST_CASE(highlights_in_a_list_leave_the_tables) {
    BOOST_TEST(outline(news + "About Orvane\n\n" + news +
                       "CONSOLIDATED BALANCE SHEETS\n\n| Cash | 8,912 | 4,730 |\n\n"
                       "OTHER FINANCIAL HIGHLIGHTS:\n\n* Sales rose by a third.\n* Costs fell.\n") ==
               "body about[About Orvane] financial-tables[CONSOLIDATED BALANCE SHEETS] "
               "highlights[OTHER FINANCIAL HIGHLIGHTS:]");
}

BOOST_AUTO_TEST_CASE(the_name_of_the_law_is_a_second_title_of_the_safe_harbour) {
    BOOST_TEST(
        outline(news +
                "Forward-Looking Statements\n\n"
                "“Safe Harbor” Statement under the Private Securities Litigation Reform Act of 1995:\n\n"
                "This release contains forward-looking statements, which may turn out wrong.\n") ==
        "body forward-looking[Forward-Looking Statements]");
    BOOST_TEST(
        outline(news +
                "\"Safe Harbor\" statement under the Private Securities Litigation Reform Act of "
                "1995:\n\n" +
                news) ==
        "body forward-looking[\"Safe Harbor\" statement under the Private Securities Litigation Reform "
        "Act of 1995:]");
}

BOOST_AUTO_TEST_CASE(neighbouring_contacts_are_one_section) {
    BOOST_TEST(outline(news + "Investor Contacts:\n\nJane Doe\n\n917-555-0100\n\nMedia Contacts:\n\nRichard "
                              "Roe\n\nroe@orvane.test\n") == "body contact[Investor Contacts:]");
}

BOOST_AUTO_TEST_CASE(news_behind_a_contact_line_is_news) {
    const std::string more = news.substr(0, news.size() - 2) + " " + news;
    BOOST_TEST(outline(news + "Contact: Jane Doe, (512) 555-0100, jane@orvane.test\n\n" + more) ==
               "body contact[Contact] body");
}

BOOST_AUTO_TEST_CASE(news_behind_a_caution_is_news) {
    const std::string told =
        "Fiscal 2004 was a busy and rewarding year for us: we bought two plants, opened a third, hired four "
        "hundred people, and sold more lamps in every quarter than in the quarter before it. Our "
        "revenue was $9.4 million, up from $7.7 million, and net income was $1.9 million, or "
        "fourteen cents a share, the most that we ever had.\n\n";
    const std::string caution =
        "This release contains forward-looking statements, which may turn out wrong.\n\n";
    BOOST_TEST(outline(news + caution + told) == "body forward-looking body");
    BOOST_TEST(outline(news + caution + "We expect to sell more lamps. " + told) == "body forward-looking");
    BOOST_TEST(outline(news + caution + "We undertake no obligation to update them.\n\n") ==
               "body forward-looking");
}

BOOST_AUTO_TEST_CASE(a_figure_that_looks_like_a_telephone_number_is_no_contact) {
    BOOST_TEST(outline(news + news + "Total\n\n892.379.5812\n\n" + "The programme ends in May.\n") == "body");
}

BOOST_AUTO_TEST_CASE(a_second_clause_belongs_to_the_first) {
    const std::string clause =
        "The securities have not been registered under the Securities Act and were sold to accredited "
        "investors only, in a placement that no exchange had to approve beforehand.\n\n";
    const std::string second =
        "This press release shall not constitute an offer to sell or the solicitation of an offer to "
        "buy, nor shall there be any sale in any state in which that would be unlawful.\n\n";
    BOOST_TEST(outline(news + clause + second) == "body legal");
    BOOST_TEST(outline(news + clause + news) == "body legal body");
}

BOOST_AUTO_TEST_CASE(a_title_of_links_in_front_of_a_heading_is_none) {
    BOOST_TEST(outline(news + "Additional Resources:About Orvane\n\n" + news) == "body about[About Orvane]");
    BOOST_TEST(outline(news + "Additional Resources About Orvane\n\n" + news) == "body about[About Orvane]");
}

BOOST_AUTO_TEST_CASE(contacts_without_a_heading_are_seen_behind_the_boilerplate) {
    BOOST_TEST(outline(news + "About Orvane\n\n" + news + "Jane Doe\n917-555-0100\njane@orvane.test\n") ==
               "body about[About Orvane] contact");
}

BOOST_AUTO_TEST_CASE(a_clause_in_the_news_is_a_section_and_the_news_resumes) {
    BOOST_TEST(outline(news + "This press release does not constitute an offer to sell any securities.\n\n" +
                       news) == "body legal body");
}

BOOST_AUTO_TEST_CASE(call_details_are_a_section_unless_the_release_is_about_the_call) {
    const std::string call = news +
                             "Orvane will host a conference call at 8:30 a.m. Eastern time, which can be "
                             "accessed by dialing in.\n";
    BOOST_TEST(outline(call) == "body event");
    BOOST_TEST(outline(call, "Orvane to Host Conference Call") == "body");
}

BOOST_AUTO_TEST_CASE(labels_in_call_details_begin_no_section) {
    BOOST_TEST(
        outline(news +
                    "Conference Call\n\nDate: Tuesday, November 12, 2024\n\nDial-In Numbers:\n\nToll Free: "
                    "888-555-0100\n\nReplay:\n\nReplay Passcode: 51551\n",
                "Orvane to Host Conference Call") == "body event[Conference Call]");
}

BOOST_AUTO_TEST_CASE(headings_in_safety_information_begin_no_section) {
    BOOST_TEST(outline(news + "IMPORTANT SAFETY INFORMATION\n\n" + news + "Warnings and Precautions\n\n" +
                       news + "About Orvane\n\n" + news) ==
               "body other[IMPORTANT SAFETY INFORMATION] about[About Orvane]");
}

BOOST_AUTO_TEST_CASE(the_news_goes_on_behind_a_table_under_a_heading_over_prose) {
    BOOST_TEST(outline(news +
                       "CONSOLIDATED BALANCE SHEETS\n\nCash      $ 1,200      $ 1,100\n"
                       "Total     $ 5,600      $ 5,100\n\nRELATED COMMUNICATIONS\n\n" +
                       news) ==
               "body financial-tables[CONSOLIDATED BALANCE SHEETS] other[RELATED COMMUNICATIONS]");
}

BOOST_AUTO_TEST_CASE(lines_of_financial_tables_begin_no_section) {
    BOOST_TEST(outline(news +
                       "CONSOLIDATED BALANCE SHEETS\n\nJune 30, 2012\n\nASSETS\n\nCash 1,200\n\nTOTAL "
                       "ASSETS\n\n4,300\n\nAbout Orvane\n\n" +
                       news) == "body financial-tables[CONSOLIDATED BALANCE SHEETS] about[About Orvane]");
}

BOOST_AUTO_TEST_CASE(highlights_in_prose_are_results) {
    BOOST_TEST(outline(news + "Fourth Quarter Financial Highlights\n\n" + news) ==
               "body financial-results[Fourth Quarter Financial Highlights]");
    BOOST_TEST(outline(news + "Fourth Quarter Financial Highlights\n\n- Sales rose.\n- Costs fell.\n") ==
               "body highlights[Fourth Quarter Financial Highlights]");
}

BOOST_AUTO_TEST_CASE(a_cautionary_note_over_a_safe_harbour_is_one) {
    BOOST_TEST(
        outline(news +
                "Cautionary Note\n\nThis release contains forward-looking statements about the plans of "
                "Orvane, which may turn out otherwise.\n") == "body forward-looking[Cautionary Note]");
}

BOOST_AUTO_TEST_CASE(a_source_line_is_the_footer) {
    BOOST_TEST(outline(news + "About Orvane\n\n" + news + "SOURCE Orvane Inc.\n") ==
               "body about[About Orvane] footer");
}

BOOST_AUTO_TEST_CASE(lines_of_an_address_are_one_paragraph) {
    const std::string body = "Contact:\n\nJane Doe\nOrvane Inc.\n917-555-0100\n";
    const auto sections = build_sections(cut_pieces(block_text(body).blocks, 0, body), "");
    BOOST_REQUIRE(sections.size() == 1U);
    BOOST_REQUIRE(sections[0].paragraphs.size() == 1U);
    BOOST_TEST(sections[0].paragraphs[0].text == "Jane Doe\nOrvane Inc.\n917-555-0100");
    BOOST_TEST(sections[0].paragraphs[0].line == 3);
}

BOOST_AUTO_TEST_SUITE_END()
