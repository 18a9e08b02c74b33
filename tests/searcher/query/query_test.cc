// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>
#include <vector>

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

const Query cash("cash");
const Query gold("gold");
const Query nothing;

struct Row {
    std::string name;
    Query query;
    std::string told;  ///< what Xapian calls it
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.name;
}

const std::vector<Row> rows{
    {"nothing", nothing, "Query()"},
    {"a term", cash, "Query(cash)"},
    {"any", Query(Query::OP_OR, cash, gold), "Query((cash OR gold))"},
    {"any of nothing and a term", Query(Query::OP_OR, nothing, gold), "Query(gold)"},
    {"any of nothing", Query(Query::OP_OR, std::vector<Query>()), "Query()"},
    {"all", Query(Query::OP_AND, cash, gold), "Query((cash AND gold))"},
    {"all of which one is nothing", Query(Query::OP_AND, cash, nothing), "Query()"},
    {"but not nothing", Query(Query::OP_AND_NOT, cash, nothing), "Query(cash)"},
    {"nothing but not", Query(Query::OP_AND_NOT, nothing, cash), "Query()"},
    {"evidence", Query(Query::OP_AND_MAYBE, cash, gold), "Query((cash AND_MAYBE gold))"},
    {"evidence of nothing", Query(Query::OP_AND_MAYBE, cash, nothing), "Query(cash)"},
    {"a filter by nothing", Query(Query::OP_FILTER, cash, nothing), "Query()"},
    {"spellings", Query(Query::OP_SYNONYM, cash, gold), "Query((cash SYNONYM gold))"},
    {"a row", Query(Query::OP_PHRASE, cash, gold), "Query((cash PHRASE 2 gold))"},
    {"a wider row", Query(Query::OP_PHRASE, std::vector{cash, gold}, 5), "Query((cash PHRASE 5 gold))"},
    {"near", Query(Query::OP_NEAR, std::vector{cash, gold}, 4), "Query((cash NEAR 4 gold))"},
    {"scaled", Query(Query::OP_SCALE_WEIGHT, cash, 2.5), "Query(2.5 * cash)"},
    {"nothing scaled", Query(Query::OP_SCALE_WEIGHT, nothing, 2.5), "Query()"},
    {"values from", Query(Query::OP_VALUE_GE, 3, "b"), "Query(VALUE_GE 3 b)"},
    {"a range of values", Query(Query::OP_VALUE_RANGE, 3, "b", "d"), "Query(VALUE_RANGE 3 b d)"},
    {"every document", Query::every_document(), "Query(<alldocuments>)"},
    {"a fixed weight", Query::of_weight(2), "Query(PostingSource(Xapian::FixedWeightPostingSource(wt=2)))"},
    {"steps, as they are told", Query::by_steps(0, {{"2016", 1}}, "2017", gold), "Query(gold)"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(query)

BOOST_DATA_TEST_CASE(is_told_to_xapian, data::make(rows), row) {
    BOOST_TEST(row.query.xapian().get_description() == row.told);
    BOOST_TEST(row.query.empty() == (row.told == "Query()"));
}

BOOST_AUTO_TEST_CASE(tells_its_terms_once_and_in_order) {
    const Query either(Query::OP_OR, gold, cash);
    BOOST_TEST(Query(Query::OP_AND, either, cash).terms() == (std::vector<std::string>{"cash", "gold"}));
    BOOST_TEST(nothing.terms().empty());
}

BOOST_AUTO_TEST_CASE(tells_what_xapian_does_not) {
    BOOST_TEST(Query(Query::OP_SCALE_WEIGHT, cash, 2.5).factor() == 2.5);
    BOOST_TEST(Query::of_weight(1.5).factor() == 1.5);
    BOOST_TEST(Query(Query::OP_PHRASE, cash, gold).window() == 2U);
    const Query range(Query::OP_VALUE_RANGE, 3, "b", "d");
    BOOST_TEST(range.slot() == 3U);
    BOOST_TEST(range.least() == "b");
    BOOST_TEST(range.most() == "d");
}

BOOST_AUTO_TEST_SUITE_END()
