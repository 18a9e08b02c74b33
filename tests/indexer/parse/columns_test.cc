// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/columns.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

std::string unfolded(std::string_view text) {
    std::vector<Line> lines = split_lines(text);
    unfold_columns(lines);
    std::string out;
    for (const Line& line : lines) out.append(line.text).append("|");
    return out;
}

struct Row {
    const char* why;
    const char* text;
    const char* lines;  ///< each ended by `|`
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"two columns",
     "Media:            Sales:\nJane Doe          Max Roe\n917-555-0100      max@orvane.test\n\nEnd",
     "Media:|Jane Doe|917-555-0100||Sales:|Max Roe|max@orvane.test||End|"},
    {"a column that is shorter",
     "Jane Doe          Max Roe\n917-555-0100      917-555-0101\n                  max@orvane.test\nSenior "
     "chief",
     "Jane Doe|917-555-0100|Senior chief||Max Roe|917-555-0101|max@orvane.test|"},
    {"indented", "   Jane Doe        Max Roe\n   j@o.test        m@o.test\n",
     "Jane Doe|j@o.test||Max Roe|m@o.test|"},
    {"figures are a table", "Sales             917,555\nCosts             517,200\n",
     "Sales             917,555|Costs             517,200|"},
    {"years are no telephone numbers", "Sales             2022 2021\nCosts 2020 2019   2018 2017\n",
     "Sales             2022 2021|Costs 2020 2019   2018 2017|"},
    {"only one side can be reached", "Jane Doe          President\n917-555-0100      Orvane Inc.\n",
     "Jane Doe          President|917-555-0100      Orvane Inc.|"},
    {"out of line", "Jane Doe     Max Roe\nj@o.test               m@o.test\n",
     "Jane Doe     Max Roe|j@o.test               m@o.test|"},
    {"three columns", "a@o.test     b@o.test     c@o.test\na@o.test     b@o.test     c@o.test\n",
     "a@o.test     b@o.test     c@o.test|a@o.test     b@o.test     c@o.test|"},
    {"one line", "j@o.test          m@o.test\n", "j@o.test          m@o.test|"},
    {"nothing", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(columns)

BOOST_DATA_TEST_CASE(contacts_side_by_side_are_put_one_below_the_other, bdata::make(rows)) {
    BOOST_TEST(unfolded(sample.text) == sample.lines);
}

BOOST_AUTO_TEST_CASE(lines_keep_their_numbers) {
    std::vector<Line> lines =
        split_lines("one\nJane Doe      Max Roe\nj@o.test      m@o.test\nlast line of all");
    unfold_columns(lines);
    std::string numbers;
    for (const Line& line : lines) numbers += std::to_string(line.number) + " ";
    BOOST_TEST(numbers == "1 2 3 2 2 3 4 ");
}

BOOST_AUTO_TEST_SUITE_END()
