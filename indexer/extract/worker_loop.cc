// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/worker_loop.h"

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <new>
#include <utility>
#include <variant>

#include "indexer/extract/frame_channel.h"
#include "indexer/extract/preload.h"
#include "indexer/extract/sandbox.h"
#include "indexer/extract/worker_message.h"
#include "indexer/extract/worker_process.h"
#include "indexer/read/byte_stream.h"

namespace dateline {

namespace {

/// Longest file decoded as a whole, decompressed.
constexpr std::size_t longest_file = std::size_t{64} * 1024 * 1024;

constexpr std::size_t first_bytes = 4096;

class RequestServer {
  public:
    RequestServer(FrameChannel& channel, const ContentDecoder& decode) : channel_(channel), decode_(decode) {}

    void serve(const ExtractRequest& request, int file) {
        restart_document_clock();
        try {
            if (content_format(request.format, file) == SourceFormat::archive)
                walk_archive(file, {request.skip, request.fatal}, decode_, events());
            else
                decode_whole(request.format, file);
        } catch (const ReadError& error) {
            send(DecodeRefusal{"", error.what()});
        }
        send(RequestEnded{});
    }

  private:
    static SourceFormat content_format(SourceFormat named, int file) {
        ByteStream stream(bytes_of_file(file));
        std::string head;
        for (std::string_view piece = stream.next(); !piece.empty() && head.size() < first_bytes;
             piece = stream.next())
            head += piece;
        return format_of_content(named, std::string_view(head).substr(0, first_bytes));
    }

    void decode_whole(SourceFormat named, int file) {
        ByteStream stream(bytes_of_file(file));
        const std::string bytes = read_all(stream, longest_file);
        const SourceFormat format = format_of_content(named, std::string_view(bytes).substr(0, first_bytes));
        decode_(format, bytes, [this](Decoded one) { return pass_on(std::move(one)); });
    }

    WalkEvents events() {
        return {[this](const std::string& name) {
                    restart_document_clock();
                    send(PartBegun{name});
                },
                [this] { send(PartEnded{}); }, restart_document_clock,
                [this](Decoded one) { return pass_on(std::move(one)); }};
    }

    bool pass_on(Decoded one) {
        std::visit([this](auto& value) { send(std::move(value)); }, one);
        return true;
    }

    void send(const WorkerMessage& message) {
        const std::string bytes = written(message);
        if (bytes.size() <= FrameChannel::longest_frame) return channel_.send(bytes);
        const auto* release = std::get_if<DecodedRelease>(&message);
        send(DecodeRefusal{release == nullptr ? "" : release->name, "is longer than 64 MiB when decoded"});
    }

    FrameChannel& channel_;
    const ContentDecoder& decode_;
};

/// The part that is being decoded is the one that needs too much: the other side makes that of the status.
[[noreturn]] void give_up_without_memory() {
    _exit(out_of_memory_status);
}

}  // namespace

void run_worker(const ContentDecoder& decode) {
    std::set_new_handler(give_up_without_memory);
    preload_libraries();
    try {
        FrameChannel channel(Descriptor(worker_connection), FrameChannel::Files::taken);
        channel.send(written(WorkerMessage(enter_sandbox())));
        RequestServer server(channel, decode);
        while (auto frame = channel.receive()) server.serve(read_request(frame->content), frame->file.get());
    } catch (const std::exception&) {
        _exit(EXIT_FAILURE);
    }
    _exit(EXIT_SUCCESS);
}

}  // namespace dateline
