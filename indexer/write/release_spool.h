// SPDX-License-Identifier: GPL-2.0-or-later
// Release spool: the parsed releases of a run on scratch disk. Documents can only be built when all are
// parsed: a release's cluster and its recurring paragraphs depend on the others.
#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string_view>

#include "schema/stored_record.h"

namespace dateline {

/// Where a record stands in the spool.
struct SpoolPlace {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

/// One file, written at its end and read anywhere; not synced, since a crash throws the run away. Every
/// method is thread-safe and throws std::filesystem::filesystem_error when the disk fails.
class ReleaseSpool {
  public:
    /// Makes the file, which must not exist; it is removed with the object.
    explicit ReleaseSpool(std::filesystem::path path);
    ~ReleaseSpool();
    ReleaseSpool(const ReleaseSpool&) = delete;
    ReleaseSpool& operator=(const ReleaseSpool&) = delete;

    /// Writes the bytes (records, one behind the other) and returns where they begin.
    [[nodiscard]] std::uint64_t append(std::string_view bytes);

    /// The record that write_record() made of those bytes. Throws RecordError too.
    [[nodiscard]] StoredRecord read(SpoolPlace place) const;

  private:
    std::filesystem::path path_;
    std::mutex mutex_;
    std::uint64_t end_ = 0;
    int file_ = -1;
};

}  // namespace dateline
