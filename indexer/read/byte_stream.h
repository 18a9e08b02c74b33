// SPDX-License-Identifier: GPL-2.0-or-later
// Bytes of a file or of standard input, gzip or zstd taken off on the way (libarchive).
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace dateline {

/// A file that cannot be read to its end: missing, unreadable, truncated or damaged.
struct ReadError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Gives the next bytes of something, good until it is called again; empty at the end. Throws ReadError.
using ByteSource = std::function<std::string_view()>;

/// A stream of decompressed bytes. Not thread-safe.
class ByteStream {
  public:
    /// Opens a file; throws ReadError with the reason.
    explicit ByteStream(const std::filesystem::path& path);
    /// Reads what the source gives; throws ReadError.
    explicit ByteStream(ByteSource source);
    /// Reads standard input.
    ByteStream();
    ~ByteStream();
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;

    /// The next bytes, at most some 64 KiB, good until the next call; empty at the end. Throws ReadError
    /// where the data is damaged, or a compressed stream ends before its end mark: that is an error, not an
    /// end.
    [[nodiscard]] std::string_view next();

    /// Bytes taken from the file so far, compressed as they are there: for progress.
    [[nodiscard]] std::uint64_t consumed() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The bytes of an open file from its beginning, whatever its offset, by pread alone. The file stays open.
[[nodiscard]] ByteSource bytes_of_file(int file);

/// The whole content, decompressed. Throws ReadError, also when it is longer than `limit` bytes.
[[nodiscard]] std::string read_all(ByteStream& stream, std::size_t limit);

}  // namespace dateline
