// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/language_stems.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

#include "searcher/query/query_planner.h"
#include "tests/searcher/query/release_index.h"

using namespace dateline;
using namespace dateline::test;
namespace data = boost::unit_test::data;

namespace {

const ReleaseIndex& index() {
    static const ReleaseIndex releases(
        {{"german",
          "2016-11-11",
          "Harbor Bank zahlt Dividende",
          {{SectionKind::outlook, "Die Aktionäre stimmten zu."}},
          {},
          {},
          "de"},
         {"french",
          "2016-11-11",
          "La banque annonce",
          {{SectionKind::body, "Les résultats annuels augmentent."}},
          {},
          {},
          "fr"},
         {"english", "2016-11-11", "Bank declares dividend", {{SectionKind::body, "Dividends rose."}}, {}}});
    return releases;
}

struct Row {
    const char* why;
    const char* query;
    const char* ids;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"without a language only English inflections", "Dividenden", ""},
    {"in the language its inflections", "Dividenden lang:de", "german"},
    {"a word that is its own stem there", "Aktionären lang:de", "german"},
    {"one of several languages", "annuelles lang:de,fr", "french"},
    {"in a language written in capitals", "annuelles lang:FR", "french"},
    {"in a section", "Aktionär section:outlook lang:de", "german"},
    {"the last of many languages is not stemmed", "annuelles lang:aa,ab,ac,ad,ae,af,ag,ah,fr", ""},
    {"English stays found", "dividends lang:en", "english"},
    {"a language without a stemmer", "dividends lang:xx", ""},
    {"an exact word is exact", "=Dividenden lang:de", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(language_stems)

BOOST_DATA_TEST_CASE(a_word_is_found_in_the_inflections_of_the_language_asked_for, data::make(rows), row) {
    Analyzer analyzer;
    QueryRequest request;
    request.text = row.query;
    const auto query = std::get<PlannedQuery>(plan_query(request, analyzer));
    BOOST_TEST(index().ids_unranked(query.filtered(query.every)) == row.ids);
}

BOOST_AUTO_TEST_CASE(a_language_from_an_option_counts_too) {
    Analyzer analyzer;
    QueryRequest request;
    request.text = "Dividenden";
    request.filters = {{"lang", "de"}};
    const auto query = std::get<PlannedQuery>(plan_query(request, analyzer));
    BOOST_TEST(index().ids_unranked(query.filtered(query.every)) == "german");
}

BOOST_AUTO_TEST_SUITE_END()
