// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/benchmark/timings.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <numeric>

namespace dateline::benchmark {

namespace {

constexpr double bytes_a_megabyte = 1e6;

double milliseconds(Duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

void print_row(std::ostream& out, Timings& row) {
    std::sort(row.times.begin(), row.times.end());
    const double seconds = std::accumulate(row.times.begin(), row.times.end(), Duration()).count();
    const double rounds = static_cast<double>(row.times.size()) / static_cast<double>(row.documents);
    const double megabytes = static_cast<double>(row.bytes) / bytes_a_megabyte;
    out << "| " << row.format << " | " << row.way << " | " << row.documents << " | " << std::fixed
        << std::setprecision(1) << megabytes << " | " << row.releases << " | " << row.refused << " | "
        << std::setprecision(0) << static_cast<double>(row.times.size()) / seconds << " | "
        << std::setprecision(1) << megabytes * rounds / seconds << " | " << std::setprecision(2)
        << milliseconds(quantile(row.times, 0.5)) << " | " << milliseconds(quantile(row.times, 0.95))
        << " |\n";
}

}  // namespace

Duration quantile(const std::vector<Duration>& times, double share) {
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(times.size())));
    return times[std::clamp<std::size_t>(rank, 1, times.size()) - 1];
}

void print_table(std::ostream& out, std::vector<Timings> rows) {
    out << "| format | what | documents | MB | releases | refused | documents/s | MB/s | median ms | p95 ms "
           "|\n"
           "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|\n";
    for (Timings& row : rows)
        if (row.documents > 0) print_row(out, row);
}

}  // namespace dateline::benchmark
