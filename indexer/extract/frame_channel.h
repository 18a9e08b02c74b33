// SPDX-License-Identifier: GPL-2.0-or-later
// Frames over a socket: how the indexing program and its worker talk. Bytes only; worker_message.h has their
// meaning.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace dateline {

/// An open file or socket, closed with the object.
class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor() { close(); }

    /// -1 where it is none.
    [[nodiscard]] int get() const { return number_; }
    void close();

  private:
    int number_ = -1;
};

/// The other side is gone, or does not keep to the protocol.
struct ChannelError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One end of the connection: frames of a length (4 bytes, little-endian) and that many bytes. Not
/// thread-safe.
class FrameChannel {
  public:
    /// Longest frame sent or taken: a release of the longest file that is read, with room to spare.
    static constexpr std::size_t longest_frame = std::size_t{66} * 1024 * 1024;

    /// Whether files that come with a frame are taken. The side that trusts the other less takes none.
    enum class Files : std::uint8_t { refused, taken };

    explicit FrameChannel(Descriptor socket, Files files = Files::refused)
        : socket_(std::move(socket)), files_(files) {}

    [[nodiscard]] int socket() const { return socket_.get(); }

    /// Sends a frame, and with it `file` unless that is -1; waits as long as it takes. Throws ChannelError.
    void send(std::string_view content, int file = -1);

    /// A frame that came in.
    struct Received {
        std::string content;
        Descriptor file;  ///< sent along, or none
    };

    /// The next frame; nothing at the end of the connection. Calls `on_silence` each second in which nothing
    /// comes; it may throw to give up. Throws ChannelError for a frame that is too long or cut off.
    [[nodiscard]] std::optional<Received> receive(const std::function<void()>& on_silence = {});

  private:
    std::size_t fill(char* to, std::size_t count, Descriptor& file, const std::function<void()>& on_silence);

    Descriptor socket_;
    Files files_;
};

}  // namespace dateline
