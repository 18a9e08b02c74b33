// SPDX-License-Identifier: GPL-2.0-or-later
// Build pool: threads that turn parsed releases into segments, and runs of segments into larger ones.
#pragma once

#include <atomic>
#include <filesystem>
#include <map>
#include <mutex>
#include <vector>

#include "indexer/memory_plan.h"
#include "indexer/write/batch_pool.h"
#include "indexer/write/memory_gate.h"
#include "indexer/write/segment.h"

namespace dateline {

/// The segments of each shard, in order.
using ShardSegments = std::vector<std::vector<std::filesystem::path>>;

/// Takes releases in order and gives back the segments of each shard in the same order, whatever the number
/// of threads: the same input gives the same index. add() and finish() belong to one thread.
class BuildPool {
  public:
    /// Reads records from `spool`, which must outlive the pool, and makes segments of the `model` in
    /// `scratch` for so many shards (1 for an index without).
    BuildPool(const ReleaseSpool& spool, std::filesystem::path scratch, TextModel model, std::size_t shards,
              const MemoryPlan& plan);

    /// Adds a release to the batch being filled for its shard; waits while the queue is full, so that memory
    /// stays bounded. Throws what a builder threw (Xapian::Error where the disk fails).
    void add(SettledRelease release);

    /// Builds what is left and returns the folders of all segments in order, by shard. Throws like add().
    [[nodiscard]] ShardSegments finish();

    /// Releases built so far; from any thread.
    [[nodiscard]] std::size_t built() const { return built_; }

  private:
    struct Batch {
        std::size_t shard = 0;
        std::size_t number = 0;  ///< among those of the shard
        std::vector<SettledRelease> releases;
        std::size_t cost = 0;  ///< building_cost() of their records
    };
    /// What is under way for a shard.
    struct Shard {
        Batch filling;
        std::map<std::size_t, std::filesystem::path> done;  ///< by number of the (first) batch
        std::size_t next_group = 0;
    };

    void build(const Batch& batch, DocumentBuilder& builder);
    void merge_ready_groups(std::size_t shard);
    void merge_rest(std::vector<std::filesystem::path>& segments, std::size_t shard);
    void push_batch(std::size_t shard);
    [[nodiscard]] std::filesystem::path place(const char* what, std::size_t shard, std::size_t number) const;

    const ReleaseSpool& spool_;
    std::filesystem::path scratch_;
    const std::size_t batch_cost_;
    std::mutex mutex_;  ///< of `done` and `next_group`
    std::vector<Shard> shards_;
    std::atomic<std::size_t> built_{0};
    MemoryGate gate_;
    BatchPool<Batch> pool_;
};

}  // namespace dateline
