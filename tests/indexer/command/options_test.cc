// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/options.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <iterator>
#include <map>
#include <ostream>
#include <sstream>

namespace bdata = boost::unit_test::data;
using dateline::IndexAction;
using dateline::IndexOptions;
using dateline::IndexUsageError;

namespace {

std::vector<std::string> words(const std::string& line) {
    std::istringstream in(line);
    return {std::istream_iterator<std::string>(in), {}};
}

std::variant<IndexOptions, IndexUsageError> parsed(const std::string& line,
                                                   const std::map<std::string, std::string>& variables = {}) {
    const auto environment = [&variables](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    };
    return dateline::parse_index_options(words(line), environment, 4);
}

IndexOptions good(const std::string& line, const std::map<std::string, std::string>& variables = {}) {
    return std::get<IndexOptions>(parsed(line, variables));
}

struct BadRow {
    const char* line;
    const char* said;
};

std::ostream& operator<<(std::ostream& out, const BadRow& row) {
    return out << row.line;
}

constexpr BadRow bad_rows[] = {
    {"--db x", "no source is named"},
    {"--db x --job 3 a", "there is no option --job; did you mean --jobs?"},
    {"--db x --jobs 0 a", "--jobs cannot be `0`; it is a number from 1 to 256"},
    {"--db x --jobs many a", "--jobs cannot be `many`"},
    {"--db x --memory much a", "--memory cannot be `much`; it is a number of bytes, or with K, M or G"},
    {"--db x --memory 63M a", "--memory cannot be `63M`"},
    {"--db x --memory 256T a", "--memory cannot be `256T`"},
    {"--db x --memory 99999999999999G a", "--memory cannot be `99999999999999G`"},
    {"--db x --format xml a", "--format cannot be `xml`; it is text or json"},
    {"--db x --explain a", "--explain goes with --dry-run"},
    {"--db x --map titel=x a", "--map knows no field `titel`; did you mean title?"},
    {"--db x --colour a", "there is no option --colour; dateline-index --help lists them"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(index_options)

BOOST_AUTO_TEST_CASE(reads_what_was_meant) {
    const IndexOptions options = good("--db x a --jobs=3 b --prune -v -");
    BOOST_TEST(options.database == "x");
    BOOST_TEST((options.sources == std::vector<std::string>{"a", "b", "-"}));
    BOOST_TEST(options.jobs == 3U);
    BOOST_TEST(options.prune);
    BOOST_TEST(options.verbose);
    BOOST_TEST((options.action == IndexAction::index));
}

BOOST_AUTO_TEST_CASE(shards_are_as_the_index_has_them_unless_told) {
    BOOST_TEST(good("--db x a").shards == 0U);
    BOOST_TEST(good("--db x --shards 4 a").shards == 4U);
}

BOOST_AUTO_TEST_CASE(memory_is_a_number_with_a_unit) {
    constexpr std::size_t mebibyte = std::size_t{1024} * 1024;
    BOOST_TEST(good("--db x a").memory == 256 * mebibyte);
    BOOST_TEST(good("--db x --memory 64M a").memory == 64 * mebibyte);
    BOOST_TEST(good("--db x --memory 2g a").memory == 2048 * mebibyte);
    BOOST_TEST(good("--db x --memory 131072K a").memory == 128 * mebibyte);
    BOOST_TEST(good("--db x --memory 100000000 a").memory == 100'000'000U);
}

BOOST_AUTO_TEST_CASE(mappings_add_up) {
    BOOST_TEST(good("--db x --map title=a --map body=b,url=c d").fields.mapped() ==
               "title=a\nbody=b\nurl=c\n");
}

BOOST_AUTO_TEST_CASE(texts_are_releases_unless_told_to_be_plain) {
    BOOST_TEST((good("--db x a").model == dateline::TextModel::releases));
    BOOST_TEST((good("--db x --plain a").model == dateline::TextModel::plain));
    BOOST_TEST((good("--dry-run --plain a").model == dateline::TextModel::plain));
}

BOOST_AUTO_TEST_CASE(the_last_value_wins) {
    BOOST_TEST(good("--db x --db y a").database == "y");
}

BOOST_AUTO_TEST_CASE(the_index_is_found_in_the_environment) {
    BOOST_TEST(good("a", {{"DATELINE_DB", "/d"}, {"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}}).database == "/d");
    BOOST_TEST(good("a", {{"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}}).database == "/x/dateline/index");
    BOOST_TEST(good("a", {{"HOME", "/h"}}).database == "/h/.local/share/dateline/index");
}

BOOST_AUTO_TEST_CASE(a_dry_run_needs_no_index) {
    BOOST_TEST((good("--dry-run --format json --explain a").action == IndexAction::dry_run));
    BOOST_TEST((good("--help").action == IndexAction::help));
    BOOST_TEST((good("--version").action == IndexAction::version));
}

BOOST_DATA_TEST_CASE(says_what_is_wrong, bdata::make(bad_rows)) {
    const auto found = parsed(sample.line);
    BOOST_TEST_REQUIRE(std::holds_alternative<IndexUsageError>(found));
    const auto& error = std::get<IndexUsageError>(found);
    const std::string said = error.text + "; " + error.hint;
    BOOST_TEST(said.find(sample.said) != std::string::npos, said);
}

BOOST_AUTO_TEST_SUITE_END()
