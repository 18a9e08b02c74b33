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
    {"a code joined with a hyphen", "CLR131", "dose of CLR-131 given", {"CLR-131"}},
    {"a code asked for apart", "CLR 131", "dose of CLR131 and CLR-131", {"CLR131", "CLR-131"}},
    {"only the code asked for of two", "CLR1404", "dose of I-124-CLR1404 given", {"CLR1404"}},
    {"a word asked for joined", "followup", "at follow-up visits", {"follow-up"}},
    {"a word asked for apart", "follow-up", "at followup visits", {"followup"}},
    {"a name in two halves",
     "OptimumBank",
     "of OptimumBank and Optimum Bank",
     {"OptimumBank", "Optimum Bank"}},
    {"a phase in Roman numerals", "Phase 2", "a Phase II trial, phase 3", {"Phase II"}},
    {"a period in words", "Q3 2016", "for the third quarter of 2016 only", {"third quarter of 2016"}},
    {"an amount", "$5.6M", "with $5.6 million in cash", {"5.6 million"}},
    {"a possessive", "parkinsons", "of Parkinson\u2019s disease", {"Parkinson\u2019s"}},
    {"initials", "US", "in the U.S. only", {"U.S."}},
    {"an accent", "nestle", "of Nestl\u00e9 SA", {"Nestl\u00e9"}},
    {"a quoted phrase is exact", "\"phase trials\"", "phase trial and phase trials", {"phase trials"}},
    {"a group that is excluded", "cash -(loss OR debt)", "cash, loss, debt", {"cash"}},
    {"an excluded phrase", "cash NOT \"net loss\"", "cash net loss loss", {"cash"}},
    {"one of two alternatives", "cash OR loss", "cash or loss", {"cash", "loss"}},
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

BOOST_AUTO_TEST_CASE(marks_what_a_word_was_expanded_to) {
    QueryWord word;
    word.terms = {"pfs"};
    word.phrases = {{"progression", "free", "survival"}, {"Zrelaps", "free", "interval"}};
    word.rows = {{{"phase", "phases"}, {"trial", "trials"}}};
    Analyzer analyzer;
    const auto marked = [&](const std::string& text) {
        std::string out;
        for (const TextMatch& match : TextMatcher({word}).find(analyzer.analyze(text)))
            out += text.substr(match.begin, match.end - match.begin) + "|";
        return out;
    };
    BOOST_TEST(marked("The PFS, or progression-free survival, of all") == "PFS|progression-free survival|");
    BOOST_TEST(marked("its relapse-free interval") == "relapse-free interval|");
    BOOST_TEST(marked("phases trial; Phase trials; trial phase") == "phases trial|Phase trials|");
    BOOST_TEST(marked("free survival without progression").empty());
}

BOOST_AUTO_TEST_CASE(finds_nothing_for_a_query_without_words) {
    Analyzer analyzer;
    BOOST_TEST(TextMatcher({}).find(analyzer.analyze("any text")).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
