// SPDX-License-Identifier: GPL-2.0-or-later
// What the vocabulary tells of an index, on one database and on two.
#include "searcher/query/vocabulary.h"

#include <boost/test/unit_test.hpp>

#include <string>

#include "tests/searcher/query/release_index.h"

using namespace dateline;
using namespace dateline::test;

namespace {

SampleRelease release(const std::string& id, const std::string& body) {
    return {id, "2016-11-11", "Cellorin Update", {{SectionKind::body, body}}, {{"ticker", "CLRN"}}};
}

const ReleaseIndex& first() {
    static const ReleaseIndex index({release("a", "Therapy with CLR 131 was studied. Therapies differ."),
                                     release("b", "Therapeutic trials. Théorie and theory.")});
    return index;
}

const ReleaseIndex& second() {
    static const ReleaseIndex index({release("c", "Therapies and theory; the trial continues.")});
    return index;
}

std::string told(const KnownWords& known) {
    std::string out;
    for (const KnownWord& word : known.words)
        out += (out.empty() ? "" : " ") + word.word + ":" + std::to_string(word.releases);
    return out + (known.cut ? " ..." : "");
}

Xapian::Database together() {
    Xapian::Database database;
    database.add_database(first().database());
    database.add_database(second().database());
    return database;
}

struct Both {
    IssuerTable issuers;
    Vocabulary vocabulary{together(), issuers};
    Analyzer analyzer;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(vocabulary)

BOOST_AUTO_TEST_CASE(counts_are_of_all_databases_together) {
    const Both both;
    BOOST_TEST(both.vocabulary.releases() == 3U);
    BOOST_TEST(both.vocabulary.releases_with("therapies") == 2U);
    BOOST_TEST(both.vocabulary.releases_with("XT:clrn") == 3U);
    BOOST_TEST(both.vocabulary.releases_with("nowhere") == 0U);
    BOOST_TEST(both.vocabulary.releases_with("") == 0U);
}

BOOST_AUTO_TEST_CASE(counts_fetched_together_are_those_of_each) {
    TermCounts counts(together());
    const std::vector<std::string> terms{"therapies", "XT:clrn", "nowhere", "Ztheori", "theory", ""};
    counts.fetch(terms);
    for (const std::string& term : terms)
        if (!term.empty()) BOOST_TEST(counts.releases_with(term) == together().get_termfreq(term), term);
    BOOST_TEST(counts.beginning_with("therap").size() == 3U);
    counts.clear();
    BOOST_TEST(counts.releases_with("therapies") == 2U);
}

BOOST_AUTO_TEST_CASE(words_are_found_by_their_beginning_the_most_frequent_first) {
    const Both both;
    BOOST_TEST(told(both.vocabulary.words_beginning("thera", 10)) == "therapies:2 therapeutic:1 therapy:1");
    BOOST_TEST(told(both.vocabulary.words_beginning("the", 2)) == "theory:2 therapies:2 ...");
    BOOST_TEST(told(both.vocabulary.words_beginning("clr1", 10)) == "clr131:1");
    BOOST_TEST(told(both.vocabulary.words_beginning("zz", 10)) == "");
}

BOOST_AUTO_TEST_CASE(terms_of_fields_and_stems_are_no_words) {
    const Both both;
    BOOST_TEST(told(both.vocabulary.words_beginning("X", 10)) == "");
    BOOST_TEST(told(both.vocabulary.words_beginning("Zt", 10)) == "");
    BOOST_TEST(told(both.vocabulary.words_beginning("", 10)) == "");
}

BOOST_AUTO_TEST_CASE(inflections_are_words_with_the_stem) {
    Both both;
    BOOST_TEST(told(both.vocabulary.words_with_stem("therapi", both.analyzer)) == "therapies:2 therapy:1");
    BOOST_TEST(told(both.vocabulary.words_with_stem("trial", both.analyzer)) == "trial:1 trials:1");
    BOOST_TEST(told(both.vocabulary.words_with_stem("therapi", both.analyzer, 1)) == "therapies:2 ...");
    BOOST_TEST(told(both.vocabulary.words_with_stem("nowher", both.analyzer)) == "");
    BOOST_TEST(told(both.vocabulary.words_with_stem("", both.analyzer)) == "");
}

BOOST_AUTO_TEST_SUITE_END()
