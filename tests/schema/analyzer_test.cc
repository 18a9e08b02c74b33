// SPDX-License-Identifier: GPL-2.0-or-later
// The exact words and forms of what press releases write: `word~stem`, `word!` where it is never stemmed,
// then `|` and the forms, `+` where one replaces its tokens.
#include "schema/analyzer.h"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <random>

#include "schema/tokenizer.h"

namespace bdata = boost::unit_test::data;

namespace {

std::string describe(const dateline::Analysis& analysis) {
    std::string out;
    for (const auto& token : analysis.tokens) {
        out += (out.empty() ? "" : " ") + token.word;
        if (token.stem.empty())
            out += "!";
        else if (token.stem != token.word)
            out += "~" + token.stem;
    }
    if (!analysis.forms.empty()) out += " |";
    for (const auto& form : analysis.forms) out += " " + form.term + (form.replaces ? "+" : "");
    return out;
}

struct Row {
    const char* why;
    const char* text;
    const char* analysis;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    // words and stems
    {"words are stemmed", "clinical trials", "clinical~clinic trials~trial"},
    {"acronyms are not", "new PDCS data", "new pdcs! data"},
    {"all capitals lines are", "ACME ANNOUNCES RESULTS", "acme~acm announces~announc results~result"},
    {"a lone acronym is no line", "AIDS", "aids!"},
    {"possessives are dropped", "Parkinson's company's", "parkinson company~compani"},
    {"curly ones too", "Parkinson\u2019s", "parkinson"},
    {"plural possessives", "companies' results", "companies~compani results~result"},
    {"other apostrophes part", "O'Brien", "o! brien | obrien"},
    {"slashes part", "relapsed/refractory", "relapsed~relaps refractory~refractori"},
    {"hyphens part and join", "follow-up", "follow up! | followup"},
    {"longer ones", "year-over-year", "year over year | yearoveryear"},
    {"accents", "Nestl\u00e9", "nestle~nestl"},
    {"soft hyphens", "refrac\u00adtory", "refractory~refractori"},
    {"trade marks separate", "Sky5\u2122LiTE", "sky 5! lite | sky5+"},
    // codes
    {"spaced code", "CLR 131", "clr! 131! | clr131+"},
    {"hyphened code", "CLR-131", "clr! 131! | clr131+"},
    {"joined code", "CLR131", "clr! 131! | clr131+"},
    {"long code and its parts", "I-124-CLR1404", "i! 124! clr! 1404! | i124clr1404+ i124 clr1404"},
    {"suffix behind a space", "TNX-102 SL", "tnx! 102! sl! | tnx102+ tnx102sl"},
    {"suffix without", "TNX102SL", "tnx! 102! sl! | tnx102sl+"},
    {"lower case with a hyphen", "covid-19", "covid 19! | covid19+"},
    {"instrument numbers", "NI 43-101", "ni! 43! 101! | ni43101+"},
    {"a year is no code number", "ASCO 2014", "asco! 2014! | asco2014"},
    {"plain digits run on", "888-506-0062", "888! 506! 0062!"},
    {"subscripts", "U\u2083O\u2088", "u! 3! o! 8! | u3o8+"},
    {"number and unit, glued", "25mCi/m\u00b2", "25! mci! m! 2! | 25mci+ m2+"},
    {"number and unit, apart", "25 mCi/m2", "25! mci m! 2! | m2+"},
    {"number and word", "30-minute", "30! minute~minut | 30minute"},
    {"two words in one", "OptimumBank", "optimum bank | optimumbank+"},
    {"short halves stay", "McDonald iPhone", "mcdonald iphone~iphon"},
    // whole words
    {"initials", "U.S. J.P. Morgan e.g. a.m.", "us! jp! morgan eg! am!"},
    {"initials without the last stop", "the U.S market", "the us! market"},
    {"ampersand words", "AT&T R&D SG&A", "at&t! r&d! sg&a!"},
    {"ampersand between words", "Procter & Gamble", "procter gamble~gambl"},
    {"long ampersand words part", "Johnson&Johnson", "johnson johnson"},
    // numbers and amounts
    {"thousands", "1,250,000", "1250000!"},
    {"decimals", "12.5", "12.5!"},
    {"a comma in a list", "1,25", "1! 25!"},
    {"money in words", "$5.6 million", "5.6! million | $5600000+"},
    {"money with a letter", "$5.6M", "5.6! m! | 5.6m+ $5600000+"},
    {"money in full", "$5,600,000", "5600000! | $5600000"},
    {"money escaped", "\\$5.6 million", "5.6! million | $5600000+"},
    {"billions", "$1.25 billion", "1.25! billion | $1250000000+"},
    {"other currencies", "\u20ac300M", "300! m! | 300m+ $300000000+"},
    {"a number in words", "1.5 million shares", "1.5! million shares~share | 1500000+"},
    {"metres are no millions", "200 m", "200! m!"},
    {"per cent sign", "12.5%", "12.5! | 12.5%"},
    {"per cent word", "12.5 percent", "12.5! percent | 12.5%+"},
    // periods
    {"Q3 2016", "Q3 2016", "q! 3! 2016! | q3+ 2016q3+"},
    {"3Q 2016", "3Q 2016", "3! q! 2016! | 3q+ q3+ 2016q3+"},
    {"3Q16", "3Q16", "3! q! 16! | 3q16+ q3+ 2016q3+"},
    {"spelled out", "third quarter of 2016", "third quarter of! 2016! | q3+ 2016q3+"},
    {"fiscal", "second quarter of fiscal year 2026",
     "second quarter of! fiscal year 2026! | q2+ 2026q2+ fy2026+"},
    {"year first", "2019 Third Quarter", "2019! third quarter | 2019q3+ q3+"},
    {"fiscal year alone", "fiscal 2016", "fiscal 2016! | fy2016+"},
    {"FY16", "FY16", "fy! 16! | fy16+ fy2016+"},
    {"a quarter without year", "the first quarter", "the first quarter | q1+"},
    // phases
    {"Roman", "Phase II", "phase ii! | phase2+"},
    {"Arabic", "Phase 2", "phase 2! | phase2+"},
    {"with a letter", "Phase Ib", "phase ib! | phase1b+"},
    {"digit and letter", "Phase 1b", "phase 1! b! | phase1b+ 1b+"},
    {"two at once", "Phase 1/2", "phase 1! 2! | phase1+ phase2"},
    {"cohorts", "Cohort 2", "cohort 2! | cohort2+"},
    {"stage IV", "stage IV", "stage iv! | stage4+"},
    {"no numeral", "phase in", "phase in!"},
    // other scripts
    {"Chinese is segmented", "\u6771\u4eac\u8a3c\u5238",
     "\u6771\u4eac! \u8a3c\u5238! | \u6771\u4eac\u8a3c\u5238+"},
    {"Cyrillic", "\u0413\u0430\u0437\u043f\u0440\u043e\u043c", "\u0433\u0430\u0437\u043f\u0440\u043e\u043c"},
    // nothing
    {"punctuation only", " -- ()!? ", ""},
    {"empty", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(analyzer)

BOOST_DATA_TEST_CASE(gives_the_exact_words_and_forms, bdata::make(rows)) {
    dateline::Analyzer analyzer;
    BOOST_TEST(describe(analyzer.analyze(sample.text)) == sample.analysis);
}

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
