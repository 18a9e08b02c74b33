// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/position_gaps.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

struct Row {
    const char* why;
    const char* text;
    std::string first_words;  ///< of the second and further sentences
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"one sentence", "Revenue rose.", ""},
    {"no stop", "Revenue rose (and costs fell) by 5%", ""},
    {"two sentences", "Revenue rose. Costs fell.", "costs"},
    {"three sentences", "Revenue rose! Why? Costs fell.", "why costs"},
    {"an abbreviation", "Acme, Inc. Chief Executive Dr. Hale spoke. He left.", "he"},
    {"a sentence without words", "Revenue rose. *** Costs fell.", "costs"},
    {"words before the first are none", "*** . Revenue rose.", ""},
    {"full stops of other scripts", "営業利益は増加。売上は減少。", "売上"},
    {"bullets that were joined", "Highlights • Revenue rose • Costs fell", "revenue costs"},
    {"lines are no sentences", "Revenue 1.0 Costs.\nProfit 2.0.", ""},
    {"nothing", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(position_gaps)

BOOST_DATA_TEST_CASE(sentences_begin_where_a_reader_sees_them, data::make(rows), row) {
    Analyzer analyzer;
    const Analysis analysis = analyzer.analyze(row.text);
    std::string first_words;
    for (const std::size_t start : sentence_starts(row.text, analysis))
        first_words += (first_words.empty() ? "" : " ") + analysis.tokens.at(start).word;
    BOOST_TEST(first_words == row.first_words);
}

BOOST_AUTO_TEST_SUITE_END()
