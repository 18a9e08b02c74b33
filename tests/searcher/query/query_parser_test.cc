// SPDX-License-Identifier: GPL-2.0-or-later
// Query texts and the trees they mean, typed and pasted; the limits; what strictness refuses.
#include "searcher/query/query_parser.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>
#include <string_view>

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

struct ParseRow {
    const char* why;
    std::string_view query;
    const char* tree;
    std::size_t warnings;
};
std::ostream& operator<<(std::ostream& out, const ParseRow& row) {
    return out << row.why;
}

// clang-format off
const ParseRow parse_rows[] = {
    {"empty", "", "nothing", 0},
    {"white space only", " \t ", "nothing", 0},
    {"one word", "cash", "words(cash)", 0},
    {"words side by side are one run", "CLR 131 cohort 2 efficacy", "words(CLR 131 cohort 2 efficacy)", 0},
    {"AND in capitals", "cash AND runway", "and(words(cash) & words(runway))", 0},
    {"and in small letters is a word", "cash and runway", "words(cash and runway)", 0},
    {"And is a word", "Cash And Runway", "words(Cash And Runway)", 0},
    {"OR", "glioma OR myeloma", "or(words(glioma), words(myeloma))", 0},
    {"NOT", "revenue NOT loss", "and(words(revenue), not(words(loss)))", 0},
    {"AND NOT", "revenue AND NOT loss", "and(words(revenue) & not(words(loss)))", 0},
    {"OR NOT", "revenue OR NOT loss", "or(words(revenue), not(words(loss)))", 0},
    {"minus before a word", "revenue -loss", "and(words(revenue), not(words(loss)))", 0},
    {"minus before a phrase", "revenue -\"net loss\"", "and(words(revenue), not(phrase(net loss)))", 0},
    {"minus before a field", "revenue -ticker:CLRB", "and(words(revenue), not(ticker(CLRB)))", 0},
    {"minus before a bracket", "revenue -(net loss)", "and(words(revenue), not(words(net loss)))", 0},
    {"minus before a digit", "outlook -2016", "and(words(outlook), not(words(2016)))", 0},
    {"only an exclusion", "-loss", "not(words(loss))", 0},
    {"only NOT", "NOT loss", "not(words(loss))", 0},
    {"double negation", "NOT NOT loss", "words(loss)", 0},
    {"NOT and minus cancel", "NOT -loss", "words(loss)", 0},
    {"plus is ignored", "+cash +runway", "words(+cash +runway)", 0},
    {"AND binds tighter than OR", "a AND b OR c AND d", "or(and(words(a) & words(b)), and(words(c) & words(d)))", 0},
    {"side by side binds tighter than OR", "a b OR c d", "or(words(a b), words(c d))", 0},
    {"brackets over OR", "(a OR b) c", "and(or(words(a), words(b)), words(c))", 0},
    {"brackets on the right", "c (a OR b)", "and(words(c), or(words(a), words(b)))", 0},
    {"brackets within brackets", "((a OR b) AND (c OR d)) e", "and(or(words(a), words(b)) & or(words(c), words(d)), words(e))", 0},
    {"OR of ORs is one", "a OR (b OR c)", "or(words(a), words(b), words(c))", 0},
    {"AND in brackets is flattened", "(a AND b) AND c", "and(words(a) & words(b) & words(c))", 0},
    {"brackets of words only vanish", "cash (runway) quarter", "words(cash (runway) quarter)", 0},
    {"brackets of words only, alone", "(cash runway)", "words(cash runway)", 0},
    {"empty brackets", "cash () runway", "words(cash () runway)", 0},
    {"nothing but empty brackets", "()", "nothing", 0},
    {"phrase", "\"net loss\"", "phrase(net loss)", 0},
    {"phrase between words", "cash \"net loss\" runway", "and(words(cash), phrase(net loss), words(runway))", 0},
    {"two phrases", "\"net loss\" \"cash runway\"", "and(phrase(net loss), phrase(cash runway))", 0},
    {"phrases by OR", "\"net loss\" OR \"net income\"", "or(phrase(net loss), phrase(net income))", 0},
    {"phrase in typographic quotes", "“net loss”", "phrase(net loss)", 0},
    {"phrase in wrong-way typographic quotes", "”net loss”", "phrase(net loss)", 0},
    {"phrase in mixed quotes", "“net loss\"", "phrase(net loss)", 0},
    {"phrase in low quotes", "„net loss“", "phrase(net loss)", 0},
    {"phrase in angle quotes", "«net loss»", "phrase(net loss)", 0},
    {"phrase in full-width quotes", "＂net loss＂", "phrase(net loss)", 0},
    {"typographic quote opens inside a word", "the“net loss”figure", "and(words(the), phrase(net loss), words(figure))", 0},
    {"apostrophes are no quotes", "the company's 'best' quarter", "words(the company's 'best' quarter)", 0},
    {"typographic apostrophes are no quotes", "the company’s ‘best’ quarter", "words(the company’s ‘best’ quarter)", 0},
    {"empty phrase", "cash \"\" runway", "words(cash \"\" runway)", 0},
    {"phrase of punctuation", "cash \"--\" runway", "words(cash \"--\" runway)", 0},
    {"operators inside a phrase are words", "\"cash AND runway\"", "phrase(cash AND runway)", 0},
    {"brackets inside a phrase are text", "\"cash (net)\"", "phrase(cash (net))", 0},
    {"quote never closed", "cash \"net loss", "words(cash \"net loss)", 1},
    {"quote never closed, typographic", "cash “net loss", "words(cash “net loss)", 1},
    {"quote at the very end", "cash \"", "words(cash)", 1},
    {"inch mark after a digit", "5\" pipe", "words(5\" pipe)", 0},
    {"inch marks twice", "5\" and 6\" pipe", "words(5\" and 6\" pipe)", 0},
    {"closing quote alone after a word", "record” quarter", "words(record” quarter)", 0},
    {"bracket never closed", "(cash runway", "words(cash runway)", 1},
    {"bracket never opened", "cash runway)", "words(cash runway)", 1},
    {"brackets the wrong way", ")cash(", "words(cash)", 2},
    {"smiley", "good news :)", "words(good news)", 1},
    {"many brackets never closed", "((((cash", "words(cash)", 4},
    {"bracket never closed before OR", "(cash OR runway", "or(words(cash), words(runway))", 1},
    {"quote glued to a word by punctuation", "says:\"net loss\"", "and(words(says:), phrase(net loss))", 1},
    {"field", "ticker:CLRB", "ticker(CLRB)", 0},
    {"field name in capitals", "TICKER:clrb", "ticker(clrb)", 0},
    {"field with words", "ticker:CLRB cash", "and(ticker(CLRB), words(cash))", 0},
    {"field between words", "cash ticker:CLRB runway", "and(words(cash), ticker(CLRB), words(runway))", 0},
    {"field with quoted value", "wire:\"GLOBE NEWSWIRE\"", "wire(\"GLOBE NEWSWIRE\")", 0},
    {"field with typographic quotes", "wire:“GLOBE NEWSWIRE”", "wire(\"GLOBE NEWSWIRE\")", 0},
    {"field with several values", "ticker:CLRB,AAPL,\"BRK B\"", "ticker(CLRB, AAPL, \"BRK B\")", 0},
    {"field with values and a trailing comma", "ticker:CLRB, cash", "and(ticker(CLRB), words(cash))", 0},
    {"field value with its exchange", "ticker:NASDAQ:CLRB", "ticker(NASDAQ:CLRB)", 0},
    {"field value with a dot", "ticker:BRK.B", "ticker(BRK.B)", 0},
    {"field value with an ampersand", "issuer:AT&T", "issuer(AT&T)", 0},
    {"field value with brackets", "id:a(1).txt", "id(a(1).txt)", 0},
    {"field value before a closing bracket", "(ticker:CLRB OR ticker:AAPL) cash", "and(or(ticker(CLRB), ticker(AAPL)), words(cash))", 0},
    {"field value before a semicolon", "ticker:CLRB; cash", "and(ticker(CLRB), words(cash))", 0},
    {"path as a value", "source:/data/wire.jsonl", "source(/data/wire.jsonl)", 0},
    {"date range", "date:2016-10..2016-12", "date(2016-10..2016-12)", 0},
    {"open date range", "date:2016-10.. cash", "and(date(2016-10..), words(cash))", 0},
    {"bracket after a field", "ticker:(CLRB OR AAPL)", "or(ticker(CLRB), ticker(AAPL))", 0},
    {"bracket of words after a field", "ticker:(CLRB AAPL)", "and(ticker(CLRB) & ticker(AAPL))", 0},
    {"title in brackets", "title:(cash runway)", "title(cash runway)", 0},
    {"title with a phrase in brackets", "title:(\"cash runway\" OR dividend)", "or(title(\"cash runway\"), title(dividend))", 0},
    {"excluded bracket of a field", "-ticker:(CLRB OR AAPL) cash", "and(not(or(ticker(CLRB), ticker(AAPL))), words(cash))", 0},
    {"title with a number", "title:1,000", "title(1,000)", 0},
    {"title with either word", "title:dividend,buyback", "title(dividend, buyback)", 0},
    {"field without a value", "ticker:", "words(ticker:)", 1},
    {"field and value apart", "ticker: CLRB", "words(ticker: CLRB)", 1},
    {"field whose value is punctuation", "issuer:-- cash", "words(issuer:-- cash)", 0},
    {"field with an empty quoted value", "ticker:\"\" cash", "words(ticker:\"\" cash)", 0},
    {"field with an unclosed quote", "wire:\"GLOBE NEWSWIRE", "and(wire(GLOBE), words(NEWSWIRE))", 1},
    {"minus inside a field value", "section:financial-results", "section(financial-results)", 0},
    {"two fields of a kind", "ticker:CLRB ticker:AAPL", "and(ticker(CLRB), ticker(AAPL))", 0},
    {"two fields of a kind by AND", "ticker:CLRB AND ticker:AAPL", "and(ticker(CLRB) & ticker(AAPL))", 0},
    {"field beside OR", "glioma OR ticker:CLRB", "or(words(glioma), ticker(CLRB))", 0},
    {"unknown field", "articy:draft", "words(articy:draft)", 1},
    {"unknown field near a known one", "tiker:CLRB", "words(tiker:CLRB)", 1},
    {"unknown field that is an exchange", "Nasdaq:CLRB", "words(Nasdaq:CLRB)", 1},
    {"unknown field with a phrase", "foo:\"net loss\"", "and(words(foo:), phrase(net loss))", 1},
    {"unknown field with brackets", "foo:(net loss)", "words(foo:(net loss))", 1},
    {"exchange and space", "Nasdaq: CLRB", "words(Nasdaq: CLRB)", 0},
    {"exchange and symbol in brackets", "Cellectar (Nasdaq:CLRB) reports", "words(Cellectar (Nasdaq:CLRB) reports)", 1},
    {"exchange and symbol with space in brackets", "Cellectar (NYSE: ABC) reports", "words(Cellectar (NYSE: ABC) reports)", 0},
    {"pasted headline", "Company (NYSE: ABC) Reports \"Record\" Q3 -- Revenue up 5%", "and(words(Company (NYSE: ABC) Reports), phrase(Record), words(Q3 -- Revenue up 5%))", 0},
    {"pasted headline with two symbols", "Acme (TSX: ACM; NYSE: ACM) Announces Results", "words(Acme (TSX: ACM; NYSE: ACM) Announces Results)", 0},
    {"time", "call at 8:30 a.m.", "words(call at 8:30 a.m.)", 0},
    {"web address", "see https://www.example.com/a?b=c now", "words(see https://www.example.com/a?b=c now)", 0},
    {"mail address", "write ir@example.com", "words(write ir@example.com)", 0},
    {"ampersand with spaces", "AT & T", "words(AT & T)", 0},
    {"ampersand and colon", "Q&A: what next", "words(Q&A: what next)", 0},
    {"dashes around a headline", "-Record Income Up 30% -", "words(-Record Income Up 30%)", 0},
    {"dashes glued around a headline", "-SECURES CREDIT-", "words(-SECURES CREDIT-)", 0},
    {"dash between spaces", "results - outlook", "words(results - outlook)", 0},
    {"long dash between spaces", "results — outlook", "words(results — outlook)", 0},
    {"two hyphens", "results -- outlook", "words(results -- outlook)", 0},
    {"glued two hyphens", "results --outlook", "words(results --outlook)", 0},
    {"hyphenated word", "follow-up trial", "words(follow-up trial)", 0},
    {"hyphen at the end", "pre- and post-market", "words(pre- and post-market)", 0},
    {"negative percentage", "revenue -5% down", "words(revenue -5% down)", 0},
    {"negative percentage with a space", "revenue -5 % down", "words(revenue -5 % down)", 0},
    {"per cent behind a space", "rose 12.5 %", "words(rose 12.5 %)", 0},
    {"currency before a space", "$ 5.6 million", "words($ 5.6 million)", 0},
    {"euros before a space", "\"cash\" € 5", "and(phrase(cash), words(€ 5))", 0},
    {"a sign before a word is punctuation", "$ cash", "words(cash)", 0},
    {"a sign behind a word is punctuation", "cash %", "words(cash)", 0},
    {"negative decimal", "EPS of -0.12", "words(EPS of -0.12)", 0},
    {"dollar amount", "$5.6 million", "words($5.6 million)", 0},
    {"minus before a dollar", "loss -$5 million", "words(loss -$5 million)", 0},
    {"slash", "and/or relapsed/refractory", "words(and/or relapsed/refractory)", 0},
    {"pipes", "cash | runway", "words(cash | runway)", 0},
    {"asterisks and question marks", "cash** run?way ~5 ^2", "words(cash** run?way ~5 ^2)", 0},
    {"square brackets", "results [updated]", "words(results [updated])", 0},
    {"braces", "results {updated}", "words(results {updated})", 0},
    {"backslash", "cost \\$5.6", "words(cost \\$5.6)", 0},
    {"colon alone", "cash : runway", "words(cash : runway)", 0},
    {"trailing AND", "phase AND", "words(phase AND)", 1},
    {"trailing OR", "cash OR", "words(cash OR)", 1},
    {"trailing NOT", "cash NOT", "words(cash NOT)", 1},
    {"leading AND", "AND cash", "words(AND cash)", 1},
    {"leading OR", "OR cash", "words(OR cash)", 1},
    {"AND alone", "AND", "words(AND)", 1},
    {"operators only", "AND OR NOT", "words(AND OR NOT)", 3},
    {"two operators", "cash AND OR runway", "or(words(cash AND), words(runway))", 1},
    {"OR then AND", "cash OR AND runway", "and(words(cash OR) & words(runway))", 1},
    {"AND before a bracket's end", "(cash AND) runway", "words((cash AND) runway)", 1},
    {"OR after a bracket's start", "(OR cash) runway", "words((OR cash) runway)", 1},
    {"NOT before a bracket's end", "(cash NOT) runway", "words((cash NOT) runway)", 1},
    {"capitals headline with AND", "ACME CORP ANNOUNCES RESULTS AND DIVIDEND", "words(ACME CORP ANNOUNCES RESULTS AND DIVIDEND)", 0},
    {"capitals headline with NOT and OR", "COMPANY WILL NOT PAY DIVIDEND OR BONUS", "words(COMPANY WILL NOT PAY DIVIDEND OR BONUS)", 1},
    {"capitals with one word a side", "FDA OR EMA", "or(words(FDA), words(EMA))", 0},
    {"capitals with numbers", "PHASE 2 OR PHASE 3", "or(words(PHASE 2), words(PHASE 3))", 0},
    {"capitals with a field", "FDA APPROVAL OR DENIAL ticker:CLRB", "or(words(FDA APPROVAL), and(words(DENIAL), ticker(CLRB)))", 0},
    {"capitals with brackets around OR", "(FDA APPROVAL OR DENIAL) CASH", "and(or(words(FDA APPROVAL), words(DENIAL)), words(CASH))", 0},
    {"capitals with a minus", "FDA APPROVAL NOT DENIED -LOSS", "and(words(FDA APPROVAL), not(words(DENIED)), not(words(LOSS)))", 0},
    {"operator among small letters", "fda approval OR ema approval", "or(words(fda approval), words(ema approval))", 0},
    {"accents", "société générale OR nestlé", "or(words(société générale), words(nestlé))", 0},
    {"Chinese", "新药 OR 临床", "or(words(新药), words(临床))", 0},
    {"no-break space", "cash\u00A0OR\u00A0runway", "or(words(cash), words(runway))", 0},
    {"ideographic space", "cash\u3000OR\u3000runway", "or(words(cash), words(runway))", 0},
    {"NUL and control characters", "cash\001run\033[31mway", "words(cash\001run\033[31mway)", 0},
    {"ill-formed UTF-8", "cash \377\376 OR run\303way", "or(words(cash \377\376), words(run\303way))", 0},
    {"several lines", "cash\nOR\r\nrunway", "or(words(cash), words(runway))", 0},
    {"brackets kept around a section", "(section:outlook guidance) cash", "and(and(section(outlook), words(guidance)), words(cash))", 0},
    {"brackets kept around values joined by AND", "(ticker:A AND ticker:B) cash", "and(and(ticker(A) & ticker(B)), words(cash))", 0},
    {"excluded word after a bracket is a word", "(net)-loss", "words((net)-loss)", 0},
    {"byte order mark", "\uFEFFcash", "words(\uFEFFcash)", 0},
    {"field name longer than any", "abcdefghijklmnopqrstuvwxyz:cash", "words(abcdefghijklmnopqrstuvwxyz:cash)", 0},
    {"field name with a digit", "q3:cash", "words(q3:cash)", 1},
    {"field after an opening bracket", "(ticker:CLRB)", "ticker(CLRB)", 0},
    {"NOT before a phrase", "NOT \"net loss\"", "not(phrase(net loss))", 0},
    {"NOT before a bracket", "cash NOT (loss OR debt)", "and(words(cash), not(or(words(loss), words(debt))))", 0},
    {"three levels", "(a (b OR (c d)))", "and(words(a), or(words(b), words(c d)))", 0},
};
// clang-format on

