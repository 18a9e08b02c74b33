// SPDX-License-Identifier: GPL-2.0-or-later
// Lines of a byte stream, one at a time, so that a file of any size is read in little memory.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/read/byte_stream.h"

namespace dateline {

/// Splits a stream at `\n`; a `\r` before it is dropped. Not thread-safe.
class LineReader {
  public:
    /// Longest line taken, in bytes, where nobody says otherwise: a release of more text than any real one
    /// (the longest of 70,000 has 2 MB).
    static constexpr std::size_t longest_line = std::size_t{64} * 1024 * 1024;

    explicit LineReader(ByteStream& stream, std::size_t longest = longest_line)
        : stream_(stream), longest_(longest) {}

    /// The next line without its end, good until the next call; nothing at the end of the stream. Of a longer
    /// line than is taken only the beginning. Throws ReadError as ByteStream does.
    [[nodiscard]] std::optional<std::string_view> next();

    /// Whether the line last returned was longer.
    [[nodiscard]] bool was_cut() const { return was_cut_; }

    /// Number of the line last returned, from 1.
    [[nodiscard]] int number() const { return number_; }

  private:
    void pass_over_line();

    ByteStream& stream_;
    std::size_t longest_;
    std::string held_;       ///< bytes read and not yet returned
    std::size_t start_ = 0;  ///< where the next line begins in `held_`
    bool ended_ = false;
    bool was_cut_ = false;
    int number_ = 0;
};

}  // namespace dateline
