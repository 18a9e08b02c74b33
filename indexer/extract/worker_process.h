// SPDX-License-Identifier: GPL-2.0-or-later
// The worker as a process: started, measured, ended, and asked what it died of.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

#include "indexer/extract/frame_channel.h"

namespace dateline {

/// The descriptor under which the worker finds the connection.
inline constexpr int worker_connection = 3;

/// The status with which a worker ends that could not get memory.
inline constexpr int out_of_memory_status = 3;

/// The worker cannot be started; what() is the end of a sentence.
struct WorkerStartError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A running `dateline-extract`; it is killed with the object. Belongs to the thread that made it: the kernel
/// ends the worker together with that thread. Not thread-safe.
class WorkerProcess {
  public:
    /// Starts `program` without a shell, without arguments and with an empty environment, in a session of its
    /// own; it has the connection and no other file. Throws WorkerStartError.
    explicit WorkerProcess(const std::filesystem::path& program);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess&) = delete;
    WorkerProcess& operator=(const WorkerProcess&) = delete;

    [[nodiscard]] FrameChannel& channel() { return channel_; }
    [[nodiscard]] pid_t id() const { return id_; }

    /// Processor time it has used.
    [[nodiscard]] std::chrono::milliseconds processor_time() const;
    /// Memory that it holds now, in bytes; 0 where that cannot be told.
    [[nodiscard]] std::size_t memory() const;

    /// What it died of, as the end of a sentence. Where it does not end within a second, it is killed:
    /// nothing.
    [[nodiscard]] std::optional<std::string> cause_of_death();

  private:
    /// Kills it where it still runs; its status as waitpid() gives it.
    int end();

    pid_t id_ = -1;
    FrameChannel channel_;
};

/// Where the worker's program is: what DATELINE_EXTRACT names, else in its place beside the running program.
[[nodiscard]] std::filesystem::path worker_program();

}  // namespace dateline
