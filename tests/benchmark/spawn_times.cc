// SPDX-License-Identifier: GPL-2.0-or-later
// Starts commands one after the other and tells what each took, from start to end. It is small and has no
// threads, so that starting a process from it costs next to nothing and its own memory is not counted as a
// child's peak.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <iostream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

constexpr std::string_view usage =
    "Usage: spawn_times <COMMANDS\n\n"
    "Each line of standard input is a command: a JSON array of strings, the program first. It is started "
    "with\n"
    "/dev/null as its input and output; when it has ended a line is printed: wall time and processor time "
    "(user "
    "and\n"
    "system, with its children) in seconds, greatest resident size of one process in KiB, exit status.\n";

constexpr int killed = 128;  // and the signal, as shells say it

class Silence {
  public:
    Silence() {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    }
    ~Silence() { posix_spawn_file_actions_destroy(&actions_); }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

    [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &actions_; }

  private:
    posix_spawn_file_actions_t actions_{};
};

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

void run(std::vector<std::string> words, const Silence& silence) {
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int error =
        posix_spawnp(&child, arguments[0], silence.actions(), nullptr, arguments.data(), environ);
    if (error != 0) throw std::runtime_error("cannot start " + words[0] + ": " + std::strerror(error));
    int status = 0;
    rusage usage_of_child{};
    if (wait4(child, &status, 0, &usage_of_child) != child)
        throw std::runtime_error("cannot wait for " + words[0] + ": " + std::strerror(errno));
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    std::cout << wall.count() << ' ' << seconds(usage_of_child.ru_utime) + seconds(usage_of_child.ru_stime)
              << ' ' << usage_of_child.ru_maxrss << ' '
              << (WIFEXITED(status) ? WEXITSTATUS(status) : killed + WTERMSIG(status)) << std::endl;
}

}  // namespace

int main(int argc, char** /*argv*/) {
    if (argc > 1) {
        std::cerr << usage;
        return 2;
    }
    try {
        const Silence silence;
        for (std::string line; std::getline(std::cin, line);) {
            auto words = nlohmann::json::parse(line).get<std::vector<std::string>>();
            if (words.empty()) throw std::runtime_error("a command without a program");
            run(std::move(words), silence);
        }
    } catch (const std::exception& error) {
        std::cerr << "spawn_times: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
