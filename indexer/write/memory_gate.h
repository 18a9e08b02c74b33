// SPDX-License-Identifier: GPL-2.0-or-later
// Memory gate: lets in so much work at a time that memory stays bounded, whatever the size of its pieces.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <mutex>

#include "indexer/allocator.h"

namespace dateline {

/// Counts bytes that threads say they are about to need. After work that needed much of them the allocator
/// gives back what it freed, or each thread would hold as much in turn. Thread-safe.
class MemoryGate {
  public:
    /// `much` is more than most work needs: giving back takes time.
    MemoryGate(std::size_t capacity, std::size_t much) : free_(capacity), capacity_(capacity), much_(much) {}

    /// Bytes taken, given back when it goes.
    class Pass {
      public:
        Pass(MemoryGate& gate, std::size_t bytes) : gate_(gate), bytes_(bytes) {}
        ~Pass() {
            if (bytes_ >= gate_.much_) give_back_memory();
            gate_.leave(bytes_);
        }
        Pass(const Pass&) = delete;
        Pass& operator=(const Pass&) = delete;

      private:
        MemoryGate& gate_;
        std::size_t bytes_;
    };

    /// Waits until so many bytes are free. What needs more than there are waits until it is alone.
    [[nodiscard]] Pass enter(std::size_t bytes) {
        const std::size_t taken = std::min(bytes, capacity_);
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [&] { return free_ >= taken; });
        free_ -= taken;
        return {*this, taken};
    }

  private:
    void leave(std::size_t bytes) {
        {
            const std::lock_guard lock(mutex_);
            free_ += bytes;
        }
        wake_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable wake_;
    std::size_t free_;
    const std::size_t capacity_;
    const std::size_t much_;
};

}  // namespace dateline
