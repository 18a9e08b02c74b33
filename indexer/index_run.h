// SPDX-License-Identifier: GPL-2.0-or-later
// Index run: sources in, one publication out. The way in from end to end, without options and printing.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "indexer/index_report.h"
#include "indexer/memory_plan.h"
#include "indexer/read/source_reader.h"
#include "schema/text_model.h"

namespace dateline {

/// What a run is to do.
struct IndexRequest {
    std::filesystem::path folder;           ///< the index; made where it is missing
    std::vector<std::string> sources;       ///< files, folders, `-`
    ReadingOptions reading;                 ///< also how many threads parse and build
    bool prune = false;                     ///< remove releases whose files vanished from the given folders
    TextModel model = TextModel::releases;  ///< of a new index; one that exists keeps its own
    std::size_t shards = 0;                 ///< of a new index; 0: as the index has, or one
    std::size_t memory = default_memory;    ///< bytes that the run keeps within
};

/// A moment of a run, for a progress line.
struct RunProgress {
    std::uint64_t bytes = 0;  ///< read of the sources
    std::uint64_t bytes_total = 0;
    std::size_t seen = 0;  ///< releases looked at
    std::size_t failed = 0;
    std::size_t built = 0;     ///< documents built
    std::size_t to_build = 0;  ///< how many there will be; 0 until all is read
    bool merging = false;      ///< reading is over, the index is being put together
    bool stopping = false;     ///< a stop was asked for: what is under way is being finished
};

/// Called about ten times a second from a thread of its own.
using ProgressSink = std::function<void(const RunProgress&)>;

/// Reads the sources, builds what is new or changed and publishes everything in one go. When `stop` is set it
/// publishes what is complete. Inputs that fail are in the report. An index of releases takes no plain texts,
/// and one that exists keeps its number of shards: IndexFolderError.
/// Throws IndexFolderError, IndexLockedError, Xapian::Error: then the index is as it was before.
[[nodiscard]] IndexReport run_index(const IndexRequest& request, const std::atomic<bool>& stop,
                                    const ProgressSink& progress);

}  // namespace dateline
