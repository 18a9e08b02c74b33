// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/match_clue.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "schema/analyzer.h"
#include "schema/term.h"
#include "tests/searcher/search/test_index.h"

namespace bdata = boost::unit_test::data;

namespace dateline {

namespace {

struct Row {
    const char* why;
    const char* query;
    std::string text;
    bool possible;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"the word itself", "dividend", "A Dividend was paid.", true},
    {"none of it", "dividend", "Nothing was paid.", false},
    {"another ending", "therapies", "One therapy helps.", true},
    {"the beginning of a stem elsewhere", "therapies", "The theatre helps.", false},
    {"initials with stops", "us", "Sales in the U.S. rose.", true},
    {"a hyphen inside", "followup", "The follow-up visit.", true},
    {"a short stem that does not begin the word", "dying", "They die.", true},
    {"a typographic quote is no letter", "dividend", "It\u2019s not \u201cpaid\u201d.", false},
    {"an accent may be any letter", "nestle", "Nestl\u00e9 grew.", true},
    {"a period is spelled in many ways", "3Q16", "In the third quarter of the year.", true},
    {"the longest word of a phrase is missing", "\"cash dividend\"", "Cash was paid.", false},
};

/// Texts in which analysis finds more than the letters say.
const std::string texts[] = {
    "CLR 131 and I-124-CLR1404, TNX-102 SL at 25mCi/m\u00b2 in Phase II, third quarter of 2016 (3Q16), $5.6 "
    "million",
    "AT&T's R&D in the U.S. and U.K.; relapsed/refractory, follow-up, e-commerce, OptimumBank, COVID-19, "
    "12.5 percent",
    "Nestl\u00e9\u00ae in K\u00f8ge: na\u00efve re\u00ADports \u2014 \u201cquoted\u201d \ufb01gures, "
    "\u6771\u4eac\u8a3c\u5238, \u00bd\u2122",
    "DYING SKIES, LYING NEWS: ONLY IDLY EARLY UGLY SINGLY; they tied, died and skied. Skis, ties, dies, "
    "flies, monkeys.",
    "It's John O'Brien's data-driven, state-of-the-art twenty-first-century plan\u2019s U.S.-based Ph.D.s.",
};

}  // namespace

BOOST_AUTO_TEST_SUITE(match_clue)

BOOST_DATA_TEST_CASE(tells_what_cannot_stand_in_a_text, rows, row) {
    const PlannedQuery query = test::plan(row.query);
    BOOST_TEST(MatchClues({query.words.front()}).possible(row.text).at(0) == row.possible);
}

BOOST_DATA_TEST_CASE(never_rules_out_what_analysis_finds, bdata::make(texts), text) {
    Analyzer analyzer;
    const Analysis analysis = analyzer.analyze(text);
    const auto allows = [&](const std::string& term) -> bool {
        QueryWord word;
        word.terms = {term};
        return MatchClues({word}).possible(text).at(0);
    };
    for (const Token& token : analysis.tokens) {
        BOOST_TEST(allows(token.word), token.word);
        if (!token.stem.empty()) BOOST_TEST(allows(stem_term("", token.stem)), token.stem);
    }
    for (const Form& form : analysis.forms) BOOST_TEST(allows(form.term), form.term);
}

BOOST_AUTO_TEST_CASE(of_a_word_without_terms_is_always_possible) {
    BOOST_TEST(MatchClues({QueryWord()}).possible("any text").at(0));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
