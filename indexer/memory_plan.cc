// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/memory_plan.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mebibyte = std::size_t{1024} * 1024;

/// The program, its tables and libraries, and what the allocator holds beside what is in use.
constexpr std::size_t program = 40 * mebibyte;

/// With less a thread would build batches so small that the index grew larger and merging slower.
constexpr std::size_t least_build_batch = 3 * mebibyte / 2;

/// More of it is no gain (docs/decisions/0001-small-databases.md).
constexpr std::size_t most_parse_batch = 4 * mebibyte;
constexpr std::size_t most_build_batch = 8 * mebibyte;

/// No real release is nearly as long (the longest of 70,000 has 2 MB).
constexpr std::size_t most_release = 64 * mebibyte;

constexpr std::size_t most_queued = 64 * mebibyte;

}  // namespace

MemoryPlan plan_memory(std::size_t memory, unsigned jobs) {
    MemoryPlan plan;
    plan.work = std::max(memory, least_memory) - program;
    plan.parsing = plan.work / 2;
    plan.much = plan.parsing / 32;
    const std::size_t most_threads = plan.work / (least_build_batch * building_factor);
    plan.threads =
        static_cast<unsigned>(std::clamp<std::size_t>(jobs, 1, std::max<std::size_t>(most_threads, 1)));
    plan.build_batch_bytes = std::min(plan.work / plan.threads / building_factor, most_build_batch);
    plan.parse_batch_bytes = std::min(plan.work / plan.threads / 32, most_parse_batch);
    plan.queued_bytes = std::min(plan.work / 8, most_queued);
    plan.sorting = std::min(plan.work, memory) / 32;
    plan.settling = std::min(plan.work, memory) / 2;
    plan.longest_release = std::min(plan.work / 16, most_release);
    return plan;
}

}  // namespace dateline
