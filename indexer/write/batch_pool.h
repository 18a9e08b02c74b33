// SPDX-License-Identifier: GPL-2.0-or-later
// Batch pool: threads that work on numbered batches while the next are being filled.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <limits>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace dateline {

/// Runs a worker over batches, several at a time; add() and finish() belong to one thread. Batches are
/// numbered from 0 as they are added, so that a worker can put its result where it belongs whoever finishes
/// first.
template <typename Batch>
class BatchPool {
  public:
    using Worker = std::function<void(std::size_t number, Batch batch)>;

    /// `make_worker` is called once in each of the `threads` threads (at least 1). Batches that wait or are
    /// worked on have at most `most_bytes` together, or there is but one.
    BatchPool(unsigned threads, const std::function<Worker()>& make_worker,
              std::size_t most_bytes = std::numeric_limits<std::size_t>::max())
        : queue_limit_(std::max(1U, threads)), most_bytes_(most_bytes) {
        for (unsigned i = 0; i < std::max(1U, threads); ++i)
            threads_.emplace_back([this, make_worker] { work(make_worker); });
    }

    /// Stops at the end of the batches at work.
    ~BatchPool() {
        {
            const std::lock_guard lock(mutex_);
            queue_.clear();
        }
        close();
    }
    BatchPool(const BatchPool&) = delete;
    BatchPool& operator=(const BatchPool&) = delete;

    /// Hands a batch of so many bytes over; waits while as many batches wait as there are threads, or for the
    /// bytes, so that memory stays bounded. Throws what a worker threw.
    void add(Batch batch, std::size_t bytes = 0) {
        std::unique_lock lock(mutex_);
        wake_adder_.wait(lock, [&] { return has_room(bytes) || failure_; });
        if (failure_) std::rethrow_exception(failure_);
        bytes_ += bytes;
        queue_.push_back({added_++, bytes, std::move(batch)});
        lock.unlock();
        wake_workers_.notify_one();
    }

    /// Waits until every batch is done. Throws what a worker threw.
    void finish() {
        close();
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    struct Queued {
        std::size_t number;
        std::size_t bytes;
        Batch batch;
    };

    [[nodiscard]] bool has_room(std::size_t bytes) const {
        return queue_.size() < queue_limit_ &&
               (bytes_ == 0 || bytes <= most_bytes_ - std::min(bytes_, most_bytes_));
    }

    void close() {
        {
            const std::lock_guard lock(mutex_);
            closed_ = true;
        }
        wake_workers_.notify_all();
        for (std::thread& thread : threads_)
            if (thread.joinable()) thread.join();
    }

    void work(const std::function<Worker()>& make_worker) {
        try {
            const Worker worker = make_worker();
            for (;;) {
                std::unique_lock lock(mutex_);
                wake_workers_.wait(lock, [this] { return closed_ || failure_ || !queue_.empty(); });
                if (failure_ || queue_.empty()) return;
                Queued next = std::move(queue_.front());
                queue_.pop_front();
                lock.unlock();
                wake_adder_.notify_one();
                worker(next.number, std::move(next.batch));
                lock.lock();
                bytes_ -= next.bytes;
                lock.unlock();
                wake_adder_.notify_one();
            }
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!failure_) failure_ = std::current_exception();
            wake_workers_.notify_all();
            wake_adder_.notify_all();
        }
    }

    std::mutex mutex_;
    std::condition_variable wake_workers_;
    std::condition_variable wake_adder_;
    std::deque<Queued> queue_;
    std::size_t bytes_ = 0;  ///< of the batches that wait or are worked on
    std::exception_ptr failure_;
    const std::size_t queue_limit_;
    const std::size_t most_bytes_;
    std::size_t added_ = 0;
    bool closed_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace dateline
