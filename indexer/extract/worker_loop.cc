// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/worker_loop.h"

#include <unistd.h>

#include <new>
#include <string>
#include <utility>

#include "indexer/decode/decode_file.h"
#include "indexer/extract/worker_message.h"
#include "indexer/read/byte_stream.h"

namespace dateline {

namespace {

constexpr std::size_t longest_file = std::size_t{64} * 1024 * 1024;

class RequestServer {
  public:
    RequestServer(FrameChannel& channel, const ExtractRequest& request, Descriptor file)
        : channel_(channel), request_(request), file_(std::move(file)) {}

    void run() {
        try {
            decode();
        } catch (const ReadError& error) {
            send(DecodeRefusal{"", error.what()});
        } catch (const std::bad_alloc&) {
            is_worn_ = true;
            send(DecodeRefusal{"", "needed more than 512 MB of memory"});
        }
        send(RequestEnded{is_worn_});
    }

  private:
    void decode() {
        ByteStream stream(file_.get());
        const std::string bytes = read_all(stream, longest_file);
        decode_file(format_of_content(request_.format, std::string_view(bytes).substr(0, 4096)), bytes,
                    [this](Decoded one) {
                        std::visit([this](auto& value) { send(std::move(value)); }, one);
                        return true;
                    });
    }

    void send(const WorkerMessage& message) { channel_.send(written(message)); }

    FrameChannel& channel_;
    ExtractRequest request_;
    Descriptor file_;
    bool is_worn_ = false;
};

}  // namespace

void serve_requests(FrameChannel& channel) {
    while (auto frame = channel.receive())
        RequestServer(channel, read_request(frame->content), std::move(frame->file)).run();
}

}  // namespace dateline
