// SPDX-License-Identifier: GPL-2.0-or-later
// Scratch file: what a run keeps on disk instead of in memory, for as long as it needs it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string_view>

namespace dateline {

/// One file, written at its end and read anywhere; not synced, since a crash throws the run away. Read by
/// calls, never mapped: mapped pages count as the process's memory. Every method is thread-safe and throws
/// std::filesystem::filesystem_error when the disk fails.
class ScratchFile {
  public:
    /// Makes the file, which must not exist; it is removed with the object.
    explicit ScratchFile(std::filesystem::path path);
    ~ScratchFile();
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    /// Writes the bytes behind all others and returns where they begin.
    [[nodiscard]] std::uint64_t append(std::string_view bytes);

    /// Writes the bytes at an offset of the caller's, who then never appends. What is left out reads as 0 as
    /// far as something behind it was written.
    void write(std::uint64_t offset, std::string_view bytes) const;

    /// Reads so many bytes to `to`; fewer than those is an error.
    void read(std::uint64_t offset, char* to, std::size_t bytes) const;

  private:
    std::filesystem::path path_;
    std::mutex mutex_;
    std::uint64_t end_ = 0;
    int file_ = -1;
};

}  // namespace dateline
