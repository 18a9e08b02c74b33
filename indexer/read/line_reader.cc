// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/line_reader.h"

namespace dateline {

std::optional<std::string_view> LineReader::next() {
    std::size_t searched = start_;
    std::size_t end = held_.find('\n', searched);
    while (end == std::string::npos && !ended_) {
        held_.erase(0, start_);
        start_ = 0;
        searched = held_.size();
        if (searched > longest_line)
            throw ReadError("line " + std::to_string(number_ + 1) + " is longer than 64 MiB");
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

}  // namespace dateline
