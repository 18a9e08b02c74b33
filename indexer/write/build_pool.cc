// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/build_pool.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "indexer/write/index_update.h"

namespace dateline {

namespace fs = std::filesystem;

namespace {

/// Releases of a batch. Compaction never joins posting chunks, so smaller databases bloat the index; larger
/// ones fall out of the cache while they are built (measured: 300 to 1000 releases).
constexpr std::size_t batch_releases = 500;

/// So many segments in a row are merged into one while building goes on: bounds open files and the last
/// merge.
constexpr std::size_t group_size = 64;

}  // namespace

BuildPool::BuildPool(const ReleaseSpool& spool, fs::path scratch, TextModel model, std::size_t shards,
                     const MemoryPlan& plan)
    : spool_(spool),
      scratch_(std::move(scratch)),
      batch_cost_(plan.build_batch_bytes * building_factor),
      shards_(shards),
      gate_(plan.work, plan.work / plan.threads + 1),
      pool_(plan.threads, [this, model] {
          return [this, model, builder = std::make_shared<DocumentBuilder>(model)](
                     std::size_t /*number*/, const Batch& batch) mutable {
              build(batch, *builder);
              // Its buffers are as large as the longest release.
              if (batch.cost > batch_cost_) builder = std::make_shared<DocumentBuilder>(model);
          };
      }) {
    for (std::size_t i = 0; i < shards_.size(); ++i) shards_[i].filling.shard = i;
}

fs::path BuildPool::place(const char* what, std::size_t shard, std::size_t number) const {
    return scratch_ / (std::string(what) + "." + std::to_string(shard) + "." + std::to_string(number));
}

void BuildPool::add(SettledRelease release) {
    const std::size_t shard = release.route % shards_.size();
    Batch& filling = shards_[shard].filling;
    const std::size_t cost = building_cost(release.place.bytes);
    if (filling.cost + cost > batch_cost_) push_batch(shard);
    filling.cost += cost;
    filling.releases.push_back(std::move(release));
    if (filling.releases.size() >= batch_releases) push_batch(shard);
}

void BuildPool::push_batch(std::size_t shard) {
    Batch& filling = shards_[shard].filling;
    if (filling.releases.empty()) return;
    const std::size_t number = filling.number;
    pool_.add(std::exchange(filling, {}));
    filling.shard = shard;
    filling.number = number + 1;
}

void BuildPool::build(const Batch& batch, DocumentBuilder& builder) {
    const fs::path path = place("segment", batch.shard, batch.number);
    {
        const auto pass = gate_.enter(batch.cost);
        build_segment(batch.releases, spool_, path, builder);
    }
    built_ += batch.releases.size();
    {
        const std::lock_guard lock(mutex_);
        shards_[batch.shard].done.emplace(batch.number, path);
    }
    merge_ready_groups(batch.shard);
}

/// Takes the next complete group, if there is one, and merges it outside the lock.
void BuildPool::merge_ready_groups(std::size_t shard) {
    std::unique_lock lock(mutex_);
    auto& done = shards_[shard].done;
    const std::size_t first = shards_[shard].next_group * group_size;
    for (std::size_t i = first; i < first + group_size; ++i)
        if (!done.contains(i)) return;
    std::vector<fs::path> group;
    for (std::size_t i = first; i < first + group_size; ++i)
        group.push_back(std::move(done.extract(i).mapped()));
    const fs::path target = place("group", shard, shards_[shard].next_group++);
    lock.unlock();
    merge_databases(group, target);
    for (const fs::path& path : group) fs::remove_all(path);
    lock.lock();
    done.emplace(first, target);
}

/// Merges as few as it takes that the last merge opens no more than a group: of many the first ones, else the
/// last, which are the smallest.
void BuildPool::merge_rest(std::vector<fs::path>& segments, std::size_t shard) {
    for (std::size_t front = 0; segments.size() > group_size; ++front) {
        const std::size_t count = std::min(segments.size() - group_size + 1, group_size);
        const std::size_t begin = count == group_size ? front : segments.size() - count;
        const auto first = segments.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto behind = first + static_cast<std::ptrdiff_t>(count);
        const fs::path merged = place("group", shard, shards_[shard].next_group++);
        merge_databases({first, behind}, merged);
        for (auto path = first; path != behind; ++path) fs::remove_all(*path);
        *first = merged;
        segments.erase(first + 1, behind);
    }
}

ShardSegments BuildPool::finish() {
    for (std::size_t i = 0; i < shards_.size(); ++i) push_batch(i);
    pool_.finish();
    ShardSegments segments(shards_.size());
    for (std::size_t i = 0; i < shards_.size(); ++i) {
        for (auto& [number, path] : shards_[i].done) segments[i].push_back(std::move(path));
        merge_rest(segments[i], i);
    }
    return segments;
}

}  // namespace dateline