struct SlipRow {
    const char* why;
    std::string_view query;
    std::size_t column;
    const char* text;
    const char* hint;
};
std::ostream& operator<<(std::ostream& out, const SlipRow& row) {
    return out << row.why;
}

const SlipRow slip_rows[] = {
    {"unknown field far from any", "big articy:draft", 5, "unknown field `articy`, searched as text",
     "the fields are title, ticker, exchange, issuer, kind, period, reported, compared, guided, said, wire, "
     "section, date, event, lang, subject, isin, cusip, cik, "
     "accession, cluster, source, id"},
    {"unknown field near one", "tiker:clrb", 1, "unknown field `tiker`, searched as text",
     "did you mean ticker:?"},
    {"unknown field that is an exchange", "(Nasdaq:CLRB)", 2, "unknown field `Nasdaq`, searched as text",
     "ticker:CLRB asks for a stock symbol"},
    {"field without a value", "cash ticker: CLRB", 6, "`ticker:` has no value and is searched as a word",
     "write the value without a space: ticker:CLRB"},
    {"quote never closed", "cash \"net loss", 6, "quotation mark is never closed",
     "close the phrase with another \""},
    {"quote of a value never closed", "wire:\"PR Newswire", 6, "quotation mark is never closed",
     "close the value with another \""},
    {"bracket never closed", "cash (net loss", 6, "bracket is never closed", "close it with )"},
    {"bracket never opened", "net loss) cash", 9, "closing bracket without an opening one", ""},
    {"operator at the end", "phase AND", 7, "`AND` has nothing after it and is searched as a word", ""},
    {"operator at the start", "OR phase", 1, "`OR` has nothing before it and is searched as a word", ""},
    {"operator in a headline in capitals", "WE DO NOT PAY", 7,
     "`NOT` is searched as a word in a text all in capitals",
     "write the other words in small letters to use it as an operator"},
    {"columns count characters, not bytes", "société (nestlé", 9, "bracket is never closed",
     "close it with )"},
    {"the first slip of the text is the one told", "cash) \"net OR", 5,
     "closing bracket without an opening one", ""},
};

