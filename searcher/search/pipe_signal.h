// SPDX-License-Identifier: GPL-2.0-or-later
// A server that goes away while it is written to must not end the program.
#pragma once

#include <csignal>

namespace dateline {

/// Ignores SIGPIPE as long as it lives, then has it as before. Xapian ignores it for good once a server is
/// connected to; but a reader of our output that leaves early is to end us quietly.
class PipeSignalIgnored {
  public:
    PipeSignalIgnored() {
        struct sigaction ignore = {};
        ignore.sa_handler = SIG_IGN;
        sigaction(SIGPIPE, &ignore, &before_);
    }
    ~PipeSignalIgnored() { sigaction(SIGPIPE, &before_, nullptr); }
    PipeSignalIgnored(const PipeSignalIgnored&) = delete;
    PipeSignalIgnored& operator=(const PipeSignalIgnored&) = delete;

  private:
    struct sigaction before_ = {};
};

}  // namespace dateline
