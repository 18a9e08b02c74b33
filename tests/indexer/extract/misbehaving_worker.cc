// SPDX-License-Identifier: GPL-2.0-or-later
// A worker like dateline-extract, but its decoder does what the document says: what a hostile document would
// make of a decoder with a hole in it.
#include <fcntl.h>
#include <iconv.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "indexer/extract/frame_channel.h"
#include "indexer/extract/worker_loop.h"
#include "indexer/extract/worker_message.h"
#include "indexer/extract/worker_process.h"

namespace {

using namespace dateline;

[[noreturn]] void spin() {
    const volatile bool on = true;
    while (on) continue;
    _exit(0);
}

void spin_without_clock() {
    const itimerval off{};
    setitimer(ITIMER_PROF, &off, nullptr);
    spin();
}

void crash() {
    volatile int* nowhere = nullptr;
    *nowhere = 1;
}

void take_memory() {
    std::vector<std::string> all;
    for (;;) all.emplace_back(std::size_t{1} << 24, 'x');
}

/// Bytes that need not be a frame, by the only call that may send.
void say(std::string bytes) {
    iovec part{bytes.data(), bytes.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    (void)sendmsg(worker_connection, &message, MSG_NOSIGNAL);
}

void promise_too_much() {
    say("\xFF\xFF\xFF\xFF");
    poll(nullptr, 0, -1);
}

void talk_without_end() {
    FrameChannel channel{Descriptor(worker_connection)};
    for (;;) channel.send(written(WorkerMessage(PartEnded{})));
}

void send_own_file() {
    FrameChannel channel{Descriptor(worker_connection)};
    for (int i = 0; i < 10; ++i) channel.send(written(WorkerMessage(PartEnded{})), worker_connection);
    channel.send(written(WorkerMessage(RequestEnded{})));
}

std::string outcome(long result) {
    return result >= 0 ? "done" : std::strerror(errno);
}

/// Does what the document says; the text of the release that comes of it.
std::string obey(const std::string& order, const std::string& argument) {
    if (order == "crash") crash();
    if (order == "abort") abort();
    if (order == "spin") spin();
    if (order == "spin-without-clock") spin_without_clock();
    if (order == "wait") poll(nullptr, 0, -1);
    if (order == "take-memory") take_memory();
    if (order == "leave") _exit(0);
    if (order == "promise-too-much") promise_too_much();
    if (order == "talk-nonsense") say(std::string("\x03\x00\x00\x00xyz", 7));
    if (order == "half-a-frame") say(std::string("\x30\x00\x00\x00xyz", 7)), _exit(0);
    if (order == "talk-without-end") talk_without_end();
    if (order == "send-file") send_own_file();
    if (order == "open") return outcome(open(argument.c_str(), O_RDONLY));
    if (order == "create") return outcome(open(argument.c_str(), O_WRONLY | O_CREAT, 0600));
    if (order == "list") return outcome(open(argument.c_str(), O_RDONLY | O_DIRECTORY));
    if (order == "connect") return outcome(socket(AF_INET, SOCK_STREAM, 0));
    if (order == "fork") return outcome(fork());
    if (order == "execute") return outcome(execl(argument.c_str(), argument.c_str(), nullptr));
    if (order == "signal") return outcome(kill(getppid(), 0));
    if (order == "convert") return outcome(reinterpret_cast<std::intptr_t>(iconv_open("UTF-8", "UTF-16")));
    if (order == "map-code")
        return outcome(
            mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1
                                                                                                         : 0);
    if (order == "unlink") return outcome(unlink(argument.c_str()));
    if (order == "trace") return outcome(syscall(SYS_ptrace, 0, 0, 0, 0));
    return order;
}

bool decode(SourceFormat /*format*/, std::string_view bytes, const DecodedSink& sink) {
    const std::string text(bytes);
    const std::size_t space = std::min(text.find(' '), text.size());
    DecodedRelease release;
    release.raw.text = obey(text.substr(0, space), text.substr(std::min(space + 1, text.size())));
    return sink(std::move(release));
}

}  // namespace

int main() {
    dateline::run_worker(&decode);
}
