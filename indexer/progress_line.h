// SPDX-License-Identifier: GPL-2.0-or-later
// The progress line: one line on a terminal that is written over and over.
#pragma once

#include <chrono>
#include <ostream>
#include <string>

#include "indexer/index_run.h"

namespace dateline {

/// `12,300 of about 26,000 releases · 1,840/s · 0 failed · 0:08 left`. `elapsed` is since the start of the
/// run; the totals are estimated from the part of the bytes that is read.
[[nodiscard]] std::string progress_text(const RunProgress& progress, std::chrono::duration<double> elapsed);

/// Writes progress over the line it stands on. Used from one thread.
class ProgressLine {
  public:
    /// Nothing is shown before half a second has passed.
    explicit ProgressLine(std::ostream& out);
    /// Clears the line.
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const RunProgress& progress);

  private:
    std::ostream& out_;
    std::chrono::steady_clock::time_point start_;
    bool shown_ = false;
};

}  // namespace dateline
