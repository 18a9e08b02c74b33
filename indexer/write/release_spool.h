// SPDX-License-Identifier: GPL-2.0-or-later
// Release spool: the parsed releases of a run on scratch disk. Documents can only be built when all are
// parsed: a release's cluster and its recurring paragraphs depend on the others.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <utility>

#include "indexer/write/scratch_file.h"
#include "schema/stored_record.h"

namespace dateline {

/// Where a record stands in the spool.
struct SpoolPlace {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

/// A scratch file of records; as thread-safe, and with the same errors.
class ReleaseSpool {
  public:
    explicit ReleaseSpool(std::filesystem::path path) : file_(std::move(path)) {}

    /// Writes the bytes (records, one behind the other) and returns where they begin.
    [[nodiscard]] std::uint64_t append(std::string_view bytes) { return file_.append(bytes); }

    /// The record that write_record() made of those bytes. Throws RecordError too.
    [[nodiscard]] StoredRecord read(SpoolPlace place) const;

  private:
    ScratchFile file_;
};

}  // namespace dateline
