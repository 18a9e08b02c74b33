// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/memory_plan.h"

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <thread>
#include <vector>

#include "indexer/write/memory_gate.h"

using dateline::MemoryPlan;
using dateline::plan_memory;

BOOST_AUTO_TEST_SUITE(memory_plan)

BOOST_AUTO_TEST_CASE(what_works_at_once_is_within_the_memory) {
    for (const std::size_t memory :
         {dateline::least_memory, dateline::default_memory, 8 * dateline::default_memory})
        for (const unsigned jobs : {1U, 2U, 64U}) {
            const MemoryPlan plan = plan_memory(memory, jobs);
            BOOST_TEST(plan.threads >= 1U);
            BOOST_TEST(plan.threads <= jobs);
            BOOST_TEST(plan.work < memory);
            BOOST_TEST(plan.threads * plan.build_batch_bytes * dateline::building_factor <= plan.work);
            BOOST_TEST(plan.longest_release * dateline::building_factor <= plan.work);
        }
}

BOOST_AUTO_TEST_CASE(more_memory_lets_more_threads_work) {
    BOOST_TEST(plan_memory(dateline::least_memory, 64).threads == 1U);
    BOOST_TEST(plan_memory(dateline::default_memory, 2).threads == 2U);
    BOOST_TEST(plan_memory(16 * dateline::default_memory, 64).threads == 64U);
}

BOOST_AUTO_TEST_CASE(a_gate_lets_in_what_fits_and_what_is_too_large_alone) {
    dateline::MemoryGate gate(100, 1000);
    std::atomic<int> inside{0};
    std::atomic<int> most{0};
    const auto work = [&](std::size_t bytes) {
        for (int i = 0; i < 200; ++i) {
            const auto pass = gate.enter(bytes);
            most = std::max<int>(most, ++inside);
            std::this_thread::yield();
            --inside;
        }
    };
    std::vector<std::thread> threads;
    for (const std::size_t bytes : {60U, 60U, 500U, 60U}) threads.emplace_back(work, bytes);
    for (std::thread& thread : threads) thread.join();
    BOOST_TEST(most == 1);
}

BOOST_AUTO_TEST_SUITE_END()
