// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/progress_line.h"

#include <cmath>

namespace dateline {

namespace {

constexpr std::chrono::milliseconds first_shown_after{500};
constexpr std::string_view clear_line = "\r\x1b[K";

std::string grouped(std::uint64_t value) {
    std::string digits = std::to_string(value);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
    return digits;
}

std::string clock_time(double seconds) {
    const auto whole = static_cast<std::uint64_t>(std::lround(seconds));
    const std::string rest = std::to_string(whole % 60);
    return std::to_string(whole / 60) + (rest.size() < 2 ? ":0" : ":") + rest;
}

}  // namespace

std::string progress_text(const RunProgress& progress, std::chrono::duration<double> elapsed) {
    if (progress.merging) return grouped(progress.seen) + " releases read · putting the index together";
    if (progress.to_build > 0)
        return grouped(progress.seen) + " releases read · " + grouped(progress.built) + " of " +
               grouped(progress.to_build) + " built";
    const double part = progress.bytes_total == 0
                            ? 0
                            : static_cast<double>(progress.bytes) / static_cast<double>(progress.bytes_total);
    const double seen = static_cast<double>(progress.seen);
    std::string text = grouped(progress.seen);
    if (part > 0.01 && part < 1) text += " of about " + grouped(static_cast<std::uint64_t>(seen / part));
    text += " releases";
    if (elapsed.count() > 0)
        text += " · " + grouped(static_cast<std::uint64_t>(seen / elapsed.count())) + "/s";
    text += " · " + grouped(progress.failed) + " failed";
    if (part > 0.01 && part < 1) text += " · " + clock_time(elapsed.count() * (1 - part) / part) + " left";
    return text;
}

ProgressLine::ProgressLine(std::ostream& out) : out_(out), start_(std::chrono::steady_clock::now()) {}

ProgressLine::~ProgressLine() {
    if (shown_) out_ << clear_line << std::flush;
}

void ProgressLine::show(const RunProgress& progress) {
    const auto elapsed = std::chrono::steady_clock::now() - start_;
    if (elapsed < first_shown_after) return;
    out_ << clear_line << progress_text(progress, elapsed) << std::flush;
    shown_ = true;
}

}  // namespace dateline