std::string nested(std::size_t levels, const std::string& inside) {
    return std::string(levels, '(') + inside + std::string(levels, ')');
}

QueryError error_of(const std::string& query, Strictness strictness = Strictness::forgiving) {
    const auto parsed = parse_query(query, strictness);
    const auto* error = std::get_if<QueryError>(&parsed);
    BOOST_REQUIRE(error != nullptr);
    return *error;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(query_parser)

BOOST_DATA_TEST_CASE(a_text_means_its_tree, data::make(parse_rows), row) {
    const auto parsed = parse_query(row.query);
    const auto* tree = std::get_if<QueryTree>(&parsed);
    BOOST_REQUIRE(tree != nullptr);
    BOOST_TEST(describe(*tree) == row.tree);
    BOOST_TEST(tree->warnings.size() == row.warnings);
}

BOOST_DATA_TEST_CASE(a_slip_is_a_warning_with_its_column, data::make(slip_rows), row) {
    const auto parsed = parse_query(row.query);
    const auto* tree = std::get_if<QueryTree>(&parsed);
    BOOST_REQUIRE(tree != nullptr);
    BOOST_REQUIRE(!tree->warnings.empty());
    const std::string hint(row.hint);
    BOOST_TEST(tree->warnings.front().text == (hint.empty() ? row.text : row.text + ("; " + hint)));
    BOOST_TEST(tree->warnings.front().column == row.column);
}

BOOST_DATA_TEST_CASE(a_slip_is_an_error_when_strict, data::make(slip_rows), row) {
    const QueryError error = error_of(std::string(row.query), Strictness::strict);
    BOOST_TEST(error.text == row.text);
    BOOST_TEST(error.column == row.column);
    BOOST_TEST(error.hint == row.hint);
}

BOOST_DATA_TEST_CASE(a_query_without_a_slip_is_the_same_when_strict, data::make(parse_rows), row) {
    const auto parsed = parse_query(row.query, Strictness::strict);
    BOOST_TEST(std::holds_alternative<QueryTree>(parsed) == (row.warnings == 0));
}

BOOST_AUTO_TEST_CASE(as_many_bytes_as_the_limit_parse_and_one_more_is_an_error_that_names_it) {
    BOOST_TEST(std::holds_alternative<QueryTree>(parse_query(std::string(max_query_bytes, 'a'))));
    const QueryError error = error_of(std::string(max_query_bytes + 1, 'a'));
    BOOST_TEST(error.text == "query is longer than 8192 bytes");
    BOOST_TEST(error.column == max_query_bytes + 1);
}

BOOST_AUTO_TEST_CASE(brackets_may_be_nested_to_the_limit_and_no_deeper) {
    BOOST_TEST(std::holds_alternative<QueryTree>(parse_query(nested(max_query_depth, "cash"))));
    const QueryError error = error_of(nested(max_query_depth + 1, "cash"));
    BOOST_TEST(error.text == "brackets are nested deeper than 32 levels");
    BOOST_TEST(error.column == max_query_depth + 1);
}

BOOST_AUTO_TEST_CASE(brackets_without_partners_are_not_nested_however_many) {
    const auto parsed = parse_query(std::string(8000, '(') + "cash");
    BOOST_REQUIRE(std::holds_alternative<QueryTree>(parsed));
    BOOST_TEST(describe(std::get<QueryTree>(parsed)) == "words(cash)");
    BOOST_TEST(std::get<QueryTree>(parsed).warnings.size() == 16U);
}

BOOST_AUTO_TEST_CASE(a_long_chain_of_not_is_no_depth) {
    std::string chain;
    for (int i = 0; i < 2001; ++i) chain += "NOT ";
    const auto parsed = parse_query(chain + "cash");
    BOOST_REQUIRE(std::holds_alternative<QueryTree>(parsed));
    BOOST_TEST(describe(std::get<QueryTree>(parsed)) == "not(words(cash))");
}

BOOST_AUTO_TEST_SUITE_END()
