// SPDX-License-Identifier: GPL-2.0-or-later
// What is found besides the words that were typed, on an index on disk.
#include "searcher/query/expansion.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

#include "schema/term.h"
#include "searcher/query/query_planner.h"
#include "tests/searcher/query/release_index.h"

using namespace dateline;
using namespace dateline::test;
namespace data = boost::unit_test::data;

namespace {

using Kind = SectionKind;

std::vector<SampleRelease> samples() {
    return {
        {"defined",
         "2016-03-01",
         "Cellorin Reports Trial",
         {{Kind::body, "Median progression-free survival (PFS) was 8 months. Patients were followed up."}},
         {{"issuer", "Cellorin Biosciences, Inc."}},
         {acronym_term("pfs", "progression free survival"), long_form_term("progress free surviv", "pfs"),
          issuer_name_term("Cellorin Biosciences, Inc.")}},
        {"spelt-out",
         "2016-06-01",
         "Halvard Updates on Survival",
         {{Kind::body, "Progression free survival rose. Colour is a tumour marker of the programme."}},
         {{"issuer", "Halvard Oncology"}},
         {issuer_name_term("Halvard Oncology")}},
        {"buyback",
         "2016-09-01",
         "Goldbrook Matrix Announces Buyback",
         {{Kind::body, "The board approved a buyback. OptimumBank was the agent."}},
         {{"issuer", "Goldbrook Matrix Group, Inc."}, {"ticker", "GBMX"}},
         {issuer_name_term("Goldbrook Matrix Group, Inc.")}},
        {"repurchase",
         "2016-10-01",
         "Halvard Announces Share Repurchase Program",
         {{Kind::body, "Shares will be bought in the market. The tumor board met. Goldbrock was there."}},
         {{"issuer", "Halvard Oncology"}},
         {issuer_name_term("Halvard Oncology")}},
        {"renamed",
         "2016-11-01",
         "Brightfield Media Announces Call",
         {{Kind::body, "The takeover of the underground station is complete."}},
         {{"issuer", "Brightfield Media"}},
         {issuer_name_term("Brightfield Media")}},
        {"misread",
         "2016-12-01",
         "Collorin Biosciences Presents",
         {{Kind::body, "A poster was shown."}},
         {{"issuer", "Collorin Biosciences"}},
         {issuer_name_term("Collorin Biosciences")}},
        {"planned",
         "2016-12-02",
         "Quarry Updates",
         {{Kind::outlook, "A share repurchase may follow."}, {Kind::legal, "No takeover bid is made."}},
         {}},
    };
}

IssuerTable issuers() {
    return IssuerTable(
        {{"cellorin-biosciences",
          "Cellorin Biosciences, Inc.",
          {"NASDAQ:CLRN"},
          {{"cellorin biosciences", {"Cellorin Biosciences, Inc."}, 1},
           {"collorin biosciences", {"Collorin Biosciences"}, 1}}},
         {"goldbrook-matrix-group",
          "Goldbrook Matrix Group, Inc.",
          {"NASDAQ:GBMX"},
          {{"goldbrook matrix group", {"Goldbrook Matrix Group, Inc."}, 1}}},
         {"brightfield-media",
          "Brightfield Media",
          {},
          {{"brightfield media", {"Brightfield Media"}, 1}, {"dullfield press", {"Dullfield Press"}, 0}}},
         {"phase-2-data", "Phase 2 Data", {}, {{"phase 2 data", {"Phase 2 Data"}, 1}}},
         {"halvard-oncology", "Halvard Oncology", {}, {{"halvard oncology", {"Halvard Oncology"}, 2}}}});
}

struct Sampled {
    ReleaseIndex index{samples()};
    IssuerTable table = issuers();
    Vocabulary vocabulary{index.database(), table};
    SynonymTable synonyms{std::string("buyback, share repurchase\nacquisition => takeover\n")};
    Analyzer analyzer;

    PlannedQuery plan(const std::string& text, const Ingredients& with = {},
                      WordForms forms = WordForms::inflected) {
        QueryRequest request;
        request.text = text;
        request.vocabulary = &vocabulary;
        request.synonyms = &synonyms;
        request.ingredients = with;
        request.word_forms = forms;
        return std::get<PlannedQuery>(plan_query(request, analyzer));
    }

