// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/pattern_index.h"

#include <array>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <string_view>

namespace bdata = boost::unit_test::data;
using dateline::PlainWords;
using dateline::WordRange;

namespace {

constexpr auto patterns = std::to_array<std::string_view>(
    {"to|will report", "results", "approv* of", "# million", "^ how", "sells .. unit|units", "to .. 1|2"});

constexpr std::string_view itself(std::string_view pattern) {
    return pattern;
}

using Index = dateline::PatternIndex<patterns, &itself>;

struct Row {
    const char* why;
    const char* text;
    const char* found;  // the patterns and what they took
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"each alternative of the first word", "To report and will report", "0 to report;0 will report;"},
    {"a pattern of one word", "Good Results", "1 results;"},
    {"a word that is only begun", "Approval of all", "2 approval of;"},
    {"a number", "5.3 million", "3 5.3 million;"},
    {"the beginning of the text", "How and how", "4 how;"},
    {"a gap before the second word", "Sells its old units", "5 sells its old units;"},
    {"a gap that is too wide", "Sells a b c d e f units", ""},
    {"the last word", "to", ""},
    {"two patterns of one word", "To report on 2", "0 to report;6 to report on 2;"},
    {"letters alone do not fit", "rows sell numbers", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(pattern_index)

BOOST_DATA_TEST_CASE(patterns_are_found_by_their_first_words, bdata::make(rows)) {
    const PlainWords words(sample.text, 20);
    std::string found;
    for (std::size_t at = 0; at < words.size(); ++at) {
        Index::match(words, at, [&](std::size_t pattern, const WordRange& range) {
            found += std::to_string(pattern) + " " + words.text(range) + ";";
        });
    }
    BOOST_TEST(found == sample.found);
}

BOOST_AUTO_TEST_CASE(the_first_pattern_that_fits_is_told) {
    const PlainWords words("good results", 20);
    BOOST_TEST(!Index::first_at(words, 0));
    BOOST_REQUIRE(Index::first_at(words, 1).has_value());
    BOOST_TEST(Index::first_at(words, 1)->end == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
