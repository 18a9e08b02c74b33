// SPDX-License-Identifier: GPL-2.0-or-later
// The bundled sample releases: each is parsed and compared, field by field, with the expected parse beside
// it.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include "indexer/parse/release_parser.h"
#include "indexer/read/record_fields.h"
#include "indexer/read/text_decoder.h"
#include "tests/indexer/parse_comparison.h"
#include "tests/support/temporary_directory.h"

namespace data = boost::unit_test::data;
using nlohmann::json;

namespace dateline::test {
namespace {

/// One release: a file, or one line of a JSONL file.
struct Sample {
    std::string file;
    int line = 0;  ///< from 1; 0 for a file that is one release

    [[nodiscard]] std::string name() const { return line == 0 ? file : file + ":" + std::to_string(line); }
};

std::ostream& operator<<(std::ostream& out, const Sample& sample) {
    return out << sample.name();
}

std::filesystem::path folder() {
    return source_path("tests/data/releases");
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<Sample> samples() {
    std::vector<Sample> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder())) {
        const std::string file = entry.path().filename().string();
        const std::string type = entry.path().extension().string();
        if (file == "README.md") continue;
        if (type == ".txt" || type == ".md") all.push_back({file});
        if (type != ".jsonl") continue;
        const auto count = static_cast<int>(lines_of(read_file(entry.path())).size());
        for (int line = 1; line <= count; ++line) all.push_back({file, line});
    }
    std::ranges::sort(all, {}, &Sample::name);
    return all;
}

json expected_of(const Sample& sample) {
    json expected = json::parse(read_file((folder() / sample.file).replace_extension(".json")));
    return sample.line == 0 ? expected : expected.at(static_cast<std::size_t>(sample.line - 1));
}

RawRelease raw_of(const Sample& sample) {
    const std::string bytes = read_file(folder() / sample.file);
    if (sample.line != 0) {
        const std::string line = lines_of(bytes).at(static_cast<std::size_t>(sample.line - 1));
        return std::get<Record>(read_record_line(line)).raw;
    }
    RawRelease raw;
    raw.text = decode_text(bytes);
    raw.markdown = sample.file.ends_with(".md");
    return raw;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sample_releases)

BOOST_DATA_TEST_CASE(a_sample_parses_as_its_expected_parse_says, data::make(samples()), sample) {
    const auto parsed = parse_release(raw_of(sample));
    BOOST_REQUIRE_MESSAGE(std::holds_alternative<Release>(parsed),
                          sample.name() + ": is not taken for a release");
    for (const std::string& difference : parse_differences(expected_of(sample), std::get<Release>(parsed))) {
        BOOST_ERROR(sample.name() + ": " + difference);
    }
}

BOOST_DATA_TEST_CASE(the_readme_says_what_a_sample_shows, data::make(samples()), sample) {
    const std::string readme = read_file(folder() / "README.md");
    BOOST_TEST(readme.find("`" + sample.file + "`") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(there_are_at_least_forty_samples_of_one_release) {
    BOOST_TEST(std::ranges::count(samples(), 0, &Sample::line) >= 40);
}

BOOST_AUTO_TEST_CASE(the_comparison_names_each_field_that_differs) {
    const Sample sample{"very-short.txt"};
    Release release;
    release.headline = "Northmark Gold Stops Trading";
    release.date = Date{2020, 9, 17};
    release.tickers = {{"TSXV", "NMK"}};
    release.sections = {{"Trading", SectionKind::legal, 3, {{"THUNDER BAY", 3}}, ""}};
    const std::vector<std::string> found = parse_differences(expected_of(sample), release);
    const auto named = [&](const std::string& field) {
        return std::ranges::any_of(found,
                                   [&](const std::string& line) { return line.starts_with(field + ":"); });
    };
    for (const char* field : {"headline", "dateline_place", "wire", "issuer_ticker", "issuer", "sections"}) {
        BOOST_TEST(named(field), field);
    }
    for (const char* field : {"subheadline", "date", "tickers", "update_of", "language"}) {
        BOOST_TEST(!named(field), field);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline::test
