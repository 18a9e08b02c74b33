// SPDX-License-Identifier: GPL-2.0-or-later
// Segments: a batch of releases -> one small fresh database on scratch disk. What is posted once,
// sequentially and in cache, is much cheaper than one big database (docs/decisions/0001-small-databases.md).
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <xapian.h>

#include "indexer/parse/raw_release.h"
#include "indexer/write/document_builder.h"

namespace dateline {

/// One release to be parsed and indexed.
struct WorkItem {
    std::string id;
    std::string source;  ///< name of its source
    std::string path;    ///< kept for people
    std::string shown;   ///< where it stands, for error messages: `wire.jsonl:17`
    RawRelease raw;
    std::string content;         ///< content_hash() of its record
    Xapian::docid replaces = 0;  ///< its document in the index as it stands; 0 for a new release
};

/// Releases in the order in which they were read.
struct Batch {
    std::size_t number = 0;  ///< from 0, without gaps
    std::vector<WorkItem> items;
};

/// An input that could not be indexed.
struct InputFailure {
    std::string shown;
    std::string reason;
    std::string source;  ///< name of its source
};

/// A finished batch.
struct Segment {
    std::size_t number = 0;
    std::filesystem::path path;  ///< empty where no release could be parsed
    std::size_t added = 0;
    std::size_t updated = 0;
    std::vector<Xapian::docid> superseded;  ///< documents of the index that the segment's replace
    std::vector<InputFailure> failures;
};

/// Parses the batch and writes it to a new database at `path`, not synced. Throws Xapian::Error when the disk
/// fails; a release that cannot be parsed is a failure in the result.
[[nodiscard]] Segment build_segment(const Batch& batch, const std::filesystem::path& path,
                                    DocumentBuilder& builder);

}  // namespace dateline
