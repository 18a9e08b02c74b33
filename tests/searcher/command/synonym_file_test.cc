// SPDX-License-Identifier: GPL-2.0-or-later
// Which list of synonyms is used, and what the program does with it.
#include "searcher/synonym_file.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <string>

#include "searcher/query/synonym_table.h"
#include "tests/searcher/command/console_run.h"
#include "tests/searcher/search/test_index.h"
#include "tests/support/temporary_directory.h"

using namespace dateline;

namespace {

struct Fixture {
    test::TemporaryDirectory home;
    Environment environment = [this](const char* name) -> const char* {
        return std::string(name) == "XDG_CONFIG_HOME" ? home_text.c_str() : nullptr;
    };
    std::string home_text = home.path().string();

    std::string write(const std::string& name, const std::string& text) const {
        const std::filesystem::path path = home.path() / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path) << text;
        return path.string();
    }

    std::string text_with(const SearchOptions& options) const {
        return std::get<std::string>(synonyms_text(options, environment));
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(synonym_file, Fixture)

BOOST_AUTO_TEST_CASE(the_named_list_wins_over_the_users_and_that_over_the_programs) {
    SearchOptions options;
    BOOST_TEST(text_with(options) == SynonymTable::builtin_text());
    BOOST_TEST(user_synonyms_path(environment) == write("dateline/synonyms.txt", "a, b\n"));
    BOOST_TEST(text_with(options) == "a, b\n");
    options.synonyms = write("mine.txt", "c, d\n");
    BOOST_TEST(text_with(options) == "c, d\n");
}

BOOST_AUTO_TEST_CASE(without_a_home_there_is_no_list_of_the_users) {
    BOOST_TEST(user_synonyms_path([](const char*) -> const char* { return nullptr; }).empty());
}

BOOST_AUTO_TEST_CASE(a_list_that_cannot_be_read_is_told) {
    const test::ConsoleRun missing = test::run({"--synonyms", "/no/such/list", "word"});
    BOOST_TEST((missing.code == ExitCode::usage));
    BOOST_TEST(missing.err.find("/no/such/list") != std::string::npos);
    const std::string huge = write("huge.txt", std::string((1 << 20) + 1, 'a'));
    BOOST_TEST((test::run({"--synonyms", huge, "word"}).code == ExitCode::usage));
}

BOOST_AUTO_TEST_CASE(the_list_in_use_is_printed) {
    const std::string path = write("mine.txt", "anvil, steel block\n");
    BOOST_TEST(test::run({"--list-synonyms"}).out == SynonymTable::builtin_text());
    BOOST_TEST(test::run({"--list-synonyms", "--synonyms", path}).out == "anvil, steel block\n");
}

BOOST_AUTO_TEST_CASE(words_are_found_by_the_list) {
    test::TestIndex written;
    written.add(test::record("R-1", "Acme Sells", "2016-01-05", "A steel block was sold."));
    written.commit();
    const std::string path = write("mine.txt", "anvil, steel block\n");
    const auto search = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments{"--db", written.folder(), "--count", "anvils"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return test::run(arguments).out;
    };
    BOOST_TEST(search({"--synonyms", path}) == "1\n");
    BOOST_TEST(search({}) == "0\n");
    BOOST_TEST(search({"--synonyms", path, "--exact"}) == "0\n");
    BOOST_TEST(search({"--synonyms", path, "--rank-without", "synonyms"}) == "0\n");
}

BOOST_AUTO_TEST_SUITE_END()
