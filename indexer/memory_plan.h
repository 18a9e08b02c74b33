// SPDX-License-Identifier: GPL-2.0-or-later
// Memory plan: from --memory to how many threads work, on how much at a time.
#pragma once

#include <cstddef>

namespace dateline {

inline constexpr std::size_t default_memory = std::size_t{256} * 1024 * 1024;
/// Less would leave nothing beside the program itself.
inline constexpr std::size_t least_memory = std::size_t{64} * 1024 * 1024;

/// Documents of which Xapian keeps the changes in memory before it writes them. Of its own accord 10,000,
/// which took 560 MB.
inline constexpr unsigned flush_documents = 1000;

/// How a run keeps within its memory. Bytes, about.
struct MemoryPlan {
    unsigned threads = 1;               ///< that parse or build
    std::size_t work = 0;               ///< for what they work on, all together
    std::size_t parsing = 0;            ///< of it, for parsing while others are read
    std::size_t much = 0;               ///< more than parsing a release usually takes
    std::size_t parse_batch_bytes = 0;  ///< text of a batch to parse
    std::size_t build_batch_bytes = 0;  ///< records of a batch to build
    std::size_t queued_bytes = 0;       ///< text decoded ahead of its turn, and text to be parsed
    std::size_t sorting = 0;            ///< for bands, which are sorted while others parse
    std::size_t settling = 0;           ///< for settling, when nothing else is going on
    std::size_t longest_release = 0;    ///< of which there is memory to read, parse and build it
};

/// Memory that a byte of a release takes while it is parsed, and while it is built (measured:
/// docs/decisions/0020-bounded-memory.md).
inline constexpr std::size_t parsing_factor = 6;
inline constexpr std::size_t building_factor = 14;
/// And of a long release, which may be nothing but different codes.
inline constexpr std::size_t building_factor_of_long = 64;

/// Memory that building a record of so many bytes may take.
[[nodiscard]] constexpr std::size_t building_cost(std::size_t record_bytes) {
    constexpr std::size_t long_record = std::size_t{256} * 1024;
    return record_bytes * (record_bytes < long_record ? building_factor : building_factor_of_long);
}

/// The plan for so much memory and at most so many threads. With less than `least_memory`, for tests, only
/// sorting and settling have less.
[[nodiscard]] MemoryPlan plan_memory(std::size_t memory, unsigned jobs);

}  // namespace dateline