    /// Releases with every word, by id.
    std::string ids(const PlannedQuery& query) { return index.ids_unranked(query.filtered(query.every)); }
};

struct Row {
    const char* why;
    const char* query;
    const char* ids;  ///< in the order in which they were indexed
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"a short form finds the long one", "PFS", "defined spelt-out"},
    {"in small letters too", "pfs", "defined spelt-out"},
    {"a synonym", "buyback", "buyback repurchase planned"},
    {"a phrase that has one", "share repurchase", "buyback repurchase planned"},
    {"a one-way synonym", "acquisition", "renamed"},
    {"not the other way", "takeover", "renamed"},
    {"a synonym in a section", "buyback IN outlook", "planned"},
    {"a synonym of one word in a silent section", "acquisition section:legal", "planned"},
    {"a symbol finds the issuer's name", "GBMX", "buyback"},
    {"a name finds the new name", "dullfield press call", "renamed"},
    {"a misread name of the issuer", "collorin poster", "misread"},
    {"a word that nobody has", "goldbrok", "buyback"},
    {"a word with two letters wrong", "progresion survivall", "defined spelt-out"},
    {"a word of one release that is nearly a name", "goldbrock", "buyback repurchase"},
    {"a number is never corrected", "1234567", ""},
    {"a word of three letters neither", "qqz", ""},
    {"a word of four letters only to a name", "mett", ""},
    {"apart for together", "under ground", "renamed"},
    {"together for apart", "optimum bank", "buyback"},
    {"together where the text has it apart", "goldbrookmatrix", "buyback"},
    {"British for American", "tumour", "spelt-out repurchase"},
    {"American for British", "program", "spelt-out repurchase"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(expansion)

BOOST_DATA_TEST_CASE(finds_what_was_meant, rows, row) {
    Sampled sampled;
    BOOST_TEST(sampled.ids(sampled.plan(row.query)) == row.ids);
}

BOOST_AUTO_TEST_CASE(spellings_of_an_issuer_find_the_same) {
    Sampled sampled;
    const std::string found = sampled.ids(sampled.plan("cellorin"));
    BOOST_TEST(found == "defined misread");
    for (const char* spelling : {"collorin", "celorin", "cellorinn"})
        BOOST_TEST(sampled.ids(sampled.plan(spelling)) == found, spelling);
}

BOOST_AUTO_TEST_CASE(a_named_issuer_outweighs_other_words_where_issuers_are_few) {
    Sampled sampled;
    const PlannedQuery query = sampled.plan("halvard reports trial");
    BOOST_TEST(sampled.index.ids(query.filtered(query.any)) == "spelt-out repurchase defined");
}

BOOST_AUTO_TEST_CASE(a_phase_is_no_name_though_one_begins_with_it) {
    Sampled sampled;
    for (const char* spelling : {"Phase 2", "Phase II"})
        BOOST_TEST(sampled.plan(spelling).parsed == "phase2", spelling);
}

BOOST_AUTO_TEST_CASE(what_is_looked_for_is_told) {
    Sampled sampled;
    BOOST_TEST(sampled.plan("buyback").parsed == "(buyback OR \"share repurchase\")");
    BOOST_TEST(sampled.plan("share repurchase").parsed == "(share OR buyback) AND (repurchase OR buyback)");
    BOOST_TEST(sampled.plan("goldbrok").parsed == "(goldbrok OR goldbrook OR GBMX)");
}

BOOST_AUTO_TEST_CASE(a_word_taken_for_misspelt_is_told) {
    Sampled sampled;
    const PlannedQuery query = sampled.plan("matrix goldbrok");
    BOOST_TEST_REQUIRE(query.warnings.size() == 1U);
    BOOST_TEST(query.warnings[0].text == "no release has `goldbrok`; looked for `goldbrook`");
    BOOST_TEST(query.warnings[0].column == 8U);
    BOOST_TEST(sampled.plan("goldbrook").warnings.empty());
}

BOOST_AUTO_TEST_CASE(a_release_with_the_alternative_lacks_nothing) {
    Sampled sampled;
    const PlannedQuery query = sampled.plan("share repurchase");
    BOOST_TEST_REQUIRE(query.words.size() == 2U);
    for (const QueryWord& word : query.words)
        BOOST_TEST((std::find(word.terms.begin(), word.terms.end(), "buyback") != word.terms.end()));
    const PlannedQuery acronym = sampled.plan("PFS");
    BOOST_TEST_REQUIRE(!acronym.words.front().phrases.empty());
    BOOST_TEST(acronym.words.front().phrases.front().size() == 3U);
}

BOOST_AUTO_TEST_CASE(each_ingredient_can_be_left_out) {
    Sampled sampled;
    const auto without = [&](Ingredient ingredient, const char* query) {
        Ingredients with;
        with.leave_out(ingredient);
        return sampled.ids(sampled.plan(query, with));
    };
    BOOST_TEST(without(Ingredient::synonyms, "buyback") == "buyback");
    BOOST_TEST(without(Ingredient::acronyms, "PFS") == "defined");
    BOOST_TEST(without(Ingredient::issuers, "GBMX") == "");
    BOOST_TEST(without(Ingredient::joined, "under ground") == "");
    BOOST_TEST(without(Ingredient::spelling, "goldbrok") == "");
}

BOOST_AUTO_TEST_CASE(exact_words_are_found_as_typed) {
    Sampled sampled;
    Ingredients none;
    none.leave_out_expansion();
    BOOST_TEST(sampled.ids(sampled.plan("buybacks", none, WordForms::exact)) == "");
    BOOST_TEST(sampled.ids(sampled.plan("buyback", none, WordForms::exact)) == "buyback");
    BOOST_TEST(sampled.ids(sampled.plan("=buyback")) == "buyback");
}

BOOST_AUTO_TEST_CASE(releases_of_the_issuer_come_first) {
    Sampled sampled;
    const PlannedQuery query = sampled.plan("halvard survival");
    Ingredients none;
    none.leave_out(Ingredient::issuers);
    const PlannedQuery plain = sampled.plan("halvard survival", none);
    BOOST_TEST(sampled.index.score(query.any, "spelt-out") > sampled.index.score(plain.any, "spelt-out"));
    BOOST_TEST(sampled.index.score(query.any, "defined") == sampled.index.score(plain.any, "defined"));
}

BOOST_AUTO_TEST_SUITE_END()
