// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/batch.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>
#include <string>

#include "tests/searcher/command/console_run.h"
#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

struct Row {
    const char* why;
    const char* line;
    const char* id;
    const char* query;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"a query", "cash runway", "7", "cash runway"},
    {"an id and a query", "A01\tcash runway", "A01", "cash runway"},
    {"further columns", "A01\tcash\tnarrative\tmore", "A01", "cash"},
    {"a DOS line end", "cash\r", "7", "cash"},
    {"an empty id", "\tcash", "7", "cash"},
    {"an id without a query", "A01\t", "A01", ""},
    {"a blank line", "  ", "7", ""},
};

struct Fixture {
    test::TestIndex written;
    Fixture() {
        written.add(test::record("a", "Acme Opens a Plant", "2016-01-05", "The plant makes anvils."));
        written.commit();
    }
    test::ConsoleRun run(std::vector<std::string> arguments, const std::string& queries) const {
        arguments.insert(arguments.begin(), {"--db", written.folder(), "--batch", "-"});
        return test::run(arguments, queries);
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(batch, Fixture)

BOOST_DATA_TEST_CASE(line_is_a_query_or_an_id_and_a_query, rows, row) {
    const BatchLine line = parse_batch_line(row.line, 7);
    BOOST_TEST(line.id == row.id);
    BOOST_TEST(line.query == row.query);
}

BOOST_AUTO_TEST_CASE(answers_every_line_in_order) {
    const test::ConsoleRun run = this->run({"--json"}, "q1\tanvils\n\nq2\tqqqxyzzy\n");
    BOOST_TEST((run.code == ExitCode::ok));
    std::istringstream lines(run.out);
    std::string summary;
    for (std::string line; std::getline(lines, line);) {
        const auto object = nlohmann::json::parse(line);
        summary += object["qid"].get<std::string>() + "=" + std::to_string(object["hits"].size()) + " ";
    }
    BOOST_TEST(summary == "q1=1 q2=0 ");
}

BOOST_AUTO_TEST_CASE(goes_on_behind_a_wrong_query_and_says_its_line) {
    const test::ConsoleRun run = this->run({"--format", "trec"}, "q1\tdate:2016-13\nq2\tanvils\n");
    BOOST_TEST((run.code == ExitCode::usage));
    BOOST_TEST(run.err.find("line 1: ") != std::string::npos);
    BOOST_TEST(run.out.starts_with("q2 Q0 a 1 "));
}

BOOST_AUTO_TEST_CASE(without_any_hit_is_told_by_its_status) {
    BOOST_TEST((run({"--format", "trec"}, "qqqxyzzy\n").code == ExitCode::no_hit));
    BOOST_TEST((run({"--format", "trec"}, "").code == ExitCode::no_hit));
}

BOOST_AUTO_TEST_CASE(from_a_file_that_is_missing_is_an_input_error) {
    const test::ConsoleRun run = test::run({"--db", written.folder(), "--batch", "/no/such/file"});
    BOOST_TEST((run.code == ExitCode::io));
    BOOST_TEST(run.err.find("/no/such/file") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
