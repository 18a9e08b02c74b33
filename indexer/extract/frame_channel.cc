// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/frame_channel.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>

namespace dateline {

namespace {

constexpr std::size_t length_bytes = 4;
constexpr int silence_milliseconds = 1000;

/// Memory taken for a frame before its bytes are there: a length alone must not cost 64 MB.
constexpr std::size_t first_reserve = std::size_t{1024} * 1024;

using Length = std::array<char, length_bytes>;

Length written_length(std::size_t size) {
    Length out{};
    for (std::size_t i = 0; i < length_bytes; ++i) out[i] = static_cast<char>((size >> (8 * i)) & 0xFF);
    return out;
}

std::size_t read_length(const Length& bytes) {
    std::size_t size = 0;
    for (std::size_t i = 0; i < length_bytes; ++i)
        size |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return size;
}

[[noreturn]] void fail(const char* what) {
    throw ChannelError(std::string(what) + ": " + std::strerror(errno));
}

/// Room for one descriptor in a control message, aligned as such.
union Control {
    cmsghdr header;
    char bytes[CMSG_SPACE(sizeof(int))];
};

void attach(msghdr& message, Control& control, int file) {
    message.msg_control = control.bytes;
    message.msg_controllen = sizeof control.bytes;
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof file);
    std::memcpy(CMSG_DATA(header), &file, sizeof file);
}

Descriptor attached(msghdr& message) {
    const cmsghdr* header = CMSG_FIRSTHDR(&message);
    if (header == nullptr || header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) return {};
    int file = -1;
    std::memcpy(&file, CMSG_DATA(header), sizeof file);
    return Descriptor(file);
}

void wait_for_input(int socket, const std::function<void()>& on_silence) {
    pollfd waiting{socket, POLLIN, 0};
    for (;;) {
        const int ready = poll(&waiting, 1, on_silence ? silence_milliseconds : -1);
        if (ready > 0) return;
        if (ready < 0 && errno != EINTR) fail("cannot wait");
        if (ready == 0) on_silence();
    }
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        close();
        number_ = std::exchange(other.number_, -1);
    }
    return *this;
}

void Descriptor::close() {
    if (number_ >= 0) ::close(std::exchange(number_, -1));
}

void FrameChannel::send(std::string_view content, int file) {
    if (content.size() > longest_frame) throw ChannelError("a frame is too long");
    Length length = written_length(content.size());
    std::array<iovec, 2> parts{
        {{length.data(), length.size()}, {const_cast<char*>(content.data()), content.size()}}};
    Control control{};
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    if (file >= 0) attach(message, control, file);
    std::size_t left = length.size() + content.size();
    while (left > 0) {
        const ssize_t sent = sendmsg(socket_.get(), &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0) fail("cannot send");
        left -= static_cast<std::size_t>(sent);
        message.msg_control = nullptr;  // the file went with the first byte
        message.msg_controllen = 0;
        for (std::size_t gone = static_cast<std::size_t>(sent); iovec & part : parts) {
            const std::size_t count = std::min(gone, part.iov_len);
            part.iov_base = static_cast<char*>(part.iov_base) + count;
            part.iov_len -= count;
            gone -= count;
        }
    }
}

std::size_t FrameChannel::fill(char* to, std::size_t count, Descriptor& file,
                               const std::function<void()>& on_silence) {
    std::size_t have = 0;
    while (have < count) {
        wait_for_input(socket_.get(), on_silence);
        iovec part{to + have, count - have};
        Control control{};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        if (files_ == Files::taken) {
            message.msg_control = control.bytes;
            message.msg_controllen = CMSG_LEN(sizeof(int));  // of one file; the kernel closes any other
        }
        const ssize_t got = recvmsg(socket_.get(), &message, MSG_CMSG_CLOEXEC);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0 && errno != ECONNRESET) fail("cannot receive");
        if (got <= 0) break;
        if (Descriptor sent = attached(message); sent.get() >= 0) file = std::move(sent);
        have += static_cast<std::size_t>(got);
    }
    return have;
}

std::optional<FrameChannel::Received> FrameChannel::receive(const std::function<void()>& on_silence) {
    Received frame;
    Length length{};
    const std::size_t got = fill(length.data(), length.size(), frame.file, on_silence);
    if (got == 0) return std::nullopt;
    const std::size_t size = read_length(length);
    if (got < length.size()) throw ChannelError("a frame is cut off");
    if (size > longest_frame) throw ChannelError("a frame is too long");
    for (std::size_t have = 0; have < size;) {
        const std::size_t step = std::min(size - have, std::max(first_reserve, have));
        frame.content.resize(have + step);
        if (fill(frame.content.data() + have, step, frame.file, on_silence) < step)
            throw ChannelError("a frame is cut off");
        have += step;
    }
    return frame;
}

}  // namespace dateline
