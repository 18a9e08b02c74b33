// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/html_release.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <variant>

#include "tests/indexer/decode/html_blocks.h"

using dateline::decode_html;
using dateline::Decoded;
using dateline::DecodedRelease;
using dateline::DecodeRefusal;
using dateline::RawRelease;
using dateline::test::printed;

namespace {

const std::string lead =
    "SPRINGFIELD, Ill., May 4, 2021 /PRNewswire/ -- Acme Anvils Inc. (NYSE: ACME), a maker of anvils, today "
    "opened its second forge, which will employ four hundred people and double what the company can make.";
const std::string quote =
    "\"We could not be happier with what our people have built in so short a time,\" said Jane Doe, who "
    "leads "
    "the company. \"The forge will let us serve customers who had to wait for a year and more until now.\"";
const std::string about =
    "Acme Anvils Inc. makes anvils in four sizes, from the one for the hobby smith to the one that needs a "
    "crane, and sells them in all of the states of the union and in many other countries of the world.";

const std::string text =
    "<p>" + lead + "</p><p>" + quote + "</p><p><b>About Acme</b></p><p>" + about + "</p>";
const std::string text_blocks = "P " + lead + "\nP " + quote + "\nP! About Acme\nP " + about;

std::string teaser(const std::string& title) {
    return "<li><a href='/x'><h3>" + title + "</h3></a><p>May 3, 2021</p></li>";
}

const std::string related = "<ul>" + teaser("Acme Anvils Buys the Globex Forge in Ohio") +
                            teaser("Acme Anvils Reports Results for the Quarter") +
                            teaser("Acme Anvils Names Jane Doe Chief Executive") + "</ul>";

RawRelease release_of(const std::string& html) {
    Decoded decoded = decode_html(html);
    auto* release = std::get_if<DecodedRelease>(&decoded);
    if (release == nullptr) BOOST_FAIL("refused: " << std::get<DecodeRefusal>(decoded).reason);
    return std::move(release->raw);
}

DecodeRefusal refusal_of(const std::string& html) {
    Decoded decoded = decode_html(html);
    auto* refusal = std::get_if<DecodeRefusal>(&decoded);
    if (refusal == nullptr) BOOST_FAIL("taken as: " << printed(std::get<DecodedRelease>(decoded).raw.blocks));
    return std::move(*refusal);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(html_release)

BOOST_AUTO_TEST_CASE(a_page_that_is_all_text_is_taken_whole) {
    const RawRelease raw = release_of(
        "<html><head><title>ex99.htm</title></head><body><div>Exhibit 99.1</div><p "
        "align=center><b>Acme Opens Forge</b></p>" +
        text + "</body></html>");
    BOOST_TEST(raw.title.empty());
    BOOST_TEST(printed(raw.blocks) == "P Exhibit 99.1\nP!c Acme Opens Forge\n" + text_blocks);
}

BOOST_AUTO_TEST_CASE(a_wire_page_gives_its_article) {
    const RawRelease raw = release_of(
        "<html lang=en><head><title>Acme Opens Forge | Wire News</title></head><body class='page-nav-open'>"
        "<header><nav><a href=/>Home</a><a href=/n>News</a></nav></header><main><article class='has-gallery'>"
        "<header><h1>Acme Opens Forge</h1><h2>News provided by</h2><a href=/a><b>Acme Anvils</b></a>"
        "<p>May 04, 2021, 09:05 ET</p><div class='social-share'><p>Share this article</p></div></header>"
        "<section class=body>" +
        text +
        "<p>SOURCE Acme Anvils Inc.</p></section><section><h2>Want your news on this page and others?</h2>"
        "<p>440k<br>Newsrooms</p></section></article></main><aside>" +
        related + "</aside><footer><p>" + about + "</p></footer></body></html>");
    BOOST_TEST(raw.title == "Acme Opens Forge");
    BOOST_TEST(printed(raw.blocks) ==
               "P May 04, 2021, 09:05 ET\n" + text_blocks + "\nP SOURCE Acme Anvils Inc.");
}

BOOST_AUTO_TEST_CASE(contacts_behind_the_text_belong_to_the_article) {
    const RawRelease raw =
        release_of("<nav><a href=/>Home</a></nav><article><h1>Acme Opens Forge</h1><div>" + text +
                   "</div><div><h3>Contacts</h3><p>Jane Doe<br>jane@acme.example</p></div></article>");
    BOOST_TEST(printed(raw.blocks) == text_blocks + "\nH Contacts\nP Jane Doe/jane@acme.example");
}

BOOST_AUTO_TEST_CASE(a_page_without_semantic_elements_gives_its_densest_part) {
    const RawRelease raw = release_of(
        "<body><div id=top-nav><a href=/>Home</a> <a href=/n>News</a></div><div class=wrap><div class=head>"
        "<h1>Acme Opens Forge</h1><span>May 4, 2021</span></div><div class=content><div>" +
        text + "</div></div><div class=col>" + related + "</div></div><div class=cookie-bar><p>" + about +
        "</p><p>" + quote + "</p></div></body>");
    BOOST_TEST(raw.title == "Acme Opens Forge");
    BOOST_TEST(printed(raw.blocks) == "P May 4, 2021\n" + text_blocks);
}

BOOST_AUTO_TEST_CASE(names_that_would_take_the_text_away_are_not_believed) {
    const RawRelease raw = release_of(
        "<nav><a href=/>Home</a></nav><h1>Acme Opens Forge</h1><div class='page "
        "sidebar-template'>" +
        text + "</div>");
    BOOST_TEST(printed(raw.blocks) == text_blocks);
}

BOOST_AUTO_TEST_CASE(a_layout_table_gives_its_text) {
    const RawRelease raw = release_of(
        "<table><tr><td class=menu><a href=/a>About the company</a><br><br><a href=/n>News of the company</a>"
        "</td><td><h1>Acme Opens Forge</h1>" +
        text + "</td></tr></table>");
    BOOST_TEST(raw.title == "Acme Opens Forge");
    BOOST_TEST(printed(raw.blocks) == text_blocks);
}

BOOST_AUTO_TEST_CASE(a_subheadline_above_the_text_stays) {
    const RawRelease raw = release_of(
        "<nav><a href=/>Home</a></nav><article><h1>Acme Opens Forge</h1><h2>Four hundred people will work "
        "there by autumn</h2><div>" +
        text + "</div></article>");
    BOOST_TEST(printed(raw.blocks) == "H Four hundred people will work there by autumn\n" + text_blocks);
}

BOOST_AUTO_TEST_CASE(captions_and_buttons_are_left_out) {
    const RawRelease raw = release_of(
        "<article><h1>Acme Opens Forge</h1><p><a href=/p>Print</a></p><figure><img "
        "src=a><figcaption>The new forge of Acme</figcaption></figure>" +
        text + "<p><a href=/r>Read more</a></p></article>");
    BOOST_TEST(printed(raw.blocks) == text_blocks);
}

BOOST_AUTO_TEST_CASE(an_article_with_many_links_is_no_list) {
    std::string links;
    for (int i = 0; i < 8; ++i)
        links += "<p><a href=/x>A study of anvils and of those who make them, volume nine</a></p>";
    const RawRelease raw = release_of("<nav></nav><article><h1>Acme Opens Forge</h1>" + text + "<p>" + quote +
                                      "</p>" + "<h3>References</h3>" + links + "</article>");
    BOOST_TEST(raw.title == "Acme Opens Forge");
}

BOOST_AUTO_TEST_CASE(a_short_article_above_a_list_is_no_list) {
    const std::string prose = "<div><p>" + quote + "</p><p>" + about + "</p></div>";
    const std::string others = "<div class=col>" + related + related + "</div>";
    const std::string blocks = "P " + quote + "\nP " + about;
    const std::string top = "<nav></nav><div><h1>Acme Opens Forge</h1>";
    BOOST_TEST(printed(release_of(top + prose + others + "</div>").blocks) == blocks);
    BOOST_TEST(refusal_of(top + others + prose + "</div>").reason == "is a list of releases, not one");
    const std::string says = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>";
    BOOST_TEST(printed(release_of(says + top + others + prose + "</div>").blocks) == blocks);
}

BOOST_AUTO_TEST_CASE(a_page_of_linked_headlines_is_a_list) {
    const DecodeRefusal refusal = refusal_of("<nav><a href=/>Home</a></nav><main><h1>Press releases</h1>" +
                                             related + related + "<p>" + about + "</p></main>");
    BOOST_TEST(refusal.reason == "is a list of releases, not one");
    BOOST_TEST(!refusal.is_failure);
}

BOOST_AUTO_TEST_CASE(a_page_of_headlines_with_dates_on_their_lines_is_a_list) {
    std::string before;
    std::string behind;
    for (int i = 1; i < 9; ++i) {
        const std::string date = "<time>March " + std::to_string(i) + ", 2024</time>";
        const std::string link = "<a href=/n>Acme Anvils Opens Another Forge in Ohio</a>";
        before += "<li>" + date + " " + link + "<p>Acme Anvils: read the full story.</p></li>";
        behind += "<li>" + link + " " + date + "</li>";
    }
    for (const std::string& items : {before, behind}) {
        const DecodeRefusal refusal =
            refusal_of("<nav></nav><main><h1>News releases</h1><ul>" + items + "</ul></main>");
        BOOST_TEST(refusal.reason == "is a list of releases, not one");
    }
}

BOOST_AUTO_TEST_CASE(a_page_of_dated_headlines_is_a_list) {
    std::string items;
    for (int i = 1; i < 9; ++i)
        items += "<div><label>Acme Anvils opens another forge in the state of Ohio</label><div>0" +
                 std::to_string(i) + " Feb 2026</div><div>Press release</div></div>";
    const DecodeRefusal refusal = refusal_of("<nav></nav><h1>Announcements</h1>" + items);
    BOOST_TEST(refusal.reason == "is a list of releases, not one");
}

BOOST_AUTO_TEST_CASE(a_page_without_text_of_its_own_is_no_release) {
    const DecodeRefusal refusal = refusal_of(
        "<nav><a href=/><img src=1.jpg>Home</a></nav><h1>Page not found</h1><p>Try our search.</p>");
    BOOST_TEST(refusal.reason == "is a page without an article");
    BOOST_TEST(!refusal.is_failure);
}

BOOST_AUTO_TEST_CASE(a_page_of_pictures_says_so) {
    const DecodeRefusal refusal = refusal_of("<html><body><img src=1.jpg><img src=2.jpg></body></html>");
    BOOST_TEST(refusal.reason == "has pictures but no text");
    BOOST_TEST(refusal.is_failure);
}

BOOST_AUTO_TEST_CASE(an_empty_page_has_no_text) {
    BOOST_TEST(refusal_of("").reason == "has no text");
}

BOOST_AUTO_TEST_CASE(bytes_with_a_nul_are_no_page) {
    BOOST_TEST(refusal_of(std::string("<p>a\0b</p>", 10)).reason == "is no text: it has NUL bytes");
}

BOOST_AUTO_TEST_CASE(a_page_of_more_text_than_a_release_is_refused) {
    std::string html;
    for (int i = 0; i < 250000; ++i) html += "<p>x";
    BOOST_TEST(refusal_of(html).reason == "has more text than a release: over 16 MB or 200,000 paragraphs");
}

BOOST_AUTO_TEST_CASE(the_metadata_of_the_page_is_taken) {
    const RawRelease raw = release_of(
        "<html><head><link rel=canonical href='https://news.example/a'><script type='application/ld+json'>"
        "{\"@type\":\"NewsArticle\",\"headline\":\"Acme Opens Forge\",\"datePublished\":\"2021-05-04T09:05\","
        "\"publisher\":{\"name\":\"Cision PR Newswire\"}}</script></head><nav></nav><article>" +
        text + "</article>");
    BOOST_TEST(raw.title == "Acme Opens Forge");
    BOOST_TEST(raw.published == "2021-05-04T09:05");
    BOOST_TEST(raw.wire == "PR Newswire");
    BOOST_TEST(raw.url == "https://news.example/a");
    BOOST_TEST(raw.language.empty());
}

BOOST_AUTO_TEST_CASE(the_charset_of_the_page_is_found) {
    const RawRelease raw = release_of("<meta charset=iso-8859-1><p>Acme\x92s caf\xE9 opens</p>");
    BOOST_TEST(printed(raw.blocks) == "P Acme’s café opens");
}

BOOST_AUTO_TEST_CASE(a_protected_address_is_shown) {
    const RawRelease raw =
        release_of(text +
                   "<p>Jane Doe, <a href=/cdn-cgi/l/email-protection><span class=__cf_email__ "
                   "data-cfemail=\"0a606b646f4a6b69676f246f726b677a666f\">[email&nbsp;<b>protected</b>]</"
                   "span></a>, writes."
                   "</p><p data-cfemail=zz>b</p>");
    BOOST_TEST(printed(raw.blocks) == text_blocks + "\nP Jane Doe, jane@acme.example, writes.\nP b");
}

BOOST_AUTO_TEST_CASE(the_language_of_the_page_counts_where_the_text_is_no_english) {
    const std::string german =
        "<p>Die Acme AG hat heute ihre zweite Schmiede eröffnet, in der vierhundert Menschen arbeiten "
        "werden, "
        "und sie ist damit der größte Arbeitgeber der Stadt und der Region.</p>";
    BOOST_TEST(release_of("<html lang=de-AT>" + german).language == "de");
    BOOST_TEST(release_of("<html lang=de-AT>" + text).language.empty());
}

BOOST_AUTO_TEST_SUITE_END()
