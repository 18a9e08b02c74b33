// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/compare/diff_writer.h"

#include <sstream>

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using dateline::OutputFormat;
using dateline::StoredRecord;

namespace {

StoredRecord record(const std::string& id, const std::string& headline, const std::string& text) {
    StoredRecord record;
    record.id = id;
    record.release.headline = headline;
    dateline::Section section;
    section.heading = "Terms";
    section.kind = dateline::SectionKind::other;
    section.paragraphs.push_back({text});
    record.release.sections.push_back(section);
    return record;
}

const StoredRecord before = record("k/1", "Kestrel prices notes", "The notes bear 4.2 per cent.");
const StoredRecord after = record("k/2", "Kestrel prices notes", "The notes bear 4.4 per cent.");

std::string written(const StoredRecord& from, const StoredRecord& to, OutputFormat format,
                    bool colour = false) {
    dateline::WriterOptions options;
    options.format = format;
    options.colour = colour;
    std::ostringstream out;
    write_diff(from, to, options, out);
    return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(diff_writer)

BOOST_AUTO_TEST_CASE(text_marks_words) {
    BOOST_TEST(written(before, after, OutputFormat::text) ==
               "--- k/1\n+++ k/2\n\n@@ other: Terms @@\nThe notes bear [-4.2-] {+4.4+} per cent.\n");
    BOOST_TEST(written(before, after, OutputFormat::csv) == written(before, after, OutputFormat::text));
}

BOOST_AUTO_TEST_CASE(no_difference_is_said) {
    BOOST_TEST(written(before, before, OutputFormat::text) == "--- k/1\n+++ k/1\n\nNo difference.\n");
}

BOOST_AUTO_TEST_CASE(colour_is_added_around_the_marks) {
    const std::string text = written(before, after, OutputFormat::text, true);
    BOOST_TEST(text.find("\x1b[") != std::string::npos);
    BOOST_TEST(text.find("[-4.2-]") != std::string::npos);
    BOOST_TEST(written(before, after, OutputFormat::text).find('\x1b') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_a_terminal_obeys_is_not_printed) {
    const StoredRecord hostile = record("k\x1b[2J", "\x1b]0;x\x07 Kestrel", "The notes \x1b[31m bear.");
    BOOST_TEST(written(before, hostile, OutputFormat::text).find('\x1b') == std::string::npos);
    BOOST_TEST(written(before, hostile, OutputFormat::json).find('\x1b') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(json_tells_each_piece) {
    const auto json = nlohmann::json::parse(written(before, after, OutputFormat::json));
    BOOST_TEST(json["schema"] == dateline::output_schema);
    BOOST_TEST(json["diff"]["from"] == "k/1");
    BOOST_TEST(json["diff"]["to"] == "k/2");
    const auto& changes = json["diff"]["changes"];
    BOOST_TEST(changes.size() == 1U);
    BOOST_TEST(changes[0]["part"] == "section");
    BOOST_TEST(changes[0]["section"]["kind"] == "other");
    BOOST_TEST(changes[0]["section"]["heading"] == "Terms");
    BOOST_TEST(changes[0]["pieces"][1]["change"] == "removed");
    BOOST_TEST(changes[0]["pieces"][2]["text"] == "4.4");
    BOOST_TEST(nlohmann::json::parse(written(before, before, OutputFormat::json))["diff"]["changes"].empty());
}

BOOST_AUTO_TEST_SUITE_END()
