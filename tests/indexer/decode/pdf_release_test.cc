// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_release.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <variant>
#include <vector>

#include "indexer/decode/pdf_words.h"
#include "tests/indexer/decode/pdf_file.h"

using namespace dateline;
using dateline::test::decoded;
using dateline::test::PdfFile;
using dateline::test::PdfFont;

namespace {

const std::vector<std::string> news = {
    "MADISON, Wis., May 4, 2030 - Orvane Inc. said today that its sales rose by a third in the quarter,",
    "and that it would hire some more people in all of its forty offices before the end of the year."};

PdfFile form() {
    PdfFile file;
    file.page().lines(200, 60,
                      {"UNITED STATES", "SECURITIES AND EXCHANGE COMMISSION", "FORM 8-K", "CURRENT REPORT"});
    file.page().lines(72, 60, {"Item 8.01 Other Events.", "A release is attached as Exhibit 99.1."});
    file.lines(72, 200, {"SIGNATURES", "The registrant has had this report signed.", "By: /s/ Mary Roe"});
    return file;
}

std::string refusal_of(std::string_view bytes) {
    const std::string text = decoded(bytes);
    return text.starts_with("refused: ") ? text.substr(9) : "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pdf_release)

BOOST_AUTO_TEST_CASE(the_release_inside_a_form_is_its_exhibit) {
    PdfFile file = form();
    file.page()
        .text(480, 60, "Exhibit 99.1")
        .text(72, 90, "ORVANE OPENS A PLANT", PdfFont::bold)
        .lines(72, 120, news);
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.starts_with("P! ORVANE OPENS A PLANT\n"), text);
    BOOST_TEST(text.find("Item 8.01") == std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(an_exhibit_without_a_label_is_the_page_behind_the_signatures) {
    PdfFile file = form();
    file.page().text(72, 90, "ORVANE OPENS A PLANT", PdfFont::bold).lines(72, 120, news);
    BOOST_TEST(decoded(file.bytes()).starts_with("P! ORVANE OPENS A PLANT\n"));
}

BOOST_AUTO_TEST_CASE(a_second_exhibit_is_no_part_of_the_first) {
    PdfFile file = form();
    file.page().text(480, 60, "Exhibit 99.1").lines(72, 120, news);
    file.page().text(480, 60, "Exhibit 99.2").lines(72, 120, {"Slides of a talk about pumps."});
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.find("Slides") == std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(a_form_without_a_release_is_refused_and_no_failure) {
    PdfFile file;
    file.page().lines(200, 60, {"SECURITIES AND EXCHANGE COMMISSION", "FORM 8-K"}).lines(72, 120, news);
    file.page().lines(72, 60, {"Item 1.01 Entry into an Agreement", "SIGNATURE", "By: /s/ Mary Roe"});
    const Decoded result = decode_pdf(file.bytes());
    const auto* refusal = std::get_if<DecodeRefusal>(&result);
    BOOST_TEST_REQUIRE(refusal != nullptr);
    BOOST_TEST(refusal->reason == "is a Form 8-K without a press release");
    BOOST_TEST(!refusal->is_failure);
}

BOOST_AUTO_TEST_CASE(the_day_of_the_file_is_given_for_releases_that_state_none) {
    PdfFile file;
    file.lines(72, 60, news).created("D:20300506120000Z");
    const Decoded result = decode_pdf(file.bytes());
    BOOST_TEST_REQUIRE(std::holds_alternative<DecodedRelease>(result));
    BOOST_TEST(std::get<DecodedRelease>(result).raw.published == "2030-05-06");
}

BOOST_AUTO_TEST_CASE(pages_of_pictures_have_no_text) {
    PdfFile file;
    file.page().operators("0 0 1 rg 100 100 300 300 re f");
    BOOST_TEST(refusal_of(file.bytes()).starts_with("has no text"));
}

BOOST_AUTO_TEST_CASE(controls_among_readable_text_are_left_out) {
    PdfFile file;
    file.lines(72, 60, news).text(72, 120, "\x01").text(90, 120, "Written notice of pumps");
    const std::string text = decoded(file.bytes());
    BOOST_TEST(text.ends_with("P Written notice of pumps"), text);
}

BOOST_AUTO_TEST_CASE(a_font_map_that_shifts_letters_is_broken) {
    PdfFile good;
    PdfFile broken;
    for (int i = 0; i < 6; ++i) {
        good.lines(72, 60 + 40 * i, news);
        broken.lines(72, 60 + 40 * i, news, PdfFont::shifted);
    }
    BOOST_TEST(refusal_of(good.bytes()) == "");
    BOOST_TEST(refusal_of(broken.bytes()).starts_with("has a broken font map"));
}

BOOST_AUTO_TEST_CASE(a_file_that_needs_a_password_is_encrypted) {
    PdfFile file;
    file.lines(72, 60, news);
    const std::string key(32, 'a');
    file.trailer("/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" + key + ") /U (" + key +
                 ") >> /ID [(aaaaaaaaaaaaaaaa) (aaaaaaaaaaaaaaaa)]");
    BOOST_TEST(refusal_of(file.bytes()).starts_with("is encrypted"));
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_objects_are_damaged) {
    BOOST_TEST(refusal_of("%PDF-1.4\nhello").starts_with("is damaged"));
    BOOST_TEST(refusal_of("").starts_with("is damaged"));
}

BOOST_AUTO_TEST_CASE(a_file_that_lost_its_end_is_read_when_its_pages_are_there) {
    PdfFile file;
    file.lines(72, 60, news);
    const std::string whole = file.without_end();
    const std::string lost = whole + "xref\n0 10\n0000000000 65535 f \n00000";
    BOOST_TEST(decoded(lost) == decoded(file.bytes()));
    file.page().lines(72, 60, news);
    const std::string two = file.without_end();
    BOOST_TEST(refusal_of(two.substr(0, two.rfind("endobj", two.rfind("endobj") - 1) - 200)) != "");
}

BOOST_AUTO_TEST_CASE(a_tree_of_pages_that_loops_ends) {
    const std::string file =
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        "2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >>\nendobj\n"
        "trailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n0\n%%EOF\n";
    BOOST_TEST(refusal_of(file) != "");
}

BOOST_AUTO_TEST_CASE(deep_nesting_ends) {
    PdfFile file;
    file.lines(72, 60, news);
    file.operators(std::string(200000, '[')).operators(std::string(200000, ']'));
    std::string saves;
    for (int i = 0; i < 50000; ++i) saves += "q BT ";
    file.page().operators(saves).lines(72, 60, news);
    BOOST_TEST(decoded(file.bytes()).size() > 0U);
}

BOOST_AUTO_TEST_CASE(no_more_is_read_than_the_limits_allow) {
    PdfFile file;
    for (int i = 0; i < 5; ++i) file.page().lines(72, 60, news);
    const auto few = read_pdf(file.bytes(), PdfLimits{3, 1000000});
    BOOST_TEST(std::get<PdfText>(few).pages.size() == 3U);
    BOOST_TEST(std::get<PdfText>(few).is_cut);
    const auto little = read_pdf(file.bytes(), PdfLimits{100, 50});
    BOOST_TEST(std::get<PdfText>(little).is_cut);
    const auto all = read_pdf(file.bytes());
    BOOST_TEST(std::get<PdfText>(all).pages.size() == 5U);
    BOOST_TEST(!std::get<PdfText>(all).is_cut);
}

BOOST_AUTO_TEST_SUITE_END()
