// SPDX-License-Identifier: GPL-2.0-or-later
// What stemmed phrases, beginnings, NEAR, IN, XOR and boosts match and score, on an index on disk.
#include "searcher/query/expanded_clauses.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <ostream>
#include <string>

#include "searcher/query/query_planner.h"
#include "tests/searcher/query/release_index.h"

using namespace dateline;
using namespace dateline::test;
namespace data = boost::unit_test::data;

namespace {

using Kind = SectionKind;

std::vector<SampleRelease> samples() {
    return {
        {"one",
         "2016-11-11",
         "Orvane Starts Clinical Trial of CLR 131",
         {{Kind::body, "The clinical trial of a therapy began. Cash lasts long, and so does the runway."},
          {Kind::outlook, "Guidance for the cash runway is unchanged."}},
         {}},
        {"two",
         "2016-10-31",
         "Orvane Reports on Clinical Trials",
         {{Kind::body, "Clinical trials of therapies continue. The cash runway is long."},
          {Kind::outlook, "Litigation is over."}},
         {}},
        {"three",
         "2016-09-01",
         "Bank Declares Dividend",
         {{Kind::body, "A trial, clinically seen, was costly. Funds and therapeutic cash equivalents."},
          {Kind::legal, "Litigation about the cash runway."}},
         {}},
    };
}

const ReleaseIndex& index() {
    static const ReleaseIndex samples_index(samples());
    return samples_index;
}

PlannedQuery planned(const std::string& text, const ReleaseIndex* of = &index()) {
    static const IssuerTable no_issuers;
    Analyzer analyzer("en");
    QueryRequest request;
    request.text = text;
    std::optional<Vocabulary> vocabulary;
    if (of != nullptr) request.vocabulary = &vocabulary.emplace(of->database(), no_issuers);
    auto result = plan_query(request, analyzer);
    if (const auto* error = std::get_if<QueryError>(&result)) BOOST_FAIL(error->text);
    return std::get<PlannedQuery>(std::move(result));
}

struct MatchRow {
    const char* why;
    const char* query;
    const char* parsed;
    const char* ids;  ///< in the order of indexing
};
std::ostream& operator<<(std::ostream& out, const MatchRow& row) {
    return out << row.why;
}

// clang-format off
const MatchRow rows[] = {
    {"a phrase is exact", "\"clinical trial\"", "\"clinical trial\"", "one"},
    {"a stemmed phrase has every form", "\"clinical trial\"~", "\"clinical trial\"~", "one two"},
    {"from any form", "\"clinical trials\"~", "\"clinical trials\"~", "one two"},
    {"a stemmed phrase keeps the order", "\"trial clinical\"~", "\"trial clinical\"~", "three"},
    {"a stemmed word", "\"therapies\"~", "\"therapies\"~", "one two"},
    {"a stemmed phrase in a section", "\"cash runways\"~ IN outlook", "\"cash runways\"~ AND section:outlook", "one"},
    {"a stemmed phrase in the headline", "title:\"clinical trial\"~", "title:\"clinical trial\"~", "one two"},
    {"a beginning", "therap*", "therap*", "one two three"},
    {"a beginning with capitals", "THERAP*", "therap*", "one two three"},
    {"the whole word is one of its beginnings", "therapeutic*", "therapeutic*", "three"},
    {"a beginning of a code", "clr1*", "clr1*", "one"},
    {"a beginning written with a hyphen", "CLR-1*", "clr1*", "one"},
    {"a beginning that no word has", "zzz*", "zzz*", ""},
    {"a beginning in the headline", "title:trial*", "title:trial*", "one two"},
    {"a beginning in a section", "guid* IN outlook", "guid* AND section:outlook", "one"},
    {"a beginning in a section by its stem", "litig* IN outlook", "litig* AND section:outlook", "two"},
    {"a beginning in a silent section", "litig* IN legal", "litig* AND section:legal", "three"},
    {"an excluded beginning", "cash -therapeu*", "cash AND NOT therapeu*", "one two"},
    {"near", "cash NEAR/1 runway", "cash NEAR/1 runway", "one two"},
    {"in any order", "runway NEAR/1 cash", "runway NEAR/1 cash", "one two"},
    {"in any inflection", "therapy NEAR/2 trials", "therapy NEAR/2 trials", "two"},
    {"further apart", "therapy NEAR/3 trials", "therapy NEAR/3 trials", "one two"},
    {"near one of several", "(equivalents OR runway) NEAR/1 cash", "(equivalents OR runway) NEAR/1 cash", "one two three"},
    {"near a phrase", "\"cash equivalents\" NEAR/4 funds", "\"cash equivalents\" NEAR/4 funds", "three"},
    {"a phrase must be in a row", "\"equivalents cash\" NEAR/4 funds", "\"equivalents cash\" NEAR/4 funds", ""},
    {"near an exact word", "=trials NEAR/3 therapy", "\"trials\" NEAR/3 therapy", "two"},
    {"near in a section", "cash NEAR/1 runway IN outlook", "cash NEAR/1 runway AND section:outlook", "one"},
    {"near not over the end of a sentence", "began NEAR/3 cash", "began NEAR/3 cash", ""},
    {"in one sentence", "lasts NEAR/s runway", "lasts NEAR/s runway", "one"},
    {"in one sentence, three", "long NEAR/S cash NEAR/s runway", "long NEAR/s cash NEAR/s runway", "one two"},
    {"not in one sentence", "therapy NEAR/s cash", "therapy NEAR/s cash", ""},
    {"in one paragraph", "therapy NEAR/p runway", "therapy NEAR/p runway", "one two"},
    {"not in one paragraph", "began NEAR/p guidance", "began NEAR/p guidance", ""},
    {"a phrase of two sentences", "\"Therapy began. Cash lasts\"", "\"Therapy began. Cash lasts\"", "one"},
    {"a stemmed phrase of two sentences", "\"therapies began. Cash last\"~", "\"therapies began. Cash last\"~", "one"},
    {"a phrase does not run over the end of a sentence", "\"therapy began cash lasts\"", "\"therapy began cash lasts\"", ""},
    {"not near", "cash NOT cash NEAR/1 runway", "cash AND NOT cash NEAR/1 runway", "three"},
    {"either but not both", "dividend XOR therapy", "dividend XOR therapy", "one two three"},
    {"none where both are", "trial XOR cash", "trial XOR cash", ""},
    {"an odd number", "trial XOR cash XOR dividend", "trial XOR cash XOR dividend", "three"},
    {"a choice in a list", "cash (dividend XOR equivalents)", "cash AND (dividend XOR equivalents)", ""},
    {"excluded choice", "cash -(guidance XOR funds)", "cash AND NOT (guidance XOR funds)", "two"},
    {"an exact word", "=trial", "\"trial\"", "one three"},
    {"everything", "*", "*", "one two three"},
    {"everything but", "* -dividend", "* AND NOT dividend", "one two"},
    {"everything as an alternative", "dividend OR (* section:legal)", "dividend OR section:legal", "three"},
    {"boosts change no match", "(dividend^3 OR guidance)^2", "(dividend^3 OR guidance)^2", "one three"},
    {"a boosted bracket", "cash (runway long)^2", "cash AND (runway AND long)^2", "one two"},
};
// clang-format on

std::string first_warning(const PlannedQuery& query) {
    return query.warnings.empty() ? "" : query.warnings.front().text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(expanded_clauses)

BOOST_DATA_TEST_CASE(a_query_matches_what_it_means, data::make(rows), row) {
    const PlannedQuery query = planned(row.query);
    BOOST_TEST(query.parsed == row.parsed);
    BOOST_TEST(index().ids_unranked(query.filtered(query.every)) == row.ids);
    const Query condition = query.condition.empty() ? query.every : query.condition;
    BOOST_TEST(index().ids_unranked(query.filtered(condition)) == row.ids);
}

BOOST_DATA_TEST_CASE(what_is_told_can_be_asked_again, data::make(rows), row) {
    BOOST_TEST(planned(planned(row.query).parsed).parsed == row.parsed);
}

BOOST_DATA_TEST_CASE(a_query_survives_the_way_to_a_server, data::make(rows), row) {
    const PlannedQuery query = planned(row.query);
    const Xapian::Query sent = query.filtered(query.any).xapian();
    BOOST_TEST(Xapian::Query::unserialise(sent.serialise()).get_description() == sent.get_description());
}

BOOST_DATA_TEST_CASE(without_an_index_it_can_be_planned_too, data::make(rows), row) {
    BOOST_TEST(planned(row.query, nullptr).parsed == row.parsed);
}

BOOST_AUTO_TEST_CASE(planning_tells_whether_it_needs_the_index) {
    BOOST_TEST(planned("\"clinical trial\"~", nullptr).asks_index);
    BOOST_TEST(planned("therap*", nullptr).asks_index);
    BOOST_TEST(planned("cash NEAR runway", nullptr).asks_index);
}

BOOST_AUTO_TEST_CASE(a_boost_multiplies_the_weight) {
    const double once = index().score(planned("dividend").every, "three");
    BOOST_TEST(once > 0.0);
    BOOST_TEST(std::abs(index().score(planned("dividend^2").every, "three") - 2 * once) < 1e-9);
    BOOST_TEST(std::abs(index().score(planned("(dividend^2)^0.5").every, "three") - once) < 1e-9);
}

BOOST_AUTO_TEST_CASE(the_words_of_rows_are_told_for_snippets) {
    const PlannedQuery query = planned("\"clinical trial\"~ therap*");
    BOOST_REQUIRE(query.words.size() == 2U);
    BOOST_TEST(query.words[0].text == "\"clinical trial\"~");
    BOOST_TEST(query.words[0].column == 1U);
    BOOST_REQUIRE(query.words[0].rows.size() == 1U);
    BOOST_TEST(query.words[0].rows[0].size() == 2U);
    BOOST_TEST(query.words[1].text == "therap*");
    BOOST_TEST(query.words[1].column == 19U);
    BOOST_TEST(query.words[1].terms.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_beginning_of_nothing_is_told) {
    BOOST_TEST(first_warning(planned("cash zzz*")) == "no word begins with `zzz`");
    BOOST_TEST(first_warning(planned("cash zzz*", nullptr)) == "");
}

BOOST_AUTO_TEST_CASE(a_fifth_beginning_is_a_word_and_told) {
    const PlannedQuery query = planned("ther* tri* cas* run* clini*");
    BOOST_TEST(first_warning(query) == "only 4 beginnings are looked for; `clini` is searched as a word");
    BOOST_TEST(query.warnings.front().column == 22U);
}

BOOST_AUTO_TEST_CASE(more_words_than_asked_for_are_told_and_the_rarest_left_out) {
    std::string many;
    for (int i = 0; i < 120; ++i)
        many += "quor" + std::string(1, char('a' + i / 26)) + char('a' + i % 26) + " ";
    const ReleaseIndex wide({{"a", "2016-01-01", "Words", {{Kind::body, many}}, {}},
                             {"b", "2016-01-02", "Words", {{Kind::body, "quorep"}}, {}}});
    const PlannedQuery query = planned("quor*", &wide);
    BOOST_TEST(first_warning(query) ==
               "more than 100 words begin with `quor`; the most frequent are looked for");
    BOOST_TEST(query.words.at(0).terms.size() == 100U);
    BOOST_TEST(query.words.at(0).terms.at(0) == "quorep");
}

BOOST_AUTO_TEST_CASE(words_over_the_limit_are_exact_and_told) {
    std::string text = "\"";
    for (std::size_t i = 0; i < most_inflected_words; ++i) text += "trial ";
    const PlannedQuery query = planned(text + "\"~ \"therapy\"~ \"therapies\"~");
    BOOST_REQUIRE(query.warnings.size() == 1U);
    BOOST_TEST(query.warnings[0].text.starts_with("only 32 words of phrases and of NEAR"));
    BOOST_TEST(query.words.at(1).terms.size() == 1U);
}

BOOST_AUTO_TEST_CASE(too_many_combinations_are_an_error) {
    const std::string phrases = "(\"a b\" OR \"c d\" OR \"e f\" OR \"g h\" OR \"i j\" OR \"k l\")";
    Analyzer analyzer("en");
    QueryRequest request;
    request.text = phrases + " NEAR " + phrases;
    const auto result = plan_query(request, analyzer);
    const auto* error = std::get_if<QueryError>(&result);
    BOOST_REQUIRE(error != nullptr);
    BOOST_TEST(error->text == "NEAR has too many combinations of phrases");
    BOOST_TEST(error->column == 3U);
}

BOOST_AUTO_TEST_CASE(too_many_alternatives_of_xor_are_an_error) {
    Analyzer analyzer("en");
    QueryRequest request;
    request.text = "cash a XOR b XOR c XOR d XOR e XOR f XOR g";
    const auto result = plan_query(request, analyzer);
    const auto* error = std::get_if<QueryError>(&result);
    BOOST_REQUIRE(error != nullptr);
    BOOST_TEST(error->text == "XOR has more than 4 alternatives");
    BOOST_TEST(error->column == 1U);
}

BOOST_AUTO_TEST_CASE(scores_are_the_same_on_any_number_of_databases) {
    const std::vector<SampleRelease> all = samples();
    const ReleaseIndex first({all[0], all[2]});
    const ReleaseIndex second({all[1]});
    Xapian::Database both;
    both.add_database(first.database());
    both.add_database(second.database());
    for (const char* text :
         {"therap*", "\"clinical trial\"~", "cash NEAR/3 runway", "dividend XOR therapy"}) {
        const IssuerTable none;
        const Vocabulary vocabulary(both, none);
        Analyzer analyzer("en");
        QueryRequest request;
        request.text = text;
        request.vocabulary = &vocabulary;
        const auto query = std::get<PlannedQuery>(plan_query(request, analyzer));
        const PlannedQuery whole = planned(text);
        Xapian::Enquire enquire(both);
        enquire.set_query(query.every.xapian());
        const Xapian::MSet hits = enquire.get_mset(0, 10);
        BOOST_TEST(hits.size() > 0U, text);
        for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
            const double score = index().score(whole.every, hit.get_document().get_data());
            BOOST_TEST(std::abs(hit.get_weight() - score) < 1e-4, text);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
