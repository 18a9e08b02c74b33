// SPDX-License-Identifier: GPL-2.0-or-later
// Timings of many documents, and the table that is made of them.
#pragma once

#include <chrono>
#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

namespace dateline::benchmark {

using Duration = std::chrono::duration<double>;

/// What reading the documents of one format one way took.
struct Timings {
    std::string format;
    std::string way;            ///< what was measured: `decode`, `decode, parse`, `worker`
    std::size_t documents = 0;  ///< of one round
    std::size_t releases = 0;
    std::size_t refused = 0;
    std::size_t bytes = 0;
    std::vector<Duration> times;  ///< of every document in every round
};

/// The smallest time that `share` of all are not longer than; `times` are sorted and not empty.
[[nodiscard]] Duration quantile(const std::vector<Duration>& times, double share);

/// Prints a Markdown table, a row for each.
void print_table(std::ostream& out, std::vector<Timings> rows);

}  // namespace dateline::benchmark
