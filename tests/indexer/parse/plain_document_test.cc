// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/plain_document.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using dateline::ParseError;
using dateline::plain_document;
using dateline::RawRelease;
using dateline::Release;

namespace {

struct Row {
    const char* why;
    const char* title;
    const char* text;
    const char* parsed;  ///< headline, then each paragraph behind a bar; empty for an error
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"lines of a paragraph are joined", "On gold", "Gold is\nheavy.\n\nIt is rare.",
     "On gold|Gold is heavy.|It is rare."},
    {"a dateline and a contact are text like any other", "Velorix Drills",
     "MADISON, Wis., Nov. 11, 2016 -- News.\n\nContact: Jo Doe",
     "Velorix Drills|MADISON, Wis., Nov. 11, 2016 "
     "-- News.|Contact: Jo Doe"},
    {"a title alone is a document", "On gold", "", "On gold"},
    {"a text alone has no headline, its first line stays text", "", "On gold\n\nGold.", "|On gold|Gold."},
    {"letters of any script are words", "", "золото", "|золото"},
    {"punctuation is no text", "-", "...", ""},
    {"nothing is no text", "", "", ""},
};

std::string printed(const Release& release) {
    std::string out = release.headline;
    for (const dateline::Section& section : release.sections)
        for (const dateline::Paragraph& paragraph : section.paragraphs) out += "|" + paragraph.text;
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plain_documents)

BOOST_DATA_TEST_CASE(are_taken_as_they_stand, boost::unit_test::data::make(rows)) {
    RawRelease raw;
    raw.title = sample.title;
    raw.text = sample.text;
    const auto parsed = plain_document(raw);
    const auto* release = std::get_if<Release>(&parsed);
    BOOST_TEST((release == nullptr ? "" : printed(*release)) == sample.parsed);
    if (release != nullptr) BOOST_TEST(!release->date.has_value());
}

BOOST_AUTO_TEST_CASE(blocks_are_paragraphs_and_lines_are_counted) {
    RawRelease raw;
    raw.blocks = {{dateline::RawBlockKind::heading, "Gold"}, {dateline::RawBlockKind::prose, "It is heavy."}};
    BOOST_TEST(printed(std::get<Release>(plain_document(raw))) == "|Gold|It is heavy.");
    raw.blocks.clear();
    raw.text = "one\n\n\ntwo";
    const auto parsed = plain_document(raw);
    BOOST_TEST(std::get<Release>(parsed).sections.front().paragraphs.back().line == 4);
}

BOOST_AUTO_TEST_CASE(the_model_decides_how_a_text_is_read) {
    RawRelease raw;
    raw.title = "Velorix Therapeutics Reports Results";
    raw.text = "MADISON, Wis., Nov. 11, 2016 -- Velorix Therapeutics (NASDAQ: VLRX) reported results.";
    const auto release = parse_document(raw, dateline::TextModel::releases);
    const auto plain = parse_document(raw, dateline::TextModel::plain);
    BOOST_TEST(std::get<Release>(release).tickers.size() == 1U);
    BOOST_TEST(std::get<Release>(plain).tickers.empty());
}

BOOST_AUTO_TEST_SUITE_END()
