// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/stemmer.h"

#include <boost/test/unit_test.hpp>
#include <string>

namespace dateline {

BOOST_AUTO_TEST_SUITE(stemmer)

BOOST_AUTO_TEST_CASE(that_looks_for_a_stem_gives_it_as_before) {
    // The stems that begin unlike their words, and some that do not.
    for (const char* word :
         {"dying", "lying", "tying", "skis", "skies", "idly", "gently", "ugly", "early", "only", "singly",
          "yields", "yes", "cries", "eyes", "therapies", "announced", "by", "zzz"}) {
        Stemmer free("en");
        const std::string stem = free.stem(word);
        Stemmer bound("en");
        bound.look_for({"announc", stem});
        BOOST_TEST(bound.stem(word) == stem);
    }
}

BOOST_AUTO_TEST_CASE(that_looks_for_stems_gives_no_others) {
    Stemmer stemmer("en");
    stemmer.look_for({"trial"});
    BOOST_TEST(stemmer.stem("dividends").empty());
    BOOST_TEST(stemmer.stem("trials") == "trial");
}

BOOST_AUTO_TEST_CASE(of_another_language_stems_whatever_is_looked_for) {
    Stemmer stemmer("de");
    stemmer.look_for({"studi"});
    BOOST_TEST(stemmer.stem("dividenden") == "divid");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
