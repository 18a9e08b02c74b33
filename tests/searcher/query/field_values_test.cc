// SPDX-License-Identifier: GPL-2.0-or-later
// Values of fields as people write them, and values that no release has.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

#include "searcher/query/query_planner.h"
#include "searcher/query/unused_value.h"
#include "tests/searcher/query/release_index.h"

using namespace dateline;
using namespace dateline::test;
namespace data = boost::unit_test::data;

namespace {

const ReleaseIndex& index() {
    static const ReleaseIndex samples(
        {{"a", "2016-11-10", "A", {{SectionKind::body, "Cash."}}, {{"ticker", "CLRN"}, {"period", "2016Q3"}}},
         {"b", "2016-10-01", "B", {{SectionKind::body, "Cash."}}, {{"ticker", "CLRX"}, {"period", "2016Q2"}}},
         {"c",
          "2015-11-30",
          "C",
          {{SectionKind::body, "Cash."}},
          {{"ticker", "CLRX"}, {"ticker", "HRB"}, {"wire", "PR Newswire"}, {"period", "2015"}}}});
    return samples;
}

std::variant<PlannedQuery, QueryError> plan(const std::string& text, const Vocabulary* vocabulary = nullptr) {
    Analyzer analyzer("en");
    QueryRequest request;
    request.text = text;
    request.today = {2016, 11, 11};
    request.vocabulary = vocabulary;
    return plan_query(request, analyzer);
}

struct ValueRow {
    const char* why;
    const char* query;
    const char* parsed;
    const char* ids;
};
std::ostream& operator<<(std::ostream& out, const ValueRow& row) {
    return out << row.why;
}

const ValueRow value_rows[] = {
    {"a month in words", "date:\"nov 2016\"", "date:2016-11", "a"},
    {"without quotes", "date:nov 2016 cash", "cash AND date:2016-11", "a"},
    {"a day with a comma", "date:Nov. 10, 2016 cash", "cash AND date:2016-11-10", "a"},
    {"last days", "date:last 30 days", "date:2016-10-13..2016-11-11", "a"},
    {"in brackets", "(date:last 2 months OR cash) date:2016",
     "(date:2016-09-12..2016-11-11 OR cash) AND date:2016", "a b"},
    {"yesterday", "date:yesterday", "date:2016-11-10", "a"},
    {"either of two", "date:oct 2016,nov 2015", "date:2016-10,2015-11", "b c"},
    {"a range in words", "date:oct 2016..nov 2016", "date:2016-10..2016-11", "a b"},
    {"a date in figures takes no words with it", "date:2016 nov 2016 cash",
     "nov AND 2016 AND cash AND date:2016", ""},
    {"a period as printed, without quotes", "period:third quarter of 2016 cash",
     "cash AND period:\"third quarter of 2016\"", "a"},
    {"periods from one to the other", "period:2016Q1..2016Q3", "period:2016Q1..2016Q3", "a b"},
    {"periods from one on", "period:2016Q3..", "period:2016Q3..", "a"},
    {"years are not their quarters", "period:2014..2016", "period:2014..2016", "c"},
};

struct WarningRow {
    const char* why;
    const char* query;
    const char* warning;
    std::size_t column;
};
std::ostream& operator<<(std::ostream& out, const WarningRow& row) {
    return out << row.why;
}

const WarningRow warning_rows[] = {
    {"letters swapped", "cash ticker:CRLN", "no release has the ticker `CRLN`; near are `CLRN`", 13},
    {"of as near the more frequent first", "ticker:CLRB",
     "no release has the ticker `CLRB`; near are `CLRX`, `CLRN`", 8},
    {"within brackets", "cash OR ticker:HRBX", "no release has the ticker `HRBX`; near are `HRB`", 16},
    {"nothing near", "ticker:ZZZZ", "no release has the ticker `ZZZZ`", 8},
    {"one of several", "ticker:CLRN,QQ", "no release has the ticker `QQ`", 13},
    {"a wire", "wire:Telex", "no release has the wire `Telex`", 6},
    {"a wire that is there", "wire:\"pr newswire\"", "", 0},
    {"an id", "id:nowhere", "no release has the id `nowhere`", 4},
    {"a kind", "kind:dividend", "no release has the kind `dividend`", 6},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(field_values)

BOOST_DATA_TEST_CASE(values_mean_what_people_write, data::make(value_rows), row) {
    const auto planned = plan(row.query);
    const auto* query = std::get_if<PlannedQuery>(&planned);
    BOOST_REQUIRE(query != nullptr);
    BOOST_TEST(query->parsed == row.parsed);
    BOOST_TEST(index().ids_unranked(query->filtered(query->every)) == row.ids);
}

BOOST_DATA_TEST_CASE(values_that_no_release_has_are_told, data::make(warning_rows), row) {
    const IssuerTable none;
    const Vocabulary vocabulary(index().database(), none);
    const auto planned = plan(row.query, &vocabulary);
    const std::vector<QueryWarning>& warnings = std::get<PlannedQuery>(planned).warnings;
    BOOST_TEST((warnings.empty() ? "" : warnings.front().text) == row.warning);
    BOOST_TEST((warnings.empty() ? 0 : warnings.front().column) == row.column);
    BOOST_TEST(std::get<PlannedQuery>(plan(row.query)).asks_index);
}

BOOST_AUTO_TEST_CASE(a_value_that_no_release_has_is_told_once) {
    const IssuerTable none;
    const Vocabulary vocabulary(index().database(), none);
    const auto planned = plan("ticker:CLRB ticker:CLRB OR ticker:CLRB,QQ", &vocabulary);
    const std::vector<QueryWarning>& warnings = std::get<PlannedQuery>(planned).warnings;
    BOOST_TEST_REQUIRE(warnings.size() == 2U);
    BOOST_TEST(warnings[0].column == 8U);
    BOOST_TEST(warnings[1].text == "no release has the ticker `QQ`");
}

BOOST_AUTO_TEST_CASE(of_many_values_that_no_release_has_the_first_are_told_with_those_near_them) {
    const IssuerTable none;
    const Vocabulary vocabulary(index().database(), none);
    std::string query;
    for (const char letter : std::string("ABCDEFGH")) query += std::string("ticker:ZZ") + letter + " ";
    const auto planned = plan(query + "ticker:CLRB", &vocabulary);
    const std::vector<QueryWarning>& warnings = std::get<PlannedQuery>(planned).warnings;
    BOOST_TEST_REQUIRE(warnings.size() == 9U);
    BOOST_TEST(warnings.back().text == "no release has the ticker `CLRB`");
}

BOOST_AUTO_TEST_CASE(ranges_that_make_no_sense_are_errors_with_a_column) {
    const auto planned = plan("cash period:2016Q1..2017");
    const auto* error = std::get_if<QueryError>(&planned);
    BOOST_REQUIRE(error != nullptr);
    BOOST_TEST(error->column == 13U);
    BOOST_TEST(std::get<QueryError>(plan("date:\"nov 2016..oct 2016\"")).text ==
               "the range `2016-11..2016-10` ends before it begins");
}

BOOST_AUTO_TEST_SUITE_END()
