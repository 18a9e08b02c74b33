// SPDX-License-Identifier: GPL-2.0-or-later
// dateline-extract: decodes files for dateline-index, which starts it. Not for use by hand.
#include <unistd.h>

#include <cstdlib>
#include <exception>

#include "indexer/extract/worker_loop.h"
#include "indexer/extract/worker_message.h"

namespace {

/// Where the program that starts this one puts the connection (worker_process.cc).
constexpr int connection = 3;

}  // namespace

int main() {
    using namespace dateline;
    try {
        FrameChannel channel{Descriptor(connection)};
        channel.send(written(WorkerMessage(SandboxReport{})));
        serve_requests(channel);
    } catch (const std::exception&) {
        _exit(EXIT_FAILURE);
    }
    _exit(EXIT_SUCCESS);
}
