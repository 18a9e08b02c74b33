// SPDX-License-Identifier: GPL-2.0-or-later
// Build pool: threads that turn batches into segments, and runs of segments into larger ones, while reading
// goes on.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <filesystem>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include "indexer/write/segment.h"

namespace dateline {

/// Takes work items in order and gives back segments in the same order, whatever the number of threads: the
/// same input gives the same index. add() and finish() belong to one thread.
class BuildPool {
  public:
    /// Segments are made in `scratch` by `threads` threads (at least 1).
    BuildPool(std::filesystem::path scratch, unsigned threads);
    /// Stops at the end of the batches at work.
    ~BuildPool();
    BuildPool(const BuildPool&) = delete;
    BuildPool& operator=(const BuildPool&) = delete;

    /// Adds a release to the batch being filled; waits while the queue is full, so that memory stays bounded.
    /// Throws what a builder threw (Xapian::Error where the disk fails).
    void add(WorkItem item);

    /// Builds what is left and returns all segments in reading order; merged ones carry the sums of theirs.
    /// Throws like add().
    [[nodiscard]] std::vector<Segment> finish();

    /// Releases built so far; from any thread.
    [[nodiscard]] std::size_t built() const;

    /// Failures so far; from any thread.
    [[nodiscard]] std::size_t failed() const;

  private:
    void work();
    void push_batch();
    void run_batch(Batch batch, DocumentBuilder& builder);
    void merge_ready_groups();

    std::filesystem::path scratch_;
    Batch filling_;
    std::size_t filling_bytes_ = 0;

    mutable std::mutex mutex_;
    std::condition_variable wake_builders_;
    std::condition_variable wake_reader_;
    std::deque<Batch> queue_;
    std::map<std::size_t, Segment> done_;  ///< by number of the (first) batch
    std::exception_ptr failure_;
    std::size_t queue_limit_;
    std::size_t built_ = 0;
    std::size_t failed_ = 0;
    std::size_t next_group_ = 0;
    bool closed_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace dateline
