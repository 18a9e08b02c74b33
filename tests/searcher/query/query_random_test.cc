// SPDX-License-Identifier: GPL-2.0-or-later
// Queries of random bytes: each is planned or refused, soon, and without an exception.
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include "searcher/query/query_parser.h"
#include "searcher/query/query_planner.h"

using namespace dateline;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
}

std::string random_bytes(Random& random, std::size_t longest) {
    std::string out(below(random, longest), ' ');
    for (char& c : out) c = static_cast<char>(below(random, 256));
    return out;
}

/// Pieces that mean something to the parser.
constexpr std::string_view pieces[] = {" NEAR/3 ",
                                       " NEAR ",
                                       " NEAR/s ",
                                       " NEAR/p ",
                                       "9M ",
                                       " IN ",
                                       "outlook,highlights",
                                       " XOR ",
                                       "~",
                                       "^2",
                                       "^99",
                                       "*",
                                       "ca*",
                                       "=",
                                       "\"a b\"~",
                                       "period:",
                                       "2016Q1..2016Q4",
                                       "last 30 days",
                                       "nov 2016",
                                       "*:*",
                                       "(a OR \"b c\")",
                                       "title:ca*",
                                       "event:",
                                       "yesterday",
                                       "^0.5)",
                                       "cash",
                                       "CLR 131",
                                       " AND ",
                                       " OR ",
                                       " NOT ",
                                       " ",
                                       "(",
                                       ")",
                                       "\"",
                                       "-",
                                       "+",
                                       "ticker:",
                                       "title:",
                                       "section:",
                                       "date:",
                                       "issuer:",
                                       "outlook",
                                       "2016",
                                       "..",
                                       "-10",
                                       "Q3",
                                       ",",
                                       ":",
                                       "“",
                                       "”",
                                       "«",
                                       "legal",
                                       "foo:",
                                       "the",
                                       "\n",
                                       "\t",
                                       "é",
                                       "新药",
                                       "\xFF",
                                       "\xE2",
                                       "$5.6",
                                       " million ",
                                       "--",
                                       "&",
                                       "'s",
                                       "follow-up",
                                       "PHASE II",
                                       "U.S.",
                                       "wire:\"",
                                       "id:",
                                       "%",
                                       "\u00A0",
                                       "https://a.b"};

/// Pieces in any order.
std::string random_pieces(Random& random, std::size_t most) {
    std::string out;
    for (std::size_t i = below(random, most); i > 0; --i) out += pieces[below(random, std::size(pieces))];
    return out;
}

std::string mutated(std::string text, Random& random) {
    for (std::size_t i = below(random, 4); i > 0 && !text.empty(); --i) {
        const std::size_t at = below(random, text.size());
        if (below(random, 2) == 0)
            text.erase(at, 1 + below(random, 3));
        else
            text.insert(at, 1, static_cast<char>(below(random, 256)));
    }
    return text;
}

/// Plans the text both ways; the seconds it took.
double seconds_to_plan(const std::string& text, Analyzer& analyzer) {
    const auto start = std::chrono::steady_clock::now();
    for (const Strictness strictness : {Strictness::forgiving, Strictness::strict}) {
        QueryRequest request;
        request.text = text;
        request.strictness = strictness;
        const auto result = plan_query(request, analyzer);
        if (const auto* query = std::get_if<PlannedQuery>(&result)) {
            (void)query->filtered(query->every).xapian().serialise();
        } else {
            const auto& error = std::get<QueryError>(result);
            BOOST_REQUIRE(!error.text.empty());
            BOOST_REQUIRE_LE(error.column, text.size() + 1);
        }
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Wide enough for an instrumented build on a busy machine; a query of the greatest length takes
/// milliseconds.
constexpr double longest_seconds = 5.0;

}  // namespace

BOOST_AUTO_TEST_SUITE(query_random)

BOOST_AUTO_TEST_CASE(random_queries_are_planned_or_refused) {
    Random random(20161111);
    Analyzer analyzer("en");
    double slowest = 0;
    for (int i = 0; i < 20000; ++i) {
        const std::string text =
            i % 4 == 0 ? random_bytes(random, 200) : mutated(random_pieces(random, 40), random);
        const double seconds = seconds_to_plan(text, analyzer);
        if (seconds > slowest) slowest = seconds;
        BOOST_REQUIRE_LT(seconds, longest_seconds);
    }
    BOOST_TEST_MESSAGE("slowest random query: " << slowest << " s");
}

BOOST_AUTO_TEST_CASE(the_longest_queries_take_no_long_time) {
    Analyzer analyzer("en");
    for (const std::string_view piece : {"a ",
                                         "a OR ",
                                         "NOT ",
                                         "(",
                                         ")",
                                         "(a ",
                                         "\"",
                                         "\" ",
                                         "a\" ",
                                         "“",
                                         "-a ",
                                         "a:",
                                         "title:a ",
                                         "date:2016,",
                                         "a,",
                                         "\"a b\" ",
                                         "section:legal x ",
                                         "ticker:",
                                         "CLR 131 ",
                                         "$1 ",
                                         "follow-up ",
                                         "\xFF",
                                         "新",
                                         "(a) ",
                                         "a(",
                                         "-",
                                         "a NEAR ",
                                         "a IN outlook ",
                                         "\"a b\"~ ",
                                         "ca* ",
                                         "a XOR ",
                                         "(a)^2 ",
                                         "=a ",
                                         "* ",
                                         "(a OR b) NEAR/5 ",
                                         "date:last ",
                                         "period:1950.. "}) {
        std::string text;
        while (text.size() + piece.size() <= max_query_bytes) text += piece;
        BOOST_TEST_CONTEXT("of " << piece) BOOST_TEST(seconds_to_plan(text, analyzer) < longest_seconds);
    }
}

BOOST_AUTO_TEST_CASE(what_is_parsed_can_be_asked_again) {
    Analyzer analyzer("en");
    for (const char* text : {"CLR 131 cohort efficacy", "(a OR b) c -d", "\"cash runway\" ticker:CLRB,AAPL",
                             "section:outlook guidance", "title:\"cash dividend\" x", "NOT (a OR b)"}) {
        QueryRequest request;
        request.text = text;
        auto once = plan_query(request, analyzer);
        request.text = std::get<PlannedQuery>(once).parsed;
        auto twice = plan_query(request, analyzer);
        BOOST_TEST(std::get<PlannedQuery>(twice).parsed == request.text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
