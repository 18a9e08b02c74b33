// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/compare/word_diff.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using dateline::TextChange;

namespace {

struct Sample {
    const char* why;
    const char* before;
    const char* after;
    const char* marked;
};

std::ostream& operator<<(std::ostream& out, const Sample& sample) {
    return out << sample.why;
}

const Sample samples[] = {
    {"equal", "Orvane begins a study", "Orvane begins a study", "=Orvane begins a study"},
    {"a number", "sold 350 units", "sold 380 units", "=sold|-350|+380|=units"},
    {"added at the end", "Orvane begins", "Orvane begins a study", "=Orvane begins|+a study"},
    {"removed at the start", "UPDATE -- Orvane begins", "Orvane begins", "-UPDATE --|=Orvane begins"},
    {"all", "Orvane begins", "Kestrel ends", "-Orvane begins|+Kestrel ends"},
    {"white space only", " Orvane\n begins ", "Orvane begins", "=Orvane begins"},
    {"from nothing", "", "Orvane", "+Orvane"},
    {"to nothing", "Orvane", " ", "-Orvane"},
    {"nothing", "", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(word_diffs)

BOOST_DATA_TEST_CASE(pieces, boost::unit_test::data::make(samples), sample) {
    std::string marked;
    for (const dateline::DiffPiece& piece : dateline::word_diff(sample.before, sample.after)) {
        const char* mark = piece.change == TextChange::same    ? "="
                           : piece.change == TextChange::added ? "+"
                                                               : "-";
        marked += (marked.empty() ? "" : "|") + (mark + piece.text);
    }
    BOOST_TEST(marked == sample.marked);
}

BOOST_AUTO_TEST_CASE(likeness_is_the_share_of_words_that_stay) {
    BOOST_TEST(dateline::word_likeness("a b c d", "a b x d") == 0.75);
    BOOST_TEST(dateline::word_likeness("a b", "a b c d") == 0.5);
    BOOST_TEST(dateline::word_likeness("", "") == 1.0);
    BOOST_TEST(dateline::word_likeness("a", "") == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
