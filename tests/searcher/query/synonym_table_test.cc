// SPDX-License-Identifier: GPL-2.0-or-later
// What a list of synonyms says of the words of a query.
#include "searcher/query/synonym_table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

constexpr const char* list =
    "# a comment, not, a, group\n"
    "buyback, share repurchase, Repurchase of Shares\r\n"
    "oncology => cancer, tumor\n"
    "Phase 2 trial, proof-of-concept study\n"
    "\n"
    " , ,\n"
    "lonely\n"
    "=> nothing before\n"
    "nothing behind =>";

struct Row {
    const char* why;
    const char* query;
    const char* found;  ///< `COUNT: others | …`
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"a word", "buyback", "1: share repurchase, Repurchase of Shares"},
    {"an inflection", "buybacks", "1: share repurchase, Repurchase of Shares"},
    {"capitals", "BUYBACK", "1: share repurchase, Repurchase of Shares"},
    {"a phrase within more", "share repurchases announced", "2: buyback, Repurchase of Shares"},
    {"a phrase cut short", "share", ""},
    {"one way", "oncology", "1: cancer, tumor"},
    {"not the other way", "cancer", ""},
    {"a code in another spelling", "Phase II trial", "2: proof-of-concept study"},
    {"no partner", "lonely", ""},
    {"an empty side", "nothing behind", ""},
    {"a comment", "not", ""},
    {"another word with the same beginning", "buyer", ""},
};

std::string told(const std::vector<SynonymTable::Match>& matches) {
    std::string out;
    for (const SynonymTable::Match& match : matches) {
        if (match.others.empty()) continue;
        out += (out.empty() ? "" : " | ") + std::to_string(match.count) + ":";
        for (const std::string& other : match.others)
            out += (&other == &match.others.front() ? " " : ", ") + other;
    }
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(synonym_table)

BOOST_DATA_TEST_CASE(finds_what_says_the_same, rows, row) {
    Analyzer analyzer;
    const SynonymTable table{std::string(list)};
    BOOST_TEST(told(table.at(word_units(row.query, analyzer), analyzer)) == row.found);
}

BOOST_AUTO_TEST_CASE(an_empty_table_finds_nothing) {
    Analyzer analyzer;
    BOOST_TEST(SynonymTable().at(word_units("buyback", analyzer), analyzer).empty());
    BOOST_TEST(SynonymTable(std::string(list)).at({}, analyzer).empty());
}

BOOST_AUTO_TEST_CASE(the_program_brings_a_list) {
    Analyzer analyzer;
    const SynonymTable table{SynonymTable::builtin_text()};
    for (const char* word : {"buyback", "PIPE", "PEA", "DFS", "reverse split", "CEO"})
        BOOST_TEST(!told(table.at(word_units(word, analyzer), analyzer)).empty(), word);
}

BOOST_AUTO_TEST_SUITE_END()
