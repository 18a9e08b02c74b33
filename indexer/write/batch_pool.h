// SPDX-License-Identifier: GPL-2.0-or-later
// Batch pool: threads that work on numbered batches while the next are being filled.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
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

    /// `make_worker` is called once in each of the `threads` threads (at least 1).
    BatchPool(unsigned threads, const std::function<Worker()>& make_worker)
        : queue_limit_(std::max(1U, threads)) {
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

    /// Hands a batch over; waits while as many batches wait as there are threads, so that memory stays
    /// bounded. Throws what a worker threw.
    void add(Batch batch) {
        std::unique_lock lock(mutex_);
        wake_adder_.wait(lock, [this] { return queue_.size() < queue_limit_ || failure_; });
        if (failure_) std::rethrow_exception(failure_);
        queue_.emplace_back(added_++, std::move(batch));
        lock.unlock();
        wake_workers_.notify_one();
    }

    /// Waits until every batch is done. Throws what a worker threw.
    void finish() {
        close();
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
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
                auto [number, batch] = std::move(queue_.front());
                queue_.pop_front();
                lock.unlock();
                wake_adder_.notify_one();
                worker(number, std::move(batch));
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
    std::deque<std::pair<std::size_t, Batch>> queue_;
    std::exception_ptr failure_;
    std::size_t queue_limit_;
    std::size_t added_ = 0;
    bool closed_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace dateline
