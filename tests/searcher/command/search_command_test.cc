// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search_command.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/searcher/command/console_run.h"
#include "tests/searcher/search/test_index.h"

namespace dateline {

namespace {

struct Fixture {
    test::TestIndex written;
    Fixture() {
        StoredRecord first = test::record("a", "Acme Opens a Plant", "2016-01-05", "The plant makes anvils.");
        first.release.sections.push_back(
            test::section(SectionKind::financial_results, "Results", {"Anvils brought in much cash."}));
        first.release.tickers = {{"NASDAQ", "ACM"}};
        written.add(first);
        written.add(test::record("b", "Acme Closes a Plant", "2017-01-05", "No more anvils, no more noise."));
        written.commit();
    }
    test::ConsoleRun run(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--db", written.folder()});
        return test::run(arguments);
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(search_command, Fixture)

BOOST_AUTO_TEST_CASE(prints_hits_and_nothing_on_stderr) {
    const test::ConsoleRun run = this->run({"anvils", "cash"});
    BOOST_TEST((run.code == ExitCode::ok));
    BOOST_TEST(run.err == "");
    BOOST_TEST(run.out.find("1. Acme Opens a Plant") != std::string::npos);
    BOOST_TEST(run.out.find("[Results] Anvils brought in much cash.") != std::string::npos);
    BOOST_TEST(run.out.find("missing: cash") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(exits_1_only_when_no_hit_is_printed) {
    BOOST_TEST((run({"qqqxyzzy"}).code == ExitCode::no_hit));
    BOOST_TEST((run({"anvils", "--offset", "5"}).code == ExitCode::no_hit));
    BOOST_TEST((run({"anvils", "qqqxyzzy"}).code == ExitCode::ok));
    BOOST_TEST((run({"anvils", "--count"}).code == ExitCode::ok));
    BOOST_TEST((run({"qqqxyzzy", "--count"}).code == ExitCode::no_hit));
}

BOOST_AUTO_TEST_CASE(counts_the_same_as_it_lists) {
    BOOST_TEST(run({"anvils", "--count"}).out == "2\n");
    BOOST_TEST(run({"anvils", "cash", "--count"}).out == "1\n");
    const test::ConsoleRun relaxed = run({"anvils", "qqqxyzzy", "--count"});
    BOOST_TEST(relaxed.out == "2\n");
    BOOST_TEST(relaxed.err.find("no release has every word") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(points_to_what_is_wrong_in_a_query) {
    const test::ConsoleRun run = this->run({"anvils", "date:2016-13"});
    BOOST_TEST((run.code == ExitCode::usage));
    BOOST_TEST(run.out == "");
    BOOST_TEST(run.err.find("  anvils date:2016-13\n") != std::string::npos);
    BOOST_TEST(run.err.find("^\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(warns_and_searches_on) {
    const test::ConsoleRun run = this->run({"anvils", "colour:red", "--json"});
    BOOST_TEST((run.code == ExitCode::ok));
    BOOST_TEST(run.err.find("colour") != std::string::npos);
    BOOST_TEST(nlohmann::json::parse(run.out)["query"]["warnings"].size() == 1U);
    BOOST_TEST((this->run({"anvils", "colour:red", "--strict-query"}).code == ExitCode::usage));
}

BOOST_AUTO_TEST_CASE(asks_filters_from_options_as_from_fields) {
    BOOST_TEST(run({"--ticker", "acm", "--count"}).out == "1\n");
    BOOST_TEST(run({"anvils", "--since", "2017", "--count"}).out == "1\n");
    BOOST_TEST(run({"anvils", "--until", "2016", "--count"}).out == "1\n");
    BOOST_TEST(run({"--facet", "ticker", "--limit", "0"}).out == "2 releases\n\nticker\n   1  ACM\n");
}

BOOST_AUTO_TEST_CASE(shows_one_release) {
    const test::ConsoleRun whole = run({"--show", "a"});
    BOOST_TEST((whole.code == ExitCode::ok));
    BOOST_TEST(whole.out.find("The plant makes anvils.") != std::string::npos);
    const test::ConsoleRun part = run({"--show", "a", "--section", "financial-results"});
    BOOST_TEST(part.out.find("The plant makes anvils.") == std::string::npos);
    BOOST_TEST(part.out.find("much cash") != std::string::npos);
    BOOST_TEST(nlohmann::json::parse(run({"--show", "a", "--json"}).out)["id"] == "a");
    BOOST_TEST((run({"--show", "none"}).code == ExitCode::no_hit));
}

BOOST_AUTO_TEST_CASE(shows_what_changed_between_two_releases) {
    const test::ConsoleRun run = this->run({"--show", "a", "--diff", "b"});
    BOOST_TEST((run.code == ExitCode::ok));
    BOOST_TEST(run.out.starts_with("--- a\n+++ b\n"));
    BOOST_TEST(run.out.find("Acme [-Opens-] {+Closes+} a Plant") != std::string::npos);
    const test::ConsoleRun same = this->run({"--show", "a", "--diff", "a"});
    BOOST_TEST((same.code == ExitCode::ok));
    BOOST_TEST(same.out.find("No difference.") != std::string::npos);
    const auto json = nlohmann::json::parse(this->run({"--show", "a", "--diff", "b", "--json"}).out);
    BOOST_TEST(json["diff"]["to"] == "b");
    BOOST_TEST((this->run({"--show", "a", "--diff", "none"}).code == ExitCode::no_hit));
    BOOST_TEST((this->run({"--show", "none", "--diff", "a"}).code == ExitCode::no_hit));
}

BOOST_AUTO_TEST_CASE(lists_a_story_once_unless_told_otherwise) {
    for (const char* id : {"copy-1", "copy-2"}) {
        StoredRecord copy = test::record(id, "Acme Sells Trombones", "2016-01-05", "Trombones for all.");
        copy.cluster = "copy-1";
        written.add(copy);
    }
    written.commit();
    const std::string once = run({"trombones"}).out;
    BOOST_TEST(once.starts_with("2 releases in 1 story\n"));
    BOOST_TEST(once.find("+1 more: copy-2 (") != std::string::npos);
    const auto hits = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"trombones", "--json"});
        return nlohmann::json::parse(run(arguments).out)["hits"];
    };
    BOOST_TEST(hits({}).size() == 1U);
    BOOST_TEST(hits({})[0]["duplicates"]["releases"][0]["id"] == "copy-2");
    BOOST_TEST(hits({"--duplicates", "show"}).size() == 2U);
    BOOST_TEST(run({"trombones", "--count"}).out == "2\n");
    BOOST_TEST(run({"--cluster", "copy-1", "--count"}).out == "2\n");
    const std::string ranked = run({"trombones", "--format", "trec"}).out;
    BOOST_TEST(std::count(ranked.begin(), ranked.end(), '\n') == 2);
}

BOOST_AUTO_TEST_CASE(names_near_speakers_where_nothing_is_found) {
    StoredRecord record = test::record("said-1", "Acme Plays", "2016-01-05", "Music.");
    record.release.quotes = {{"We play.", "Orla Quenby", "", 1}};
    written.add(record);
    written.commit();
    const test::ConsoleRun none = run({"said:quemby"});
    BOOST_TEST((none.code == ExitCode::no_hit));
    BOOST_TEST(none.err.find("nobody who is quoted is called `quemby`; near are `Orla Quenby`\n") !=
               std::string::npos);
    BOOST_TEST(run({"said:quenby"}).err == "");
    BOOST_TEST(run({"nosuchword", "said:quenby"}).err.find("nobody") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(lists_the_issuers_that_are_named_or_all) {
    written.set_issuers(IssuerTable({{"acme", "Acme, Inc.", {}, {{"acme", {"Acme, Inc.", "ACME"}, 2}}},
                                     {"best", "Best plc", {}, {{"best", {"Best plc"}, 1}}}}));
    written.commit();
    BOOST_TEST(run({"--list-issuers"}).out ==
               "Acme, Inc.  acme  2 releases\n    also: ACME\nBest plc  best  1 release\n");
    BOOST_TEST(run({"--list-issuers", "best"}).out == "Best plc  best  1 release\n");
    const test::ConsoleRun near = run({"--list-issuers", "bast"});
    BOOST_TEST(near.out == "Best plc  best  1 release\n");
    BOOST_TEST(near.err == "dateline-search: no issuer is called `bast`; looked for `best`\n");
    const test::ConsoleRun nobody = run({"--list-issuers", "nobody"});
    BOOST_TEST((nobody.code == ExitCode::no_hit));
    BOOST_TEST(nobody.err == "dateline-search: no issuer is called `nobody`\n");
    BOOST_TEST((run({"--list-issuers", "--format", "csv"}).code == ExitCode::usage));
}

BOOST_AUTO_TEST_CASE(explains_a_query_with_the_words_of_the_index_and_searches_nothing) {
    const test::ConsoleRun known = run({"--explain-query", "anvi*"});
    BOOST_TEST((known.code == ExitCode::ok));
    BOOST_TEST(known.err == "");
    BOOST_TEST(known.out.find("Words, and releases with each term\n  anvi*\n    ") != std::string::npos);
    BOOST_TEST(known.out.find("    anvils (2)\n") != std::string::npos, known.out);
    BOOST_TEST((run({"--explain-query", "nosuchword"}).code == ExitCode::ok));
    const test::ConsoleRun without = test::run({"--db", "/no/such/folder", "--explain-query", "anvi*"});
    BOOST_TEST((without.code == ExitCode::ok));
    BOOST_TEST(without.out.find("anvi*\n    anvi\n") != std::string::npos);
    BOOST_TEST(without.out.find("of an index: there is no index at /no/such/folder\n") != std::string::npos);
    const test::ConsoleRun wrong = run({"--explain-query", "date:soon"});
    BOOST_TEST((wrong.code == ExitCode::usage));
    BOOST_TEST(wrong.err.find("`soon` is not a date\n  date:soon\n       ^\n") != std::string::npos);
    BOOST_TEST((run({"--explain-query", "--batch", "-"}).code == ExitCode::usage));
}

BOOST_AUTO_TEST_CASE(knows_what_day_it_is) {
    BOOST_TEST(run({"--json", "date:yesterday"}).out.find("\"parsed\":\"date:2016-11-10\"") !=
               std::string::npos);
    BOOST_TEST(run({"--json", "--since", "last month", "--until", "today"})
                   .out.find("\"parsed\":\"date:2016-10..2016-11-11\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(everything_is_listed_when_nothing_but_an_order_is_asked) {
    BOOST_TEST(run({"--sort", "-date", "--json", "--no-snippet"}).out.find("\"hits\":[{") !=
               std::string::npos);
    BOOST_TEST(run({"*", "--count"}).out == run({"--count"}).out);
}

BOOST_AUTO_TEST_CASE(without_an_index_says_how_to_make_one) {
    const test::ConsoleRun run = test::run({"--db", "/no/such/folder", "word"});
    BOOST_TEST((run.code == ExitCode::no_index));
    BOOST_TEST(run.err.find("hint: make one with: dateline-index --db /no/such/folder") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(needs_no_index_for_help_version_and_fields) {
    for (const char* option : {"--help", "--version", "--list-fields", "--list-syntax"}) {
        const test::ConsoleRun run = test::run({"--db", "/no/such/folder", option});
        BOOST_TEST((run.code == ExitCode::ok), option);
        BOOST_TEST(!run.out.empty(), option);
    }
}

BOOST_AUTO_TEST_CASE(says_when_its_output_cannot_be_written) {
    std::istringstream in;
    std::ostringstream err;
    std::ostream nowhere(nullptr);
    const Console console{in, nowhere, err, false, 0, [](const char*) -> const char* { return nullptr; }};
    BOOST_TEST((search_main({"--db", written.folder(), "anvils"}, console) == ExitCode::io));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
