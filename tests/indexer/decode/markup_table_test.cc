// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/markup_table.h"

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
    {"rows of cells", "<table><tr><th>Sales</th><td>10</td></tr><tr><td>Profit</td><td>2</td></tr></table>",
     "R Sales|10\nR Profit|2"},
    {"an empty cell", "<table><tr><td>A</td><td></td><td>3</td></tr><tr><td>B<td>2<td>1</table>",
     "R A||3\nR B|2|1"},
    {"columns that are empty everywhere",
     "<table><tr><td>A<td>&nbsp;<td>1</tr><tr><td>B<td><td>2</tr></table>", "R A|1\nR B|2"},
    {"signs in cells of their own",
     "<table><tr><td>Sales<td>$<td>10<td></tr><tr><td>Loss<td>$<td>(2<td>)</tr>"
     "<tr><td>Margin<td><td>5<td>%</tr></table>",
     "R Sales|$10\nR Loss|$(2)\nR Margin|5%"},
    {"a heading over several columns",
     "<table><tr><td><td colspan=5>Years Ended</tr>"
     "<tr><td>Sales<td>$<td>10<td><td>$<td>12</tr></table>",
     "R |Years Ended\nR Sales|$10|$12"},
    {"a narrow heading over two figures",
     "<table><tr><td><td colspan=2>Quarter<td "
     "colspan=2>Year</tr><tr><td>$m<td>2025<td>2024<td>2025<td>2024</tr>"
     "<tr><td>Sales<td>3<td>2<td>9<td>8</table>",
     "R |Quarter||Year\nR $m|2025|2024|2025|2024\nR Sales|3|2|9|8"},
    {"a figure with its sign, and one over both columns",
     "<table><tr><td>Sales<td>$<td>3<td>$<td>2</tr><tr><td>Costs<td colspan=2>1<td colspan=2>1</tr>"
     "<tr><td>Net<td><td>2<td><td>1</table>",
     "R Sales|$3|$2\nR Costs|1|1\nR Net|2|1"},
    {"a cell over two rows",
     "<table><tr><td rowspan=2>$m<td>Q1<td>Q2</tr><tr><td>2025<td>2024</tr><tr><td>Sales<td>3<td>2</table>",
     "R $m|Q1|Q2\nR |2025|2024\nR Sales|3|2"},
    {"lines above and below the figures",
     "<table><tr><td colspan=2><b>ACME CORP.</b></td></tr><tr><td>Sales<td>10</tr>"
     "<tr><td colspan=2>Unaudited.</td></tr></table>",
     "P! ACME CORP.\nR Sales|10\nP Unaudited."},
    {"a line between the figures",
     "<table><tr><td>Sales<td>10</tr><tr><td><b>Costs</b></tr><tr><td>Rent<td>1</tr></table>",
     "R Sales|10\nR! Costs\nR Rent|1"},
    {"bullets set as a table", "<table><tr><td></td><td>&#9679;</td><td>Sales grew.</td></tr></table>",
     "B Sales grew."},
    {"notes set as a table", "<table><tr><td>(1)</td><td>Derived from audited statements.</td></tr></table>",
     "P (1) Derived from audited statements."},
    {"a page laid out as a table",
     "<table><tr><td><p>Menu</p></td><td><h1>Acme Grows</h1><p>Acme grew.</p></td></tr></table>",
     "P Menu\nH Acme Grows\nP Acme grew."},
    {"a table inside a layout",
     "<table><tr><td><table><tr><td>Sales<td>10</tr><tr><td>Costs<td>1</tr></table></td></tr></table>",
     "R Sales|10\nR Costs|1"},
    {"contacts side by side",
     "<table><tr><td>Media<td>Investors</tr><tr><td>Jane Doe<td>John Roe</tr>"
     "<tr><td>jane@acme.example<td>john@acme.example</tr></table>",
     "P Media/Jane Doe/jane@acme.example\nP Investors/John Roe/john@acme.example"},
    {"contacts in rows", "<table><tr><td>Contact:<td>Jane Doe</tr><tr><td><td>(555) 555-0100</tr></table>",
     "P Contact: Jane Doe\nP (555) 555-0100"},
    {"line ends inside a cell", "<table><tr><td>March<br>31<td>10</tr><tr><td>A<td>1</tr></table>",
     "R March 31|10\nR A|1"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(markup_table)

BOOST_DATA_TEST_CASE(table_as_blocks, bdata::make(rows)) {
    BOOST_TEST(printed(html_blocks(sample.html)) == sample.blocks);
}

BOOST_AUTO_TEST_CASE(wide_cells_cost_no_more_than_they_should) {
    std::string html = "<table><tr>";
    for (int i = 0; i < 400; ++i) html += "<td>x";
    for (int i = 0; i < 400; ++i) html += "<tr><td colspan=1000000><td>x";
    BOOST_TEST(printed(html_blocks(html)).size() < 200U * 1024);
}

BOOST_AUTO_TEST_SUITE_END()
