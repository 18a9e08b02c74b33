// SPDX-License-Identifier: GPL-2.0-or-later
// Memory gate: lets in so much work at a time that memory stays bounded, whatever the size of its pieces.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace dateline {

/// Counts bytes that threads say they are about to need. Thread-safe.
class MemoryGate {
  public:
    explicit MemoryGate(std::size_t capacity) : free_(capacity), capacity_(capacity) {}

    /// Bytes taken, given back when it goes.
    class Pass {
      public:
        Pass(MemoryGate& gate, std::size_t bytes) : gate_(gate), bytes_(bytes) {}
        ~Pass() { gate_.leave(bytes_); }
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
};

}  // namespace dateline
