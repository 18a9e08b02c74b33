// SPDX-License-Identifier: GPL-2.0-or-later
// What a worker in an attacker's hands sends, as the indexing program reads it.
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <type_traits>
#include <variant>

#include "indexer/extract/frame_channel.h"
#include "indexer/extract/worker_message.h"
#include "schema/utf8.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

namespace {

/// What fits into a socket without another thread that reads.
constexpr std::size_t most_bytes = std::size_t{64} * 1024;

void require_utf8(const WorkerMessage& message, std::size_t size) {
    if (const auto* release = std::get_if<DecodedRelease>(&message)) {
        require(is_valid_utf8(release->name) && is_valid_utf8(release->id), "names are well-formed UTF-8");
        require(is_valid_utf8(release->raw.text) && is_valid_utf8(release->raw.title),
                "text is well-formed UTF-8");
        require(text_bytes(release->raw) <= 3 * size, "text is bounded by the message");
        for (const RawBlock& block : release->raw.blocks)
            require(is_valid_utf8(block.text), "blocks are well-formed UTF-8");
    } else if (const auto* refusal = std::get_if<DecodeRefusal>(&message)) {
        require(is_valid_utf8(refusal->name) && is_valid_utf8(refusal->reason),
                "reasons are well-formed UTF-8");
    } else if (const auto* part = std::get_if<PartBegun>(&message)) {
        require(is_valid_utf8(part->name), "names are well-formed UTF-8");
    }
}

void read_as_message(std::string_view bytes) {
    try {
        const WorkerMessage message = read_worker_message(bytes);
        require_utf8(message, bytes.size());
        const std::string again = written(message);
        require(written(read_worker_message(again)) == again, "a message reads back as it was written");
    } catch (const MalformedMessage&) {
        return;
    }
}

void read_as_request(std::string_view bytes) {
    try {
        const ExtractRequest request = read_request(bytes);
        require(read_request(written(request)) == request, "a request reads back as it was written");
    } catch (const MalformedMessage&) {
        return;
    }
}

/// One end of a connection whose other end has sent the bytes and is gone.
Descriptor connection_with(std::string_view bytes) {
    std::array<int, 2> ends{};
    require(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0, "sockets can be had");
    const Descriptor sender(ends[1]);
    require(write(sender.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
            "bytes fit");
    return Descriptor(ends[0]);
}

}  // namespace

void fuzz_worker_frames(std::string_view bytes) {
    read_as_message(bytes);
    read_as_request(bytes);
    FrameChannel channel(connection_with(bytes.substr(0, most_bytes)));
    try {
        while (const auto frame = channel.receive()) read_as_message(frame->content);
    } catch (const ChannelError&) {
        return;
    }
}

}  // namespace dateline::test
