// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/sentence_rules.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <array>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

namespace {

using Ends = std::vector<std::size_t>;

Ends our_ends(std::string_view text) {
    Ends ends;
    for (std::size_t at = 0; at < text.size();) {
        at = unicode_sentence_end(text, at);
        ends.push_back(at);
    }
    return ends;
}

/// The same by ICU's own iterator.
class IcuSentences {
  public:
    IcuSentences() {
        UErrorCode status = U_ZERO_ERROR;
        iterator_.reset(icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
        BOOST_REQUIRE(U_SUCCESS(status));
    }

    Ends ends(std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        UText* opened = utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status);
        iterator_->setText(opened, status);
        BOOST_REQUIRE(U_SUCCESS(status));
        Ends ends;
        for (int32_t at = iterator_->next(); at != icu::BreakIterator::DONE; at = iterator_->next())
            ends.push_back(static_cast<std::size_t>(at));
        utext_close(opened);
        return ends;
    }

  private:
    std::unique_ptr<icu::BreakIterator> iterator_;
};

/// Of each property some, more of those that the rules look at.
constexpr std::array<std::string_view, 48> pieces{
    ".",      ".",      ".",      "!",      "?",      " ",      " ",      " ",      "\t",     "\r",
    "\n",     "\r\n",   "\u0085", "\u2028", "a",      "z",      "A",      "Z",      "5",      "\u0665",
    ",",      "-",      ":",      ";",      "\u2014", "\u3001", "(",      ")",      "\"",     "'",
    "\u201c", "\u201d", "\u2019", "\u00bb", "\u0301", "\u00ad", "\u200d", "\u00a0", "\u3000", "\u3002",
    "\uff1f", "\u061f", "\u2024", "\u00e9", "\u00c9", "\u05d0", "\u589e", "$"};

}  // namespace

BOOST_AUTO_TEST_SUITE(sentence_rules)

BOOST_AUTO_TEST_CASE(end_sentences_where_icu_does) {
    std::mt19937 random(1);
    IcuSentences icu;
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        const std::size_t length = 1 + random() % 24;
        for (std::size_t i = 0; i < length; ++i) text += pieces.at(random() % pieces.size());
        const Ends expected = icu.ends(text);
        BOOST_TEST_CONTEXT(text) BOOST_TEST(our_ends(text) == expected, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(know_every_ascii_character_as_icu_does) {
    IcuSentences icu;
    for (char c = 1; c > 0 && c < 127; ++c)
        for (const std::string_view before : {"x.", "X.", "x!", "x. ", "5.", "x.)", "a"}) {
            const std::string text = std::string(before) + c + " Next small";
            const Ends expected = icu.ends(text);
            BOOST_TEST_CONTEXT(text)
            BOOST_TEST(our_ends(text) == expected, boost::test_tools::per_element());
        }
}

BOOST_AUTO_TEST_CASE(take_ill_formed_bytes_for_characters) {
    const std::string text = "Bad \xff\xfe. Good \xe2\x80. End";
    BOOST_TEST(our_ends(text) == (Ends{8, 17, 20}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
