// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/markup_blocks.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "tests/indexer/decode/html_blocks.h"

namespace bdata = boost::unit_test::data;
using dateline::test::html_blocks;
using dateline::test::printed;

namespace {

struct Row {
    const char* why;
    const char* html;
    const char* blocks;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"paragraphs", "<p>One.</p><p>Two\n  lines.</p>", "P One.\nP Two lines."},
    {"paragraphs that are never closed", "<p>One.<p>Two.", "P One.\nP Two."},
    {"text without a paragraph", "One.<div>Two.</div>Three.", "P One.\nP Two./Three."},
    {"headings", "<h2>About <i>Acme</i></h2><p>Acme is.</p>", "H About Acme\nP Acme is."},
    {"a heading over two lines", "<h1>Acme Buys<br>Globex</h1>", "H Acme Buys Globex"},
    {"lists", "<ul><li>One<li><p>Two</p><p>More</p><ol><li>Inner</ol></ul>", "B One\nB Two\nP More\nB Inner"},
    {"one line break stays", "<p>Jane Doe<br>+1 555 0100</p>", "P Jane Doe/+1 555 0100"},
    {"two line breaks part paragraphs", "<p>One.<br>\n<br/>Two.</p>", "P One.\nP Two."},
    {"a bold line above plain ones", "<p><b>About Acme</b><br>Acme makes anvils.</p>",
     "P! About Acme\nP Acme makes anvils."},
    {"bold words inside a paragraph", "<p><b>Acme</b> makes anvils.</p>", "P Acme makes anvils."},
    {"a known heading in bold before its text",
     "<p><b>About Acme</b> Acme makes anvils in four sizes, from the one for the hobby smith to the one that "
     "needs a crane.</p>",
     "P! About Acme\nP Acme makes anvils in four sizes, from the one for the hobby smith to the one that "
     "needs "
     "a crane."},
    {"a known heading with its colon",
     "<p><u>Forward-Looking Statements</u>: Statements of this release about the time to come are only what "
     "we "
     "now think it may bring.</p>",
     "P! Forward-Looking Statements:\nP Statements of this release about the time to come are only what we "
     "now "
     "think it may bring."},
    {"bold words that go on",
     "<p><b>About Acme</b> the papers say that it makes anvils in four sizes, from the one for the hobby "
     "smith "
     "to the one that needs a crane.</p>",
     "P About Acme the papers say that it makes anvils in four sizes, from the one for the hobby smith to "
     "the "
     "one that needs a crane."},
    {"a colon behind bold words is no plain word", "<p><strong>Contact</strong>:</p>", "P! Contact:"},
    {"a raised mark behind bold words", "<p><b>Sales</b><sup>1</sup></p>", "P! Sales1"},
    {"bold by style", "<p style='font: bold 10pt Times'>Outlook</p>", "P! Outlook"},
    {"weight 700", "<font style=\"color:#000;font-weight:700\">Outlook</font>", "P! Outlook"},
    {"weight 400 inside bold", "<b>A<font style='font-weight:400'>b</font></b>", "P Ab"},
    {"underlined", "<p><u>Outlook</u></p>", "P! Outlook"},
    {"underlined by style", "<div style='text-decoration: underline'>Outlook</div>", "P! Outlook"},
    {"centred", "<p align=center>A</p><center>B</center><div style='text-align:center'>C</div>",
     "Pc A\nPc B\nPc C"},
    {"left inside centred", "<div align=center><p align=left>A</p></div>", "P A"},
    {"page breaks",
     "<p>A</p><div style='page-break-before: always'></div><p>B</p><hr><p>C</p>"
     "<p style='page-break-after:always'>D</p><p>E</p>",
     "P A\nP^ B\nP^ C\nP D\nP^ E"},
    {"spaces", "<p>a&nbsp; b&#8195;c\t d&#8239;e</p>", "P a b c d e"},
    {"characters without width", "<p>in&shy;vest&#8203;or&#65279;s</p>", "P investors"},
    {"windows-1252 by number", "<p>Acme&#146;s &#150; &#147;x&#148;</p>", "P Acme’s – “x”"},
    {"references", "<p>R&amp;D &lt;1&gt; &eacute; &#x20AC;5 &unknown;</p>", "P R&D <1> é €5 &unknown;"},
    {"a raised figure behind a figure", "<p>in 2024<sup>1</sup> and 10<sup>6</sup></p>",
     "P in 2024 1 and 10 6"},
    {"a raised figure behind a word", "<p>sales<sup>2</sup> m<sup>2</sup></p>", "P sales2 m2"},
    {"raised letters", "<p>24<sup>th</sup></p>", "P 24th"},
    {"hidden elements",
     "<p>A<span style='display: none'>x</span></p><p hidden>x</p><div aria-hidden='true'>x</div>"
     "<span class='icon sr-only'>x</span><p>B</p>",
     "P A\nP B"},
    {"what is no text",
     "<head><title>x</title></head><script>if (a<b) x</script><style>x</style><noscript>x</noscript>"
     "<template>x</template><select><option>x</option></select><svg><text>x</text></svg><button>x</button>"
     "<p>A</p>",
     "P A"},
    {"comments", "<p>A<!-- <p>x</p> -->B</p>", "P AB"},
    {"bullets set as characters", "<p>&bull;&nbsp; One</p><p>&#61623; Two</p><p>·&nbsp;Three</p>",
     "B One\nB Two\nB Three"},
    {"a lone bullet is no item", "<p>&bull;</p>", "P •"},
    {"lines in a division each", "<div>Jane Doe</div><div>+1 555 0100</div><div><br></div><div>Next</div>",
     "P Jane Doe/+1 555 0100\nP Next"},
    {"blank lines where paragraphs are not marked",
     "<div>Acme grew.\n \nSales rose,\n\nsaid Doe.\n\n<b>About Acme</b>\n\nAcme makes anvils.</div>",
     "P Acme grew.\nP Sales rose, said Doe.\nP! About Acme\nP Acme makes anvils."},
    {"blank lines inside a paragraph", "<p>Acme grew.\n\nSales rose.</p>", "P Acme grew. Sales rose."},
    {"line ends parted by a tag", "<div>Acme grew.\n<i>\nSales rose.</i></div>", "P Acme grew. Sales rose."},
    {"a blank line of a no-break space", "<div>One</div><div>&nbsp;</div><div>Two</div>", "P One\nP Two"},
    {"long divisions are paragraphs",
     "<div>Acme makes anvils in four sizes, from the one for the hobby smith to the one that needs a crane "
     "to lift it."
     "</div><div>Next.</div>",
     "P Acme makes anvils in four sizes, from the one for the hobby smith to the one that needs a "
     "crane to lift it.\nP Next."},
    {"text set in lines", "<pre>Acme makes\nanvils.\n\n  - Small\n  - <b>Large</b>\n</pre><p>B</p>",
     "P Acme makes/anvils.\nB Small\nB Large\nP B"},
    {"line ends written as references", "<font>News &#13;&#10; &#13;&#10;Acme grew. &#13;&#10;</font>",
     "P News\nP Acme grew."},
    {"an element that is never closed", "<p><b>A</p><p>B</p>", "P! A\nP B"},
    {"an end without a start", "A</b></div></table>B", "P AB"},
    {"a cell without a table", "<td>A</td><td>B</td>", "P A\nP B"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(markup_blocks)

BOOST_DATA_TEST_CASE(page_as_blocks, bdata::make(rows)) {
    BOOST_TEST(printed(html_blocks(sample.html)) == sample.blocks);
}

BOOST_AUTO_TEST_CASE(no_more_text_than_allowed_is_taken) {
    dateline::MarkupBlocks blocks(5);
    blocks.text("Acme");
    BOOST_TEST(!blocks.is_cut());
    blocks.text(" makes anvils");
    BOOST_TEST(blocks.is_cut());
    BOOST_TEST(printed(std::move(blocks).take_blocks()) == "P Acme");
}

BOOST_AUTO_TEST_CASE(a_block_knows_its_region_and_its_links) {
    dateline::MarkupBlocks blocks;
    blocks.enter_region(7);
    blocks.text("Read ");
    blocks.start("a", {});
    blocks.text("more");
    blocks.end("a");
    blocks.enter_region(8);
    blocks.text("Next");
    const auto all = std::move(blocks).take();
    BOOST_TEST_REQUIRE(all.size() == 2U);
    BOOST_TEST(all[0].region == 7U);
    BOOST_TEST(all[0].linked == 4U);
    BOOST_TEST(all[1].region == 8U);
    BOOST_TEST(all[1].linked == 0U);
}

BOOST_AUTO_TEST_CASE(elements_below_the_levels_that_are_followed_still_part_paragraphs) {
    dateline::MarkupBlocks blocks;
    for (int i = 0; i < 1000; ++i) blocks.start("span", {});
    for (const char* text : {"A", "B"}) {
        blocks.start("p", {});
        blocks.text(text);
        blocks.end("p");
    }
    for (int i = 0; i < 1000; ++i) blocks.end("span");
    BOOST_TEST(printed(std::move(blocks).take_blocks()) == "P A\nP B");
}

BOOST_AUTO_TEST_CASE(text_of_fixed_width_is_reflowed_and_keeps_its_tables) {
    const std::string line = "Acme Corp. makes anvils in four sizes, from the one for the hobby\n";
    std::string html = "<pre>\n";
    for (int i = 0; i < 20; ++i) html += line;
    html +=
        "\n  Net sales of anvils          $10     $12\n  Net sales of other goods       2       3\n</pre>";
    const auto blocks = html_blocks(html);
    BOOST_TEST_REQUIRE(blocks.size() == 3U);
    BOOST_TEST(blocks[0].text.find('\n') == std::string::npos);
    BOOST_TEST(printed({blocks[1], blocks[2]}) ==
               "R Net sales of anvils|$10|$12\nR Net sales of other goods|2|3");
}

BOOST_AUTO_TEST_SUITE_END()
