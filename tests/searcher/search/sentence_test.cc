// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/sentence.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

namespace dateline {

namespace {

struct Row {
    const char* why;
    std::string text;
    std::vector<std::string> sentences;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"two sentences", "One thing. Another thing.", {"One thing.", "Another thing."}},
    {"an abbreviated title",
     "We thank Dr. Smith for this. He left.",
     {"We thank Dr. Smith for this.", "He left."}},
    {"a company goes on",
     "Acme Biosciences, Inc. Chief Executive Jim Caruso spoke.",
     {"Acme Biosciences, Inc. Chief Executive Jim Caruso spoke."}},
    {"a company ends the sentence",
     "It was bought by Acme, Inc. The price is not known.",
     {"It was bought by Acme, Inc.", "The price is not known."}},
    {"a dateline",
     "MADISON, Wis., Nov. 11, 2016 (GLOBE NEWSWIRE) -- Acme Corp. (NASDAQ: ACM) reported cash. It rose.",
     {"MADISON, Wis., Nov. 11, 2016 (GLOBE NEWSWIRE) -- Acme Corp. (NASDAQ: ACM) reported cash.",
      "It rose."}},
    {"an initial", "Said James V. Caruso. More follows.", {"Said James V. Caruso.", "More follows."}},
    {"two initials",
     "Said E.W. Bowman of J.P. Morgan. More follows.",
     {"Said E.W. Bowman of J.P. Morgan.", "More follows."}},
    {"initials at the end of a line",
     "(J.R.R. Tolkien) wrote. He did.",
     {"(J.R.R. Tolkien) wrote.", "He did."}},
    {"a month behind a comma",
     "OSLO,Dec. 8, 2023// Orvane rose. It fell.",
     {"OSLO,Dec. 8, 2023// Orvane rose.", "It fell."}},
    {"a month behind a dash",
     "OSLO—Nov. 8 was good. Mid-Nov. 2023 was not.",
     {"OSLO—Nov. 8 was good.", "Mid-Nov. 2023 was not."}},
    {"no initial behind a sign",
     "It was bought by AT&T. Sales rose. Use a Type-C. Plug it in.",
     {"It was bought by AT&T.", "Sales rose.", "Use a Type-C.", "Plug it in."}},
    {"kingdoms end too",
     "Sales rose in the U.K. This helped. E.U. Commissioners came.",
     {"Sales rose in the U.K.", "This helped.", "E.U. Commissioners came."}},
    {"a number with a point", "Cash was $5.6 million. It lasts.", {"Cash was $5.6 million.", "It lasts."}},
    {"a state inside a sentence", "Sales in the U.S. Northeast rose.", {"Sales in the U.S. Northeast rose."}},
    {"a state at the end",
     "Sales rose in the U.S. However, costs fell.",
     {"Sales rose in the U.S.", "However, costs fell."}},
    {"a time of day",
     "The call is at 8:30 a.m. Eastern Time on Monday.",
     {"The call is at 8:30 a.m. Eastern Time on Monday."}},
    {"a question and an exclamation", "Why now? Because! Yes.", {"Why now?", "Because!", "Yes."}},
    {"a closing quote", "\u201cWe are glad.\u201d He smiled.", {"\u201cWe are glad.\u201d", "He smiled."}},
    {"latin",
     "Results, e.g. Phase II data, vs. Placebo were good.",
     {"Results, e.g. Phase II data, vs. Placebo were good."}},
    {"a number sign", "See Exhibit No. 5 and No. A6.", {"See Exhibit No. 5 and No. A6."}},
    {"lines of a table",
     "Revenue 5 6\n  Net loss (2) (1)\n\nTotal 3",
     {"Revenue 5 6", "Net loss (2) (1)", "Total 3"}},
    {"nothing", "", {}},
    {"white space only", "  \t ", {}},
    {"no full stop", "a heading without one", {"a heading without one"}},
    {"ill-formed bytes", "Bad \xff\xfe bytes. Good.", {"Bad \xff\xfe bytes.", "Good."}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sentence)

BOOST_DATA_TEST_CASE(ends_where_a_reader_would_end_it, rows, row) {
    SentenceBreaker breaker;
    std::vector<std::string> found;
    for (const TextRange& range : breaker.sentences(row.text))
        found.push_back(row.text.substr(range.begin, range.end - range.begin));
    BOOST_TEST(found == row.sentences, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(one_breaker_serves_many_paragraphs) {
    SentenceBreaker breaker;
    BOOST_TEST(breaker.sentences("One. Two. Three.").size() == 3U);
    BOOST_TEST(breaker.sentences("Only one.").size() == 1U);
    BOOST_TEST(breaker.sentences("One. Two.").size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
