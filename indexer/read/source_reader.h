// SPDX-License-Identifier: GPL-2.0-or-later
// Source reader: the files of a run, one after another -> what is new or changed, what is gone, what failed.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

#include "indexer/extract/extraction_pool.h"
#include "indexer/read/field_map.h"
#include "indexer/read/line_reader.h"
#include "indexer/read/release_intake.h"

namespace dateline {

/// How sources are read.
struct ReadingOptions {
    unsigned jobs = 1;                          ///< files decoded at a time
    std::function<FileDecoder()> make_decoder;  ///< decodes what is_decoded_apart() names
    FieldMap fields = {};                       ///< of JSONL and CSV records
    std::filesystem::path scratch = {};         ///< folder for what is kept while reading; empty: memory
    std::size_t queued_bytes = default_queued_bytes;  ///< text decoded ahead of its turn
    /// Bytes of a release; a longer one has failed.
    std::size_t longest_release = LineReader::longest_line;
};

/// Reads all files in order. Unchanged ones (size and time, else content) and unchanged records are only
/// counted. A source that cannot be read to its end loses nothing that the index has of it. Stops when `stop`
/// is set.
[[nodiscard]] Reading read_sources(const std::vector<SourceFile>& files, const ReadingOptions& options,
                                   const KnownReleases& known, const WorkSink& sink,
                                   const std::atomic<bool>& stop, ReadingProgress& progress);

}  // namespace dateline
