// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/estimate.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>
#include <vector>

#include "tests/searcher/match/small_index.h"

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

/// 100 documents: `half` is in 50 of them, `fifth` in 20, `one` in one.
const Xapian::Database& hundred() {
    static const test::SmallIndex index(100, [](Xapian::docid number, Xapian::Document& document) {
        if (number % 2 == 0) document.add_posting("half", 1);
        if (number % 5 == 0) document.add_posting("fifth", 2);
        if (number == 7) document.add_posting("one", 3);
    });
    return index.database();
}

const Query half("half");
const Query fifth("fifth");
const Query one("one");

struct Row {
    std::string name;
    Query query;
    double expected;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.name;
}

const std::vector<Row> rows{
    {"nothing", Query(), 0},
    {"a term", half, 50},
    {"a term that none has", Query("zz"), 0},
    {"any", Query(Query::OP_OR, half, fifth), 60},
    {"any, the rarest first and rounded", Query(Query::OP_OR, std::vector{half, fifth, one}), 61},
    {"spellings are any", Query(Query::OP_SYNONYM, half, fifth), 60},
    {"all", Query(Query::OP_AND, half, fifth), 10},
    {"a filter is all", Query(Query::OP_FILTER, half, fifth), 10},
    {"a row is rarer", Query(Query::OP_PHRASE, half, fifth), 2},
    {"a wider row is not so rare", Query(Query::OP_PHRASE, std::vector{half, fifth}, 4), 3},
    {"evidence does not count", Query(Query::OP_AND_MAYBE, fifth, half), 20},
    {"nor what is not wanted", Query(Query::OP_AND_NOT, fifth, half), 20},
    {"values may be in all", Query(Query::OP_VALUE_GE, 0, "a"), 100},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(estimate)

BOOST_DATA_TEST_CASE(is_told_from_the_terms, data::make(rows), row) {
    TermCounts counts(hundred());
    BOOST_TEST(estimated_documents(row.query, counts) == row.expected);
}

BOOST_AUTO_TEST_SUITE_END()
