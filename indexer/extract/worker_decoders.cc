// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/worker_decoders.h"

#include <mutex>
#include <optional>
#include <utility>

#include "indexer/extract/extractor.h"

namespace dateline {

struct WorkerDecoders::State {
    std::string mapping;
    std::mutex mutex;
    std::optional<SandboxReport> sandbox;  ///< of the first worker: all run on the same kernel
};

WorkerDecoders::WorkerDecoders(std::string mapping) : state_(std::make_shared<State>()) {
    state_->mapping = std::move(mapping);
}

FileDecoder WorkerDecoders::make() const {
    const auto extractor = std::make_shared<Extractor>();
    extractor->map_fields(state_->mapping);
    return [extractor, state = state_](int file, const FileToDecode& request, const DecodedSink& sink) {
        extractor->extract(file, request.format, sink);
        const std::lock_guard lock(state->mutex);
        if (!state->sandbox) state->sandbox = extractor->sandbox();
    };
}

std::string WorkerDecoders::warning() const {
    const std::lock_guard lock(state_->mutex);
    if (!state_->sandbox || state_->sandbox->is_whole()) return {};
    std::string missing;
    if (!state_->sandbox->system_calls) missing = "seccomp";
    if (!state_->sandbox->files) missing += missing.empty() ? "Landlock" : " and Landlock";
    return "this kernel has no " + missing +
           ": files were decoded in a process of their own with limits, but not fenced in wholly";
}

}  // namespace dateline
