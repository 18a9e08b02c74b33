// SPDX-License-Identifier: GPL-2.0-or-later
// Extractor: decodes files in the worker program, so that a hostile one costs no more than itself.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "indexer/decode/decoded.h"
#include "indexer/extract/worker_message.h"
#include "indexer/extract/worker_process.h"

namespace dateline {

/// When a worker is replaced by a fresh one, and when it is given up. Numbers as of docs/SANDBOX.md.
struct WorkerPatience {
    std::size_t requests = 500;                           ///< answered by one worker
    std::size_t memory = std::size_t{256} * 1024 * 1024;  ///< bytes held after a request
    /// Without a word from it. Far over its 10 s of processor time, because a slow disk or a busy machine is
    /// not the document's fault.
    std::chrono::milliseconds silence{60'000};
    /// Processor time within one silence, after which its own clock has evidently failed to end it.
    std::chrono::milliseconds processor_time{15'000};
    /// Bytes that it says about one file, whose size counts 300 times besides.
    std::uint64_t output = std::uint64_t{256} * 1024 * 1024;
};

/// How decoding a file ended; what was wrong with it went to the sink.
enum class Extraction : std::uint8_t {
    finished,  ///< all that can be had of the file was handed over
    stopped,   ///< the sink stopped it
};

/// Hands files to the worker, one at a time. Starts the worker when it is first needed, replaces it when it
/// is worn or has died. Belongs to the thread that uses it first; not thread-safe.
class Extractor {
  public:
    explicit Extractor(std::filesystem::path program = worker_program(), WorkerPatience patience = {});
    ~Extractor();
    Extractor(const Extractor&) = delete;
    Extractor& operator=(const Extractor&) = delete;

    /// Decodes the open file `file` from its beginning (its offset is moved) and gives releases and refusals
    /// to `sink` in the order of the file. Members of an archive are named by their paths. Where the worker
    /// dies, the part it was at is a refusal with the cause, and what stands behind it in an archive is still
    /// read; where it cannot be started, the file is. Throws nothing but std::bad_alloc and what the sink
    /// throws.
    Extraction extract(int file, SourceFormat format, const DecodedSink& sink);

    /// By which names records inside archives give their fields: FieldMap::mapped().
    void map_fields(std::string mapping) { mapping_ = std::move(mapping); }

    /// What the worker is fenced in with, known after the first file: worth a warning where not whole.
    [[nodiscard]] const std::optional<SandboxReport>& sandbox() const { return sandbox_; }

    /// The process id of the worker; -1 where none is running.
    [[nodiscard]] pid_t worker_id() const { return worker_ ? worker_->id() : -1; }

    /// Workers started so far.
    [[nodiscard]] std::size_t workers_started() const { return workers_started_; }

  private:
    class Conversation;

    void start();
    void retire_worn();

    std::filesystem::path program_;
    WorkerPatience patience_;
    std::unique_ptr<WorkerProcess> worker_;
    std::size_t requests_ = 0;  ///< answered by this worker
    std::size_t workers_started_ = 0;
    std::optional<SandboxReport> sandbox_;
    std::string mapping_;
};

}  // namespace dateline
