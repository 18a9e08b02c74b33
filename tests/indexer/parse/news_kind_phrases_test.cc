// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_phrases.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

using dateline::find_kind_phrases;
using dateline::KindPhraseHit;
using dateline::PlainWords;

namespace {

/// A text that `pattern` takes: the last alternative of each element.
std::string text_of(std::string_view pattern) {
    std::string out;
    while (!pattern.empty()) {
        const std::size_t end = std::min(pattern.find(' '), pattern.size());
        std::string_view element = pattern.substr(0, end);
        pattern.remove_prefix(std::min(end + 1, pattern.size()));
        if (element == "^" || element == "..") continue;
        element.remove_prefix(element.rfind('|') + 1);
        if (element.ends_with('*')) element.remove_suffix(1);
        out += (out.empty() ? "" : " ") + (element == "#" ? std::string("5") : std::string(element));
    }
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(news_kind_phrases)

BOOST_AUTO_TEST_CASE(each_phrase_of_the_table_is_found) {
    for (const dateline::KindPhrase& phrase : dateline::kind_phrases()) {
        const PlainWords words(text_of(phrase.pattern), 40);
        const auto hits = find_kind_phrases(words, {0, words.size()});
        const bool found = std::any_of(hits.begin(), hits.end(), [&](const KindPhraseHit& hit) {
            return hit.words.first == 0 && hit.words.end == words.size();
        });
        BOOST_TEST(found, phrase.pattern);
    }
}

BOOST_AUTO_TEST_CASE(what_repeats_words_of_a_stronger_phrase_is_none) {
    const PlainWords words("to report third quarter results", 40);
    const auto hits = find_kind_phrases(words, {0, words.size()});
    BOOST_REQUIRE(!hits.empty());
    BOOST_TEST(words.text(hits.front().words) == "to report third quarter results");
    BOOST_TEST(hits.size() == 1u);
}

BOOST_AUTO_TEST_CASE(phrases_stay_within_the_words_asked_for) {
    const PlainWords words("quandle signs agreement", 40);
    BOOST_TEST(find_kind_phrases(words, {0, 2}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
