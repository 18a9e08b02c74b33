// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/text_match.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

struct Row {
    const char* why;
    const char* query;
    std::string text;
    std::vector<std::string> marked;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"the word itself", "cash", "Cash rose.", {"Cash"}},
    {"another ending", "therapy", "New therapies here.", {"therapies"}},
    {"every occurrence", "cash", "cash and cash", {"cash", "cash"}},
    {"not a part of a word", "art", "the part of it", {}},
    {"a phrase only in a row", "\"phase trial\"", "phase two trial, then phase trial", {"phase trial"}},
    {"a code written apart", "CLR131", "dose of CLR 131 given", {"CLR 131"}},
    {"an excluded word is not marked", "cash -loss", "cash loss", {"cash"}},
    {"a field is not marked", "cash ticker:ACME", "cash of ACME", {"cash"}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_match)

BOOST_DATA_TEST_CASE(marks_what_the_index_would_find, rows, row) {
    const PlannedQuery query = test::plan(row.query);
    Analyzer analyzer;
    std::vector<std::string> marked;
    std::size_t end = 0;
    for (const TextMatch& match : TextMatcher(query.words).find(analyzer.analyze(row.text))) {
        if (match.begin < end) continue;  // part of the one before
        marked.push_back(row.text.substr(match.begin, match.end - match.begin));
        end = match.end;
    }
    BOOST_TEST(marked == row.marked, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(finds_nothing_for_a_query_without_words) {
    Analyzer analyzer;
    BOOST_TEST(TextMatcher({}).find(analyzer.analyze("any text")).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
