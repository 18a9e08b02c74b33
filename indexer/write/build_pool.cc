// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/build_pool.h"

#include <memory>
#include <string>
#include <utility>

#include "indexer/write/index_update.h"

namespace dateline {

namespace fs = std::filesystem;

namespace {

/// Releases and record bytes of a batch. Compaction never joins posting chunks, so smaller databases bloat
/// the index; larger ones fall out of the cache while they are built (measured: 300 to 1000 releases).
constexpr std::size_t batch_releases = 500;
constexpr std::uint64_t batch_bytes = std::uint64_t{8} * 1024 * 1024;

/// So many segments in a row are merged into one while building goes on: bounds open files and the last
/// merge.
constexpr std::size_t group_size = 64;

}  // namespace

BuildPool::BuildPool(const ReleaseSpool& spool, fs::path scratch, TextModel model, unsigned threads)
    : spool_(spool), scratch_(std::move(scratch)), pool_(threads, [this, model] {
          return [this, builder = std::make_shared<DocumentBuilder>(model)](
                     std::size_t number, const Batch& batch) { build(number, batch, *builder); };
      }) {}

void BuildPool::add(SettledRelease release) {
    filling_bytes_ += release.place.bytes;
    filling_.push_back(std::move(release));
    if (filling_.size() >= batch_releases || filling_bytes_ >= batch_bytes) push_batch();
}

void BuildPool::push_batch() {
    if (filling_.empty()) return;
    pool_.add(std::exchange(filling_, {}));
    filling_bytes_ = 0;
}

void BuildPool::build(std::size_t number, const Batch& batch, DocumentBuilder& builder) {
    const fs::path path = scratch_ / ("segment." + std::to_string(number));
    build_segment(batch, spool_, path, builder);
    built_ += batch.size();
    {
        const std::lock_guard lock(mutex_);
        done_.emplace(number, path);
    }
    merge_ready_groups();
}

/// Takes the next complete group, if there is one, and merges it outside the lock.
void BuildPool::merge_ready_groups() {
    std::unique_lock lock(mutex_);
    const std::size_t first = next_group_ * group_size;
    for (std::size_t i = first; i < first + group_size; ++i)
        if (!done_.contains(i)) return;
    std::vector<fs::path> group;
    for (std::size_t i = first; i < first + group_size; ++i)
        group.push_back(std::move(done_.extract(i).mapped()));
    const fs::path target = scratch_ / ("group." + std::to_string(next_group_++));
    lock.unlock();
    merge_databases(group, target);
    for (const fs::path& path : group) fs::remove_all(path);
    lock.lock();
    done_.emplace(first, target);
}

std::vector<fs::path> BuildPool::finish() {
    push_batch();
    pool_.finish();
    std::vector<fs::path> segments;
    for (auto& [number, path] : done_) segments.push_back(std::move(path));
    done_.clear();
    return segments;
}

}  // namespace dateline
