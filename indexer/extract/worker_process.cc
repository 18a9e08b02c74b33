// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/worker_process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <system_error>

namespace dateline {

namespace {

void check(int error, const char* what) {
    if (error != 0) throw WorkerStartError(std::string(what) + ": " + std::strerror(error));
}

/// What the child does between fork and exec: no file but the connection, no signal blocked or ignored.
class SpawnPlan {
  public:
    explicit SpawnPlan(int socket) {
        check(posix_spawn_file_actions_init(&actions_), "cannot prepare the decoder");
        check(posix_spawnattr_init(&attributes_), "cannot prepare the decoder");
        posix_spawn_file_actions_adddup2(&actions_, socket, worker_connection);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO})
            posix_spawn_file_actions_addopen(&actions_, stream, "/dev/null", O_RDWR, 0);
#ifndef DATELINE_SANITIZED
        posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_RDWR, 0);
#endif
        posix_spawn_file_actions_addclosefrom_np(&actions_, worker_connection + 1);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes_, &none);
        posix_spawnattr_setsigdefault(&attributes_, &all);
        posix_spawnattr_setflags(&attributes_,
                                 POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnPlan() {
        posix_spawn_file_actions_destroy(&actions_);
        posix_spawnattr_destroy(&attributes_);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    [[nodiscard]] pid_t spawn(const std::filesystem::path& program) const {
        std::string name = program.string();
        std::array<char*, 2> arguments{name.data(), nullptr};
        std::array<char*, 1> environment{nullptr};
        pid_t id = -1;
        check(posix_spawn(&id, name.c_str(), &actions_, &attributes_, arguments.data(), environment.data()),
              ("cannot start the decoder " + name).c_str());
        return id;
    }

  private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

std::string signal_cause(int signal) {
    if (signal == SIGPROF || signal == SIGXCPU) return "took more than 10 s of processor time";
    if (signal == SIGSYS) return "the decoder was stopped: it tried what it may not do";
    const char* name = sigabbrev_np(signal);
    return "the decoder crashed (" + (name != nullptr ? "SIG" + std::string(name) : std::to_string(signal)) +
           ")";
}

}  // namespace

WorkerProcess::WorkerProcess(const std::filesystem::path& program) : channel_(Descriptor()) {
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        check(errno, "cannot connect to the decoder");
    const Descriptor theirs(ends[1]);
    channel_ = FrameChannel(Descriptor(ends[0]));
    id_ = SpawnPlan(theirs.get()).spawn(program);
}

WorkerProcess::~WorkerProcess() {
    (void)end();
}

int WorkerProcess::end() {
    int status = 0;
    if (id_ < 0) return status;
    kill(id_, SIGKILL);
    while (waitpid(id_, &status, 0) < 0 && errno == EINTR) continue;
    id_ = -1;
    return status;
}

std::optional<std::string> WorkerProcess::cause_of_death() {
    siginfo_t ended{};
    constexpr timespec moment{0, 10'000'000};
    for (int tries = 0; tries < 100 && ended.si_pid == 0; ++tries) {
        if (tries > 0) nanosleep(&moment, nullptr);
        if (waitid(P_PID, static_cast<id_t>(id_), &ended, WEXITED | WNOHANG | WNOWAIT) != 0) break;
    }
    const int status = end();
    if (ended.si_pid == 0) return std::nullopt;
    if (WIFSIGNALED(status)) return signal_cause(WTERMSIG(status));
    if (WEXITSTATUS(status) == out_of_memory_status) return "needed more than 512 MB of memory";
    return "the decoder ended with status " + std::to_string(WEXITSTATUS(status));
}

std::chrono::milliseconds WorkerProcess::processor_time() const {
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(id_, &clock) != 0 || clock_gettime(clock, &used) != 0) return {};
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(used.tv_sec) +
                                                                 std::chrono::nanoseconds(used.tv_nsec));
}

std::size_t WorkerProcess::memory() const {
    std::ifstream file("/proc/" + std::to_string(id_) + "/statm");
    std::size_t whole = 0;
    std::size_t resident = 0;
    if (!(file >> whole >> resident)) return 0;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

std::filesystem::path worker_program() {
    if (const char* named = std::getenv("DATELINE_EXTRACT"); named != nullptr && *named != '\0') return named;
    std::error_code ignored;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", ignored);
    return (self.parent_path() / DATELINE_PROGRAM_TO_LIBEXEC / "dateline-extract").lexically_normal();
}

}  // namespace dateline
