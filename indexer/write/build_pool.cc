// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/build_pool.h"

#include <algorithm>
#include <string>

#include "indexer/write/index_update.h"

namespace dateline {

namespace {

/// Releases and text bytes of a batch. Compaction never joins posting chunks, so smaller databases bloat the
/// index; larger ones fall out of the cache while they are built (measured: 300 to 1000 releases).
constexpr std::size_t batch_releases = 500;
constexpr std::size_t batch_bytes = std::size_t{8} * 1024 * 1024;

/// So many segments in a row are merged into one while building goes on: bounds open files and the last
/// merge.
constexpr std::size_t group_size = 64;

Segment merged_group(const std::vector<Segment>& group, const std::filesystem::path& target) {
    Segment sum;
    sum.number = group.front().number;
    std::vector<std::filesystem::path> paths;
    for (const Segment& segment : group) {
        if (!segment.path.empty()) paths.push_back(segment.path);
        sum.added += segment.added;
        sum.updated += segment.updated;
        sum.superseded.insert(sum.superseded.end(), segment.superseded.begin(), segment.superseded.end());
        sum.failures.insert(sum.failures.end(), segment.failures.begin(), segment.failures.end());
    }
    if (paths.empty()) return sum;
    merge_databases(paths, target);
    sum.path = target;
    for (const std::filesystem::path& path : paths) std::filesystem::remove_all(path);
    return sum;
}

}  // namespace

BuildPool::BuildPool(std::filesystem::path scratch, unsigned threads)
    : scratch_(std::move(scratch)), queue_limit_(std::max(1U, threads)) {
    for (unsigned i = 0; i < std::max(1U, threads); ++i) threads_.emplace_back([this] { work(); });
}

BuildPool::~BuildPool() {
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        queue_.clear();
    }
    wake_builders_.notify_all();
    for (std::thread& thread : threads_)
        if (thread.joinable()) thread.join();
}

void BuildPool::add(WorkItem item) {
    filling_bytes_ += text_bytes(item.raw);
    filling_.items.push_back(std::move(item));
    if (filling_.items.size() >= batch_releases || filling_bytes_ >= batch_bytes) push_batch();
}

void BuildPool::push_batch() {
    if (filling_.items.empty()) return;
    const std::size_t number = filling_.number;
    {
        std::unique_lock lock(mutex_);
        wake_reader_.wait(lock, [this] { return queue_.size() < queue_limit_ || failure_; });
        if (failure_) std::rethrow_exception(failure_);
        queue_.push_back(std::move(filling_));
    }
    wake_builders_.notify_one();
    filling_ = Batch{number + 1, {}};
    filling_bytes_ = 0;
}

std::vector<Segment> BuildPool::finish() {
    push_batch();
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
    }
    wake_builders_.notify_all();
    for (std::thread& thread : threads_) thread.join();
    if (failure_) std::rethrow_exception(failure_);
    std::vector<Segment> segments;
    for (auto& [number, segment] : done_) segments.push_back(std::move(segment));
    done_.clear();
    return segments;
}

std::size_t BuildPool::built() const {
    const std::lock_guard lock(mutex_);
    return built_;
}

std::size_t BuildPool::failed() const {
    const std::lock_guard lock(mutex_);
    return failed_;
}

void BuildPool::work() {
    DocumentBuilder builder;
    try {
        for (;;) {
            std::unique_lock lock(mutex_);
            wake_builders_.wait(lock, [this] { return closed_ || failure_ || !queue_.empty(); });
            if (failure_ || queue_.empty()) return;
            Batch batch = std::move(queue_.front());
            queue_.pop_front();
            lock.unlock();
            wake_reader_.notify_one();
            run_batch(std::move(batch), builder);
            merge_ready_groups();
        }
    } catch (...) {
        const std::lock_guard lock(mutex_);
        if (!failure_) failure_ = std::current_exception();
        wake_builders_.notify_all();
        wake_reader_.notify_all();
    }
}

void BuildPool::run_batch(Batch batch, DocumentBuilder& builder) {
    const std::size_t number = batch.number;
    Segment segment = build_segment(batch, scratch_ / ("segment." + std::to_string(number)), builder);
    const std::lock_guard lock(mutex_);
    built_ += segment.added + segment.updated;
    failed_ += segment.failures.size();
    done_.emplace(number, std::move(segment));
}

/// Takes the next complete group, if there is one, and merges it outside the lock.
void BuildPool::merge_ready_groups() {
    std::unique_lock lock(mutex_);
    const std::size_t first = next_group_ * group_size;
    std::vector<Segment> group;
    for (std::size_t i = first; i < first + group_size; ++i)
        if (!done_.contains(i)) return;
    for (std::size_t i = first; i < first + group_size; ++i)
        group.push_back(std::move(done_.extract(i).mapped()));
    const std::filesystem::path target = scratch_ / ("group." + std::to_string(next_group_++));
    lock.unlock();
    Segment merged = merged_group(group, target);
    lock.lock();
    done_.emplace(merged.number, std::move(merged));
}

}  // namespace dateline
