// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/batch_pool.h"

#include <boost/test/unit_test.hpp>
#include <map>
#include <stdexcept>

using Pool = dateline::BatchPool<int>;

BOOST_AUTO_TEST_SUITE(batch_pool)

BOOST_AUTO_TEST_CASE(every_batch_is_worked_on_once_under_its_number) {
    for (const unsigned threads : {0U, 1U, 4U}) {
        std::mutex mutex;
        std::map<std::size_t, int> done;
        Pool pool(threads, [&] {
            return [&](std::size_t number, int batch) {
                const std::lock_guard lock(mutex);
                done[number] += batch;
            };
        });
        for (int i = 0; i < 100; ++i) pool.add(i);
        pool.finish();
        BOOST_TEST(done.size() == 100U);
        BOOST_TEST(done.at(0) == 0);
        BOOST_TEST(done.at(99) == 99);
    }
}

BOOST_AUTO_TEST_CASE(what_a_worker_throws_reaches_the_adder_or_the_end) {
    Pool pool(2, [] {
        return [](std::size_t, int batch) {
            if (batch == 3) throw std::runtime_error("disk full");
        };
    });
    const auto run = [&] {
        for (int i = 0; i < 1000; ++i) pool.add(i);
        pool.finish();
    };
    BOOST_CHECK_THROW(run(), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(a_pool_left_early_joins_its_threads) {
    Pool pool(3, [] { return [](std::size_t, int) {}; });
    pool.add(1);
}

BOOST_AUTO_TEST_SUITE_END()
