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

/// The map that dateline-index read before; what it could not have sent is no map.
FieldMap field_map(const std::string& mapping) {
    const std::variant<FieldMap, FieldMapError> map = FieldMap::read({mapping});
    return std::holds_alternative<FieldMap>(map) ? std::get<FieldMap>(map) : FieldMap();
}

class RequestServer {
  public:
    RequestServer(FrameChannel& channel, const ContentDecoder& decode) : channel_(channel), decode_(decode) {}

    void serve(const ExtractRequest& request, int file) {
        restart_document_clock();
        try {
            decode(request, file);
        } catch (const ReadError& error) {
            send(DecodeRefusal{"", error.what()});
        }
        send(RequestEnded{});
    }

  private:
    void decode(const ExtractRequest& request, int file) {
        ByteStream stream(bytes_of_file(file));
        std::string bytes;
        bool more = read_up_to(stream, first_bytes, bytes);
        const SourceFormat format =
            format_of_content(request.format, std::string_view(bytes).substr(0, first_bytes));
        if (format == SourceFormat::archive)
            return walk_archive(file, {request.skip, request.fatal, field_map(request.mapping)}, decode_,
                                events());
        more = more && read_up_to(stream, longest_file + 1, bytes);
        if (more) throw ReadError("is longer than " + std::to_string(longest_file / 1024 / 1024) + " MiB");
        decode_(format, bytes, [this](Decoded one) { return pass_on(std::move(one)); });
    }

    /// Whether there may be more behind the `size` bytes that `bytes` has at the least, then.
    static bool read_up_to(ByteStream& stream, std::size_t size, std::string& bytes) {
        while (bytes.size() < size) {
            const std::string_view piece = stream.next();
            if (piece.empty()) return false;
            bytes += piece;
        }
        return true;
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
