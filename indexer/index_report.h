// SPDX-License-Identifier: GPL-2.0-or-later
// Index report: what a run did, as data and as the lines printed at its end.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/read/source_scan.h"
#include "indexer/write/index_update.h"
#include "indexer/write/segment.h"

namespace dateline {

struct IndexReport {
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t removed = 0;
    std::vector<InputFailure> failures;
    std::vector<ScanProblem> not_read;  ///< files that no reader exists for
    std::vector<std::string> notices;
    Publication publication = Publication::nothing;
    bool interrupted = false;
    std::size_t total = 0;  ///< releases in the index afterwards
    double seconds = 0;
};

/// The report for people: totals, then each failure with its reason (at most `most_failures` of them), then
/// the files left unread by kind. Paths are as the user wrote them; control characters are made visible.
[[nodiscard]] std::string describe(const IndexReport& report, std::size_t most_failures);

}  // namespace dateline
