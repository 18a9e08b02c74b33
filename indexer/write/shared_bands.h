// SPDX-License-Identifier: GPL-2.0-or-later
// Shared bands: the bands of a run that more than one release has, on scratch disk, looked up one by one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "indexer/write/parsed_releases.h"

namespace dateline {

/// Rows are added in order; with() comes after finish(). In memory is one number for every 256 rows.
/// Not thread-safe. Throws std::filesystem::filesystem_error.
class SharedBands {
  public:
    /// Its file is at `path`.
    explicit SharedBands(std::filesystem::path path) : file_(std::move(path)) {}

    void add(const BandRow& row);
    void finish() { write_block(); }

    /// The run's releases with that band, ascending.
    [[nodiscard]] std::vector<std::uint64_t> with(std::uint64_t band) const;

  private:
    static constexpr std::size_t block_rows = 256;

    void write_block();

    ScratchFile file_;
    std::vector<BandRow> block_;         ///< not written yet
    std::vector<std::uint64_t> firsts_;  ///< the band that each block begins with
    std::size_t last_block_rows_ = 0;
};

}  // namespace dateline
