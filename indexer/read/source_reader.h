// SPDX-License-Identifier: GPL-2.0-or-later
// Source reader: the files of a run, one after another -> what is new or changed, what is gone, what failed.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/read/source_scan.h"
#include "indexer/write/known_releases.h"
#include "indexer/write/segment.h"

namespace dateline {

/// What one reading of all sources found, beside the work items it handed over.
struct Reading {
    std::size_t unchanged = 0;
    std::vector<Xapian::docid> vanished;  ///< documents whose records are no longer in their source
    std::vector<SourceState> states;      ///< of sources read to their end, where they changed
    std::vector<InputFailure> failures;
    std::vector<std::string> notices;  ///< worth a word, but no failure: one id in two sources
    bool interrupted = false;
};

/// How far the reading is; may be read from any thread.
struct ReadingProgress {
    std::atomic<std::uint64_t> bytes{0};     ///< consumed of the sources, as they are on disk
    std::atomic<std::uint64_t> releases{0};  ///< records looked at
};

/// Takes each release that has to be indexed, in reading order; false stops the reading.
using WorkSink = std::function<bool(WorkItem)>;

/// Reads all files in order. Unchanged ones (size and time, else content) and unchanged records are only
/// counted. A source that cannot be read to its end loses nothing that the index has of it. Stops when `stop`
/// is set.
[[nodiscard]] Reading read_sources(const std::vector<SourceFile>& files, const KnownReleases& known,
                                   const WorkSink& sink, const std::atomic<bool>& stop,
                                   ReadingProgress& progress);

}  // namespace dateline
