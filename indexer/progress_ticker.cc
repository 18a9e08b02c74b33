// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/progress_ticker.h"

#include <chrono>

namespace dateline {

namespace {
constexpr std::chrono::milliseconds interval{100};
}

ProgressTicker::ProgressTicker(std::function<void()> tick) : tick_(std::move(tick)) {
    thread_ = std::thread([this] {
        std::unique_lock lock(mutex_);
        while (!wake_.wait_for(lock, interval, [this] { return ended_; })) tick_();
    });
}

ProgressTicker::~ProgressTicker() {
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

}  // namespace dateline
