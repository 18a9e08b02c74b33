// SPDX-License-Identifier: GPL-2.0-or-later
// Sandbox: a process gives up all that decoding does not need, for good. docs/SANDBOX.md says why each.
#pragma once

#include <cstddef>

#include "indexer/extract/worker_message.h"

namespace dateline {

/// Memory of a worker: what a document may need on top of the 100 MB that the libraries take.
inline constexpr std::size_t worker_memory = std::size_t{512} * 1024 * 1024;

/// Processor time for one document.
inline constexpr int worker_seconds = 10;

/// Locks the calling process in: afterwards it reads and writes the files it has open, takes memory, and can
/// do nothing else. Says which of the means the kernel has. To be called while there is one thread.
[[nodiscard]] SandboxReport enter_sandbox();

/// Starts the clock for the next document: the kernel ends the process when it has used worker_seconds of
/// processor time before the next call.
void restart_document_clock();

// The steps of enter_sandbox() that have files of their own. Each says whether the kernel did it.

/// No file or folder can be opened, made, renamed or run, and no socket bound or connected (Landlock).
[[nodiscard]] bool forbid_files();

/// Only the system calls that decoding needs; another one kills the process, or fails where libraries try it
/// in passing (seccomp).
[[nodiscard]] bool forbid_system_calls();

}  // namespace dateline
