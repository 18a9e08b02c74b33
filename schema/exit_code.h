// SPDX-License-Identifier: GPL-2.0-or-later
// Exit statuses of both programs: the one list, printed by --help and described in docs/OUTPUT.md.
#pragma once

namespace dateline {

enum class ExitCode : int {
    ok = 0,             ///< done, or hits printed
    no_hit = 1,         ///< a search that printed no hit
    usage = 2,          ///< wrong options or query
    no_index = 3,       ///< no usable index: missing, not ours, other version
    partial = 4,        ///< a partial answer
    io = 5,             ///< input/output error or corruption
    inputs_failed = 6,  ///< finished, but some inputs could not be indexed
    interrupted = 130,  ///< stopped by SIGINT after what was complete had been published (128 + signal)
    locked = 75,        ///< another dateline-index holds the lock (EX_TEMPFAIL of sysexits.h)
};

}  // namespace dateline
