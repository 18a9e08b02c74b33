// SPDX-License-Identifier: GPL-2.0-or-later
// Index report: what a run did, as data and as the lines printed at its end.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/read/source_scan.h"
#include "indexer/write/index_update.h"
#include "indexer/write/work_item.h"

namespace dateline {

struct IndexReport {
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t removed = 0;
    std::size_t settled_again = 0;  ///< written anew because near-duplicates or boilerplate came or went
    std::vector<InputFailure> failures;
    std::vector<ScanProblem> not_read;  ///< files that no reader exists for
    std::vector<std::string> notices;
    Publication publication = Publication::nothing;
    bool interrupted = false;
    std::size_t total = 0;  ///< releases in the index afterwards
    double seconds = 0;
};

/// How much a report lists.
enum class ReportDetail {
    brief,     ///< the first twenty failures, and one example of each kind of file left unread
    complete,  ///< every failure and every file left unread
};

/// The report for people: notices, failures with their reasons, files left unread, totals. Paths are as the
/// user wrote them, without control characters.
[[nodiscard]] std::string describe(const IndexReport& report, ReportDetail detail);

}  // namespace dateline
