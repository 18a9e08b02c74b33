// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/word_pattern.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using dateline::match_at;
using dateline::PlainWords;

namespace {

struct Row {
    const char* why;
    const char* pattern;
    const char* text;
    const char* taken;  // empty: does not fit at the beginning
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"words one behind the other", "third quarter", "Third Quarter Results", "third quarter"},
    {"a word between does not fit", "third results", "Third Quarter Results", ""},
    {"a gap of up to five words", "to .. results", "to a b c d e results", "to a b c d e results"},
    {"a gap may be empty", "to .. results", "to results", "to results"},
    {"six words are too many", "to .. results", "to a b c d e f results", ""},
    {"a gap takes as little as it can", "to .. go", "to go or not to go", "to go"},
    {"two gaps", "to .. a .. b", "to x a y a z b", "to x a y a z b"},
    {"one of several", "drills|assays", "assays", "assays"},
    {"beginning of a word", "approv*", "Approval", "approval"},
    {"a number", "$ # million", "$5.3 million", "$ 5.3 million"},
    {"the beginning of the text", "^ how", "How it is done", "how"},
    {"accents and capitals are folded", "resultats", "RÉSULTATS", "resultats"},
    {"points of initials", "us court", "U.S. Court", "us court"},
    {"genitives", "company board", "Company's Board", "company board"},
    {"a typographic apostrophe", "company board", "Company\xE2\x80\x99s Board", "company board"},
    {"an ampersand within a word", "q&a", "Q&A", "q&a"},
    {"a hyphen parts words", "phase 2 3", "Phase 2-3", "phase 2 3"},
    {"the end of a sentence parts words", "growth the", "growth.The", "growth the"},
    {"nothing in no words", "a", "", ""},
    {"tickers between words", "orvane reports", "Orvane (TSX-V: ORV) (OTC: ORVF) Reports", "orvane reports"},
    {"parentheses without a colon", "orvane orv reports", "Orvane (ORV) Reports", "orvane orv reports"},
    {"parentheses without an end", "orvane otc orv", "Orvane (OTC: ORV", "orvane otc orv"},
    {"another sign of currency", "$ 5 million", "\u20AC5 million", "$ 5 million"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(word_pattern)

BOOST_DATA_TEST_CASE(a_pattern_takes_words, bdata::make(rows)) {
    const PlainWords words(sample.text, 20);
    const auto range = match_at(sample.pattern, words, 0);
    BOOST_TEST((range ? words.text(*range) : "") == sample.taken);
}

BOOST_AUTO_TEST_CASE(a_pattern_bound_to_the_beginning_fits_nowhere_else) {
    BOOST_TEST(!match_at("^ how", PlainWords("and how", 20), 1));
}

BOOST_AUTO_TEST_CASE(long_parentheses_are_read) {
    const std::string inside = "otc: " + std::string(200, 'x');
    BOOST_TEST(PlainWords("a (" + inside + ") b", 9).size() == 4u);
    BOOST_TEST(PlainWords(std::string(1000000, '('), 9).size() == 0u);  // in a time that does not grow faster
}

BOOST_AUTO_TEST_CASE(no_more_words_are_read_than_asked_for) {
    BOOST_TEST(PlainWords("a b c d", 3).size() == 3u);
    BOOST_TEST(PlainWords("a b", 3).size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
