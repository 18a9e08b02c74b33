// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/progress_line.h"

#include <boost/test/unit_test.hpp>

using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(progress_line)

BOOST_AUTO_TEST_CASE(tells_total_rate_failures_and_time_left) {
    dateline::RunProgress progress;
    progress.bytes = 50;
    progress.bytes_total = 100;
    progress.seen = 12'300;
    progress.failed = 2;
    BOOST_TEST(dateline::progress_text(progress, 10s) ==
               "12,300 of about 24,600 releases · 1,230/s · 2 failed · 0:10 left");
}

BOOST_AUTO_TEST_CASE(guesses_nothing_from_the_first_bytes_or_a_stream_without_size) {
    dateline::RunProgress progress;
    progress.bytes_total = 0;
    progress.seen = 7;
    BOOST_TEST(dateline::progress_text(progress, 1s) == "7 releases · 7/s · 0 failed");
}

BOOST_AUTO_TEST_CASE(says_when_the_index_is_put_together) {
    dateline::RunProgress progress;
    progress.merging = true;
    progress.seen = 1000;
    BOOST_TEST(dateline::progress_text(progress, 1s) == "1,000 releases read · putting the index together");
}

BOOST_AUTO_TEST_SUITE_END()
