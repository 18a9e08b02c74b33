// SPDX-License-Identifier: GPL-2.0-or-later
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <memory>

#include "indexer/extract/sandbox.h"

namespace dateline {

namespace {

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

/// What decoding needs: open descriptors, memory, time, and ending.
constexpr int allowed[] = {
    SCMP_SYS(read),          SCMP_SYS(pread64),        SCMP_SYS(readv),
    SCMP_SYS(lseek),         SCMP_SYS(close),          SCMP_SYS(recvmsg),
    SCMP_SYS(sendmsg),       SCMP_SYS(poll),           SCMP_SYS(ppoll),
    SCMP_SYS(brk),           SCMP_SYS(munmap),         SCMP_SYS(mremap),
    SCMP_SYS(madvise),       SCMP_SYS(futex),          SCMP_SYS(getrandom),
    SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),   SCMP_SYS(time),
    SCMP_SYS(clock_getres),  SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigreturn),  SCMP_SYS(sigaltstack),    SCMP_SYS(getpid),
    SCMP_SYS(gettid),        SCMP_SYS(sched_yield),    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),          SCMP_SYS(exit_group),
#ifdef DATELINE_SANITIZED  // what their runtime libraries ask, and their report on the way out
    SCMP_SYS(write),         SCMP_SYS(pipe),           SCMP_SYS(pipe2),
    SCMP_SYS(getrlimit),     SCMP_SYS(prlimit64),      SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getrusage),     SCMP_SYS(nanosleep),      SCMP_SYS(clock_nanosleep),
    SCMP_SYS(mprotect),      SCMP_SYS(prctl),          SCMP_SYS(uname),
#endif
};

/// What libraries try in passing, for data and caches that they can do without: all that names a file, and
/// questions about the system. Fails as if they had no right to.
constexpr int refused[] = {
    SCMP_SYS(open),
    SCMP_SYS(openat),
    SCMP_SYS(openat2),
    SCMP_SYS(creat),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat),
    SCMP_SYS(unlink),
    SCMP_SYS(unlinkat),
    SCMP_SYS(rename),
    SCMP_SYS(renameat),
    SCMP_SYS(renameat2),
    SCMP_SYS(link),
    SCMP_SYS(linkat),
    SCMP_SYS(symlink),
    SCMP_SYS(symlinkat),
    SCMP_SYS(chmod),
    SCMP_SYS(fchmod),
    SCMP_SYS(fchmodat),
    SCMP_SYS(utimensat),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(ioctl),
    SCMP_SYS(fcntl),
    SCMP_SYS(umask),
    SCMP_SYS(sysinfo),
    SCMP_SYS(uname),
    SCMP_SYS(getrlimit),
    SCMP_SYS(prlimit64),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getrusage),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
};

bool is_allowed(int call) {
    return std::find(std::begin(allowed), std::end(allowed), call) != std::end(allowed);
}

/// Adds a rule; a call that this machine does not have needs none.
bool add(const Filter& filter, std::uint32_t action, int call) {
    const int status = seccomp_rule_add(filter.get(), action, call, 0);
    return status == 0 || status == -EDOM;
}

/// Allows a call where one of its arguments is as told.
bool allow_where(const Filter& filter, int call, const scmp_arg_cmp& argument) {
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, 1, &argument) == 0;
}

/// Memory, but none that can be run: nothing is loaded any more.
bool allow_plain_memory(const Filter& filter) {
    constexpr scmp_arg_cmp not_executable{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
    return allow_where(filter, SCMP_SYS(mmap), not_executable) &&
           allow_where(filter, SCMP_SYS(mprotect), not_executable);
}

/// abort() sends itself a signal.
bool allow_own_signals(const Filter& filter) {
    return allow_where(filter, SCMP_SYS(tgkill), {0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()), 0});
}

bool allow_document_clock(const Filter& filter) {
    return allow_where(filter, SCMP_SYS(setitimer), {0, SCMP_CMP_EQ, ITIMER_PROF, 0});
}

}  // namespace

bool forbid_system_calls() {
    const Filter filter(seccomp_init(SCMP_ACT_KILL_PROCESS), &seccomp_release);
    if (filter == nullptr) return false;
    bool done = allow_plain_memory(filter) && allow_own_signals(filter) && allow_document_clock(filter);
    for (const int call : allowed) done = done && add(filter, SCMP_ACT_ALLOW, call);
    for (const int call : refused)
        if (!is_allowed(call)) done = done && add(filter, SCMP_ACT_ERRNO(EACCES), call);
    return done && seccomp_load(filter.get()) == 0;
}

}  // namespace dateline
