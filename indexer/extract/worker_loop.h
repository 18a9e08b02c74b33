// SPDX-License-Identifier: GPL-2.0-or-later
// The worker's side: requests in, releases out.
#pragma once

#include "indexer/extract/archive_walk.h"

namespace dateline {

/// All of the worker program: locks the process in and answers requests until the other side closes the
/// connection. Does not return, so that nothing runs afterwards that the sandbox would kill.
[[noreturn]] void run_worker(const ContentDecoder& decode);

}  // namespace dateline
