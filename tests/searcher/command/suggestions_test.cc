// SPDX-License-Identifier: GPL-2.0-or-later
// Did you mean: what is suggested for a query that few releases answer, on an index on disk.
#include "searcher/suggestions.h"

#include <boost/test/unit_test.hpp>

#include <string>

#include "tests/searcher/command/console_run.h"
#include "tests/searcher/search/test_index.h"

using namespace dateline;

namespace {

struct Fixture {
    test::TestIndex written;

    Fixture() {
        for (int i = 0; i < 30; ++i)
            written.add(test::record("R-" + std::to_string(i), "Dividend Declared", "2016-01-05",
                                     "The quarterly dividend is paid."));
        written.add(test::record("typo", "Divident Declared", "2016-01-05", "A slip of the pen."));
        written.commit();
    }

    test::ConsoleRun run(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--db", written.folder()});
        return test::run(arguments);
    }
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(did_you_mean, Fixture)

BOOST_AUTO_TEST_CASE(a_seldom_word_gets_a_usual_one_with_its_count) {
    const test::ConsoleRun found = run({"divident", "declared"});
    BOOST_TEST(contains(found.err, "did you mean `dividend declared`? 30 releases have every word"));
    BOOST_TEST((found.code == ExitCode::ok));
}

BOOST_AUTO_TEST_CASE(programs_get_it_with_its_place) {
    const std::string out = run({"divident declared", "--json"}).out;
    BOOST_TEST(contains(out, R"("suggestions":[{"word":"divident","column":1,"instead":"dividend",)"
                             R"("query":"dividend declared","total":30}])"));
}

BOOST_AUTO_TEST_CASE(nothing_is_suggested) {
    BOOST_TEST(!contains(run({"dividend", "declared"}).err, "did you mean"));  // enough is found
    BOOST_TEST(!contains(run({"=divident"}).err, "did you mean"));             // the word as it is
    BOOST_TEST(!contains(run({"\"divident\""}).err, "did you mean"));          // a phrase
    BOOST_TEST(!contains(run({"divident", "trombone"}).err, "did you mean"));  // no more are found
    BOOST_TEST(!contains(run({"divident", "--exact"}).err, "did you mean"));   // no other words wanted
    BOOST_TEST(!contains(run({"divident", "--format", "csv"}).err, "did you mean"));
}

BOOST_AUTO_TEST_SUITE_END()
