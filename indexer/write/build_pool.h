// SPDX-License-Identifier: GPL-2.0-or-later
// Build pool: threads that turn parsed releases into segments, and runs of segments into larger ones.
#pragma once

#include <atomic>
#include <filesystem>
#include <map>
#include <mutex>
#include <vector>

#include "indexer/write/batch_pool.h"
#include "indexer/write/segment.h"

namespace dateline {

/// Takes releases in order and gives back segments in the same order, whatever the number of threads: the
/// same input gives the same index. add() and finish() belong to one thread.
class BuildPool {
  public:
    /// Reads records from `spool`, which must outlive the pool, and makes segments of the `model` in
    /// `scratch`.
    BuildPool(const ReleaseSpool& spool, std::filesystem::path scratch, TextModel model, unsigned threads);

    /// Adds a release to the batch being filled; waits while the queue is full, so that memory stays bounded.
    /// Throws what a builder threw (Xapian::Error where the disk fails).
    void add(SettledRelease release);

    /// Builds what is left and returns the folders of all segments in order. Throws like add().
    [[nodiscard]] std::vector<std::filesystem::path> finish();

    /// Releases built so far; from any thread.
    [[nodiscard]] std::size_t built() const { return built_; }

  private:
    using Batch = std::vector<SettledRelease>;

    void build(std::size_t number, const Batch& batch, DocumentBuilder& builder);
    void merge_ready_groups();
    void push_batch();

    const ReleaseSpool& spool_;
    std::filesystem::path scratch_;
    Batch filling_;
    std::uint64_t filling_bytes_ = 0;
    std::mutex mutex_;
    std::map<std::size_t, std::filesystem::path> done_;  ///< by number of the (first) batch
    std::size_t next_group_ = 0;
    std::atomic<std::size_t> built_{0};
    BatchPool<Batch> pool_;
};

}  // namespace dateline
