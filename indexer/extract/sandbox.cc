// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/sandbox.h"

#include <linux/close_range.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

namespace dateline {

namespace {

/// Streams 0 to 2, the connection, and files under way.
constexpr rlim_t most_descriptors = 16;

constexpr unsigned first_stray_descriptor = 4;

void limit(__rlimit_resource resource, rlim_t most) {
    const rlimit both{most, most};
    setrlimit(resource, &both);  // lowering a limit does not fail
}

void limit_resources() {
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, most_descriptors);
    limit(RLIMIT_NPROC, 0);
#ifndef DATELINE_SANITIZED  // sanitizers keep terabytes of addresses aside
    limit(RLIMIT_AS, worker_memory);
#endif
}

/// A network namespace without interfaces. An ordinary user gets one together with a user namespace; where
/// that is not permitted either, the other means have to do.
bool leave_network() {
    return unshare(CLONE_NEWNET) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0;
}

}  // namespace

SandboxReport enter_sandbox() {
    SandboxReport report;
    close_range(first_stray_descriptor, ~0U, 0);
    report.network = leave_network();
    limit_resources();
    prctl(PR_SET_DUMPABLE, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);  // after leave_network(), which resets it
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    report.files = forbid_files();
    report.system_calls = forbid_system_calls();
    return report;
}

void restart_document_clock() {
    itimerval clock{};
    clock.it_value.tv_sec = worker_seconds;
    setitimer(ITIMER_PROF, &clock, nullptr);
}

}  // namespace dateline
