// SPDX-License-Identifier: GPL-2.0-or-later
// Calls something at regular intervals from a thread of its own, until destroyed.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace dateline {

class ProgressTicker {
  public:
    /// Calls `tick` ten times a second. `tick` must be callable from another thread and must not throw.
    explicit ProgressTicker(std::function<void()> tick);
    /// Returns when no call is under way any more.
    ~ProgressTicker();
    ProgressTicker(const ProgressTicker&) = delete;
    ProgressTicker& operator=(const ProgressTicker&) = delete;

  private:
    std::function<void()> tick_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool ended_ = false;
    std::thread thread_;
};

}  // namespace dateline
