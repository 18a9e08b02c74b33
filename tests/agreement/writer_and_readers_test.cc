// SPDX-License-Identifier: GPL-2.0-or-later
// Readers while a writer publishes: every answer is whole and of one moment.
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <thread>

#include "indexer/index_run.h"
#include "tests/agreement/round_trip.h"

using dateline::test::RoundTrip;

namespace {

std::string lines(int count, int round) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += R"({"id": "r)" + std::to_string(i) + R"(", "title": "Acme Report )" + std::to_string(i) +
               R"(", "body": "MADISON, Wis., Nov. 11, 2016 -- Acme said gold was found in round )" +
               std::to_string(round) + R"(."})" + "\n";
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(writer_and_readers)

// Xapian 1.4.22 reads the list of such a word under a wrong name: docs/decisions/0004-blank-document.md.
BOOST_AUTO_TEST_CASE(a_word_of_every_release_is_found_after_some_were_replaced) {
    const RoundTrip index;
    index.index("feed.jsonl", lines(60, 0));
    index.index("feed.jsonl", lines(2, 1) + lines(60, 0).substr(lines(2, 0).size()));
    BOOST_TEST(index.ask("gold").total == 60U);
    BOOST_TEST(index.ask("lang:en").total == 60U);
    BOOST_TEST(index.ask("acme -lang:en").total == 0U);
    BOOST_TEST(index.ask("-silver").total == 60U);
}

BOOST_AUTO_TEST_CASE(no_reader_fails_or_sees_a_release_twice_or_not_at_all) {
    const RoundTrip index;
    constexpr int releases = 60;
    index.index("feed.jsonl", lines(releases, 0));
    std::atomic<bool> done{false};
    std::atomic<int> answers{0};
    std::atomic<int> wrong{0};
    std::thread reader([&] {
        while (!done) {
            const auto results = index.ask("gold");
            if (results.total != releases || results.hits.size() != releases) ++wrong;
            ++answers;
        }
    });
    for (int round = 1; round <= 12; ++round)
        index.index("feed.jsonl", lines(releases, round));  // all merged
    for (int round = 13; round <= 24; ++round)
        index.index("feed.jsonl",
                    lines(2, round) + lines(releases, 12).substr(lines(2, 12).size()));  // in place
    done = true;
    reader.join();
    BOOST_TEST(wrong == 0);
    BOOST_TEST(answers > 0);
}

BOOST_AUTO_TEST_SUITE_END()
