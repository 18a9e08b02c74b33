// SPDX-License-Identifier: GPL-2.0-or-later
// What analysis guarantees for any text; the words of a good many are in analysis_table_test.cc.
#include "schema/analyzer.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "schema/tokenizer.h"

BOOST_AUTO_TEST_SUITE(analyzer)

BOOST_AUTO_TEST_CASE(spans_cover_what_was_written) {
    dateline::Analyzer analyzer;
    const std::string text = "The company\u2019s CLR 131";
    const auto analysis = analyzer.analyze(text);
    BOOST_TEST_REQUIRE(analysis.tokens.size() == 4);
    const auto& company = analysis.tokens[1];
    BOOST_TEST(text.substr(company.begin, company.end - company.begin) == "company\u2019s");
}

BOOST_AUTO_TEST_CASE(another_language_has_its_own_stems) {
    dateline::Analyzer french("fr");
    BOOST_TEST(french.analyze("continuellement").tokens.at(0).stem == "continuel");
    dateline::Analyzer german("de");
    BOOST_TEST(german.analyze("\u00dcbernahmen").tokens.at(0).stem == "ubernahm");
    BOOST_TEST(german.analyze("CLR-131 USA").tokens.at(0).stem == "");
    dateline::Analyzer unknown("xx");
    BOOST_TEST(unknown.analyze("trials").tokens.at(0).stem == "trial");
}

BOOST_AUTO_TEST_CASE(any_bytes_give_ordered_tokens_within_the_text) {
    std::mt19937 random(20161111);
    const std::string pieces[] = {"CLR", "131", "-",  " ", "$", "\xFF", "\u00e9", "\u6771",
                                  "Q3",  "&",   "'s", ".", ",", "\n",   "%",      "million"};
    dateline::Analyzer analyzer;
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (auto n = random() % 12; n > 0; --n) text += pieces[random() % std::size(pieces)];
        const auto analysis = analyzer.analyze(text);
        std::size_t last = 0;
        for (const auto& token : analysis.tokens) {
            BOOST_TEST_REQUIRE(token.begin >= last);
            BOOST_TEST_REQUIRE(token.end > token.begin);
            BOOST_TEST_REQUIRE(token.end <= text.size());
            BOOST_TEST_REQUIRE(!token.word.empty());
            last = token.end;
        }
        for (const auto& form : analysis.forms) {
            BOOST_TEST_REQUIRE(form.count >= 1);
            BOOST_TEST_REQUIRE(form.first + form.count <= analysis.tokens.size());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_very_long_run_of_letters_is_cut) {
    dateline::Analyzer analyzer;
    const auto analysis = analyzer.analyze(std::string(100'000, 'x'));
    for (const auto& token : analysis.tokens) BOOST_TEST_REQUIRE(token.word.size() <= 64);
}

BOOST_AUTO_TEST_SUITE_END()
