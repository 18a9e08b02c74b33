// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/line_reader.h"

#include <utility>

namespace dateline {

std::optional<std::string_view> LineReader::next() {
    if (std::exchange(was_cut_, false)) pass_over_line();
    std::size_t searched = start_;
    std::size_t end = held_.find('\n', searched);
    while (end == std::string::npos && !ended_) {
        held_.erase(0, start_);
        start_ = 0;
        searched = held_.size();
        if (searched > longest_) {
            was_cut_ = true;
            ++number_;
            return held_;
        }
        const std::string_view piece = stream_.next();
        ended_ = piece.empty();
        held_.append(piece);
        end = held_.find('\n', searched);
    }
    if (end == std::string::npos && start_ == held_.size()) return std::nullopt;
    const std::size_t stop = end == std::string::npos ? held_.size() : end;
    std::string_view line(held_.data() + start_, stop - start_);
    if (line.ends_with('\r')) line.remove_suffix(1);
    start_ = end == std::string::npos ? stop : end + 1;
    ++number_;
    return line;
}

/// What is left of a line that was cut, a piece at a time.
void LineReader::pass_over_line() {
    held_ = std::string();
    std::size_t end = std::string::npos;
    while (end == std::string::npos && !ended_) {
        const std::string_view piece = stream_.next();
        ended_ = piece.empty();
        end = piece.find('\n');
        if (end != std::string::npos) held_ = piece.substr(end + 1);
    }
    start_ = 0;
}

}  // namespace dateline
