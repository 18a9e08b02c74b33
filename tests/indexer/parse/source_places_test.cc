// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/source_places.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cctype>
#include <filesystem>
#include <ostream>
#include <string>

#include "indexer/parse/plain_document.h"
#include "tests/support/temporary_directory.h"

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

/// A paragraph, the text that it was read from and what of it the paragraph is.
struct Row {
    std::string name;
    std::string text;
    Paragraph paragraph;
    std::string expected;  ///< empty: not to be found
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.name;
}

const std::vector<Row> rows{
    {"one line", "Gold\n\nIt was found.\n", {"It was found.", 3}, "It was found."},
    {"broken lines",
     "It was\n   found in\r\nMay.",
     {"It was found in May.", 1},
     "It was\n   found in\r\nMay."},
    {"tabs and no-break spaces", "It\twas\xC2\xA0 found.", {"It was found.", 1}, "It\twas\xC2\xA0 found."},
    {"behind a heading in its line", "About Acme: Acme digs.", {"Acme digs.", 1}, "Acme digs."},
    {"marks of Markdown",
     "It was **found** in `May`.",
     {"It was found in May.", 1},
     "It was **found** in `May`."},
    {"a character reference",
     "Acme &amp; Sons&#8217; gold",
     {"Acme & Sons\xE2\x80\x99 gold", 1},
     "Acme &amp; Sons&#8217; gold"},
    {"ends with a reference",
     "It was &quot;found.&quot;\n",
     {"It was \"found.\"", 1},
     "It was &quot;found.&quot;"},
    {"ends with a reference to a longer character",
     "It was &ldquo;found.&rdquo;\n",
     {"It was \xE2\x80\x9C\x66ound.\xE2\x80\x9D", 1},
     "It was &ldquo;found.&rdquo;"},
    {"a blank as a reference", "It&nbsp;was &#160;found.", {"It was found.", 1}, "It&nbsp;was &#160;found."},
    {"behind empty lines", "\n\n  It was found.", {"It was found.", 3}, "It was found."},
    {"an escape of Markdown", "It cost \\$5 million.", {"It cost $5 million.", 1}, "It cost \\$5 million."},
    {"a reference that was not decoded", "AT&amp;T gold", {"AT&amp;T gold", 1}, "AT&amp;T gold"},
    {"an ampersand that stands for itself", "AT&T; gold", {"AT&T; gold", 1}, "AT&T; gold"},
    {"over the end of a page",
     "It was\n\nPage 2 of 3\n\fAcme Ltd.\n\nfound.",
     {"It was found.", 1},
     "It was\n\nPage 2 of 3\n\fAcme Ltd.\n\nfound."},
    {"not before its line", "It was found.\n\nIt was found.\n", {"It was found.", 3}, "It was found."},
    {"words that are not there", "It was lost.", {"It was found.", 1}, ""},
    {"a line that is not there", "It was found.", {"It was found.", 7}, ""},
    {"columns read one behind the other", "Ann   Bob\nOne   Two", {"Ann One Bob Two", 1}, ""},
};

Release release_of(const Paragraph& paragraph) {
    Release release;
    release.sections.push_back({std::nullopt, SectionKind::body, paragraph.line, {paragraph}, ""});
    return release;
}

std::string without_blanks(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (std::isspace(static_cast<unsigned char>(c)) == 0) out += c;
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(source_places)

BOOST_DATA_TEST_CASE(a_paragraph_is_found_in_its_text, data::make(rows)) {
    Release release = release_of(sample.paragraph);
    find_source_places(sample.text, release);
    const Paragraph& found = release.sections.front().paragraphs.front();
    const auto range = source_range(found.places, {0, found.text.size()});
    BOOST_TEST(range.has_value() == !sample.expected.empty());
    if (range) BOOST_TEST(sample.text.substr(range->begin, range->end - range->begin) == sample.expected);
}

BOOST_AUTO_TEST_CASE(the_second_of_two_equal_paragraphs_is_found_in_its_own_line) {
    const std::string text = "It was found.\n\nIt was found.\n";
    Release release = release_of({"It was found.", 3});
    find_source_places(text, release);
    BOOST_TEST(release.sections.front().paragraphs.front().places.front().source == 15U);
}

BOOST_AUTO_TEST_CASE(the_bytes_of_every_sample_are_those_of_its_paragraphs) {
    std::size_t placed = 0;
    std::size_t all = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::source_path("tests/data/releases"))) {
        if (entry.path().extension() != ".txt") continue;
        RawRelease raw;
        raw.text = test::read_file(entry.path());
        const auto parsed = parse_document(raw, TextModel::releases);
        for (const Section& section : std::get<Release>(parsed).sections) {
            for (const Paragraph& paragraph : section.paragraphs) {
                ++all;
                const auto range = source_range(paragraph.places, {0, paragraph.text.size()});
                if (!range) continue;
                ++placed;
                const std::string there = raw.text.substr(range->begin, range->end - range->begin);
                if (there.size() == paragraph.text.size())
                    BOOST_TEST(without_blanks(there) == without_blanks(paragraph.text), entry.path());
            }
        }
    }
    BOOST_TEST(placed * 100 >= all * 98, placed << " of " << all << " paragraphs have places");
}

BOOST_AUTO_TEST_SUITE_END()
