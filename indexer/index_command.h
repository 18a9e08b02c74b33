// SPDX-License-Identifier: GPL-2.0-or-later
// The command dateline-index: runs what the options ask, prints, and decides the exit status.
#pragma once

#include <atomic>
#include <ostream>

#include "indexer/options.h"
#include "schema/exit_code.h"

namespace dateline {

/// How the command shows progress.
enum class ProgressMode { none, terminal };

/// Results go to `out`, messages and progress to `err`. `stop` may be set by a signal handler.
[[nodiscard]] ExitCode run_index_command(const IndexOptions& options, const std::atomic<bool>& stop,
                                         ProgressMode progress, std::ostream& out, std::ostream& err);

}  // namespace dateline
