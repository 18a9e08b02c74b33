// SPDX-License-Identifier: GPL-2.0-or-later
// Texts with NEAR, IN, XOR, stars, boosts and exact words, and the trees they mean; and what stays text.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string_view>

#include "searcher/query/query_parser.h"

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

struct TreeRow {
    const char* why;
    std::string_view query;
    const char* tree;
    const char* warning;  ///< the first one; empty for none
};
std::ostream& operator<<(std::ostream& out, const TreeRow& row) {
    return out << row.why;
}

// clang-format off
const TreeRow rows[] = {
    {"near", "cash NEAR/3 runway", "near/3(words(cash), words(runway))", ""},
    {"near without a number", "cash NEAR runway", "near/10(words(cash), words(runway))", ""},
    {"near takes one word on each side", "net cash NEAR/3 runway now", "and(words(net), near/3(words(cash), words(runway)), words(now))", ""},
    {"near of phrases", "\"net loss\" NEAR/8 \"per share\"~", "near/8(phrase(net loss), inflected(per share))", ""},
    {"near of either", "(cash OR funds) NEAR/4 runway", "near/4(or(words(cash), words(funds)), words(runway))", ""},
    {"near of three", "a NEAR/2 b NEAR/5 c", "near/5(words(a), words(b), words(c))", ""},
    {"near binds tighter than NOT", "a NOT b NEAR/2 c", "and(words(a), not(near/2(words(b), words(c))))", ""},
    {"near too far", "a NEAR/500 b", "near/100(words(a), words(b))", "`NEAR/500` is out of bounds; words may be 1 to 100 apart"},
    {"near of no distance", "a NEAR/0 b", "near/1(words(a), words(b))", "`NEAR/0` is out of bounds; words may be 1 to 100 apart"},
    {"near of words in a bracket", "(cash AND debt) NEAR runway", "and(and(words(cash) & words(debt)) & words(runway))", "NEAR works on words, phrases and brackets of either; searched as AND; write it between them: (cash OR funds) NEAR/5 runway"},
    {"near at the start is a word", "NEAR Protocol grows", "words(NEAR Protocol grows)", "`NEAR` has nothing before it and is searched as a word"},
    {"near before a field", "cash NEAR ticker:CLRN", "and(words(cash NEAR), ticker(CLRN))", "`NEAR` stands beside what it does not work on and is searched as a word"},
    {"near before an excluded word", "cash NEAR -debt", "and(words(cash NEAR), not(words(debt)))", "`NEAR` stands beside what it does not work on and is searched as a word"},
    {"near in small letters", "mine near town", "words(mine near town)", ""},
    {"near in a headline in capitals", "NEW MINE NEAR OLD TOWN", "words(NEW MINE NEAR OLD TOWN)", "`NEAR` is searched as a word in a text all in capitals; write the other words in small letters to use it as an operator"},
    {"near with a number in capitals", "NEW MINE NEAR/4 OLD TOWN", "and(words(NEW), near/4(words(MINE), words(OLD)), words(TOWN))", ""},
    {"near within a field", "title:(cash NEAR runway)", "and(title(cash) & title(runway))", "NEAR is read as AND in title:"},
    {"near in a sentence", "a NEAR/s b", "near/s(words(a), words(b))", ""},
    {"near in a paragraph", "a NEAR/P b", "near/p(words(a), words(b))", ""},
    {"near in a sentence and closer", "a NEAR/3 b NEAR/s c", "near/s(words(a), words(b), words(c))", ""},
    {"near a slash and letters is a word", "NEAR/x cash", "words(NEAR/x cash)", ""},

    {"in a section", "\"cash runway\" IN outlook", "and(phrase(cash runway), section(outlook))", ""},
    {"words in a section", "(cash runway) IN outlook,highlights growth", "and(and(words(cash runway), section(outlook, highlights)), words(growth))", ""},
    {"one word in a section", "net cash IN outlook", "and(words(net), and(words(cash), section(outlook)))", ""},
    {"near in a section", "cash NEAR/3 runway IN outlook", "and(near/3(words(cash), words(runway)), section(outlook))", ""},
    {"not in a section", "growth -\"cash runway\" IN outlook", "and(words(growth), not(and(phrase(cash runway), section(outlook))))", ""},
    {"a headline in capitals has other markets", "GROWTH IN OTHER MARKETS", "words(GROWTH IN OTHER MARKETS)", ""},
    {"in before no kind", "\"cash\" IN Texas", "and(phrase(cash), words(IN Texas))", ""},
    {"in before nearly a kind", "\"cash\" IN outlok", "and(phrase(cash), words(IN outlok))", "unknown section kind `outlok`, searched as words; did you mean outlook? the kinds are body, highlights, financial-results, outlook, financial-tables, non-gaap, event, about-issuer, about, forward-looking, legal, contact, footer, other"},
    {"in small letters", "growth in outlook", "words(growth in outlook)", ""},
    {"in with nothing before it", "IN outlook", "words(IN outlook)", ""},

    {"either or", "cash XOR debt", "xor(words(cash), words(debt))", ""},
    {"xor between AND and OR", "a b XOR c OR d", "or(xor(words(a b), words(c)), words(d))", ""},
    {"xor alone", "XOR", "words(XOR)", "`XOR` has nothing before it and is searched as a word"},

    {"stemmed phrase", "\"clinical trial\"~", "inflected(clinical trial)", ""},
    {"stemmed phrase with a number", "\"clinical trial\"~5 data", "and(inflected(clinical trial), words(data))", "the number behind the phrase is not looked at; write cash NEAR/5 runway for words close to each other"},
    {"a tilde elsewhere", "cash~ \"net\"~x", "and(words(cash~), phrase(net), words(~x))", ""},
    {"title with a stemmed phrase", "title:\"cash dividend\"~", "title(\"cash dividend\"~)", ""},

    {"exact word", "=trials cash", "and(phrase(trials), words(cash))", ""},
    {"excluded exact word", "cash -=trials", "and(words(cash), not(phrase(trials)))", ""},
    {"equals sign in a text", "EPS = 0.5 a=b", "words(EPS = 0.5 a=b)", ""},

    {"beginning", "cell* therapy", "and(beginning(cell), words(therapy))", ""},
    {"beginning in a bracket", "(cell* OR gene*) therapy", "and(or(beginning(cell), beginning(gene)), words(therapy))", ""},
    {"beginning of a code", "CLR13*", "beginning(CLR13)", ""},
    {"beginning of a code in a long query", "CLR13* efficacy in glioma", "and(beginning(CLR13), words(efficacy in glioma))", ""},
    {"beginning with a capital", "Cellor*", "beginning(Cellor)", ""},
    {"beginning of other letters", "société*", "beginning(société)", ""},
    {"excluded beginning", "cash -debt*", "and(words(cash), not(beginning(debt)))", ""},
    {"boosted beginning", "cell*^2", "beginning(cell)^2", ""},
    {"beginning in a title", "title:divid*", "title(divid*)", ""},
    {"beginning in a title's bracket", "title:(divid* bank)", "and(title(divid*), title(bank))", ""},
    {"one letter and a star", "c* cash", "words(c* cash)", "too few letters stand before the star of `c*`, which is searched without it; write two or more"},
    {"footnote star in a headline", "Acme Reports Results* of 2016", "words(Acme Reports Results* of 2016)", "the star of `Results*` is taken for a footnote mark; write the word in small letters to find all words that begin so"},
    {"star behind a name that is no plain word", "AT&T* calls", "words(AT&T* calls)", "the star of `AT&T*` is not looked at; a star stands for any ending, directly behind two or more letters or digits"},
    {"star within a word", "co*operate", "words(co*operate)", "the star of `co*operate` is not looked at; a star stands for any ending, directly behind two or more letters or digits"},
    {"star before a word", "*cell", "words(*cell)", "the star of `*cell` is not looked at; a star stands for any ending, directly behind two or more letters or digits"},
    {"two stars", "Results** **bold**", "words(Results** **bold**)", ""},
    {"star before punctuation", "results*, cash", "words(results*, cash)", ""},
    {"star in a field of values", "ticker:CL*", "ticker(CL*)", "a star means nothing in ticker:; only words and title: take beginnings"},
    {"star in a path", "source:/data/*.txt", "source(/data/*.txt)", ""},
    {"star in a phrase", "\"cell* therapy\"", "phrase(cell* therapy)", "a star within a phrase is not looked at; write cell* NEAR/1 therapy"},

    {"everything", "*", "everything", ""},
    {"everything in another way", "*:*", "everything", ""},
    {"everything of a field", "* ticker:CLRN", "and(everything, ticker(CLRN))", ""},
    {"everything but", "* AND NOT loss", "and(everything & not(words(loss)))", ""},
    {"a star between words", "cash * runway", "words(cash * runway)", ""},

    {"boosted word", "cash^2 runway", "and(words(cash)^2, words(runway))", ""},
    {"boosted phrase", "\"cash runway\"^2.5 bank", "and(phrase(cash runway)^2.5, words(bank))", ""},
    {"boosted stemmed phrase", "\"cash runway\"~^3", "inflected(cash runway)^3", ""},
    {"boosted bracket of words", "(cash runway)^0.5 bank", "and(words(cash runway)^0.5, words(bank))", ""},
    {"boosted bracket", "(cash OR runway)^3 bank", "and(or(words(cash), words(runway))^3, words(bank))", ""},
    {"boosted title", "title:cash^2 bank", "and(title(cash)^2, words(bank))", ""},
    {"boosts multiply", "((cash)^2)^3", "words(cash)^6", ""},
    {"boost too great", "cash^50", "words(cash)^10", "`^50` is out of bounds; a boost is from ^0.1 to ^10"},
    {"boost of nothing", "cash^0", "words(cash)^0.1", "`^0` is out of bounds; a boost is from ^0.1 to ^10"},
    {"powers are text", "10^6 cells kg/m^2 cm^2 m^3", "words(10^6 cells kg/m^2 cm^2 m^3)", ""},
    {"a caret elsewhere", "^2 cash^ cash^x ^", "words(^2 cash^ cash^x)", ""},
};
// clang-format on

}  // namespace

BOOST_AUTO_TEST_SUITE(query_operators)

BOOST_DATA_TEST_CASE(a_text_means_its_tree, data::make(rows), row) {
    const auto parsed = parse_query(row.query);
    const auto* tree = std::get_if<QueryTree>(&parsed);
    BOOST_REQUIRE(tree != nullptr);
    BOOST_TEST(describe(*tree) == row.tree);
    BOOST_TEST((tree->warnings.empty() ? "" : tree->warnings.front().text) == row.warning);
}

BOOST_DATA_TEST_CASE(strictness_refuses_what_is_warned_of, data::make(rows), row) {
    const bool refused = std::holds_alternative<QueryError>(parse_query(row.query, Strictness::strict));
    BOOST_TEST(refused == (*row.warning != '\0'));
}

BOOST_AUTO_TEST_SUITE_END()
