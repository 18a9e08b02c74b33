// SPDX-License-Identifier: GPL-2.0-or-later
#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

#include "indexer/allocator.h"
#include "indexer/index_command.h"
#include "indexer/memory_plan.h"

namespace {

std::atomic<bool> stop_requested{false};
static_assert(std::atomic<bool>::is_always_lock_free);

/// The first signal asks for an orderly end, the second has its default effect.
void request_stop(int) {
    stop_requested = true;
}

void catch_signals() {
    struct sigaction action {};
    action.sa_handler = request_stop;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int number : {SIGINT, SIGTERM}) sigaction(number, &action, nullptr);
}

/// A user's own setting stays.
void bound_memory_of_xapian() {
    setenv("XAPIAN_FLUSH_THRESHOLD", std::to_string(dateline::flush_documents).c_str(), 0);
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto parsed = dateline::parse_index_options(
        arguments, [](const char* name) -> const char* { return std::getenv(name); },
        std::thread::hardware_concurrency());
    if (const auto* error = std::get_if<dateline::IndexUsageError>(&parsed)) {
        std::cerr << "dateline-index: " << error->text << "\nhint: " << error->hint << "\n";
        return static_cast<int>(dateline::ExitCode::usage);
    }
    catch_signals();
    dateline::keep_allocator_small();
    bound_memory_of_xapian();
    const auto mode = isatty(STDERR_FILENO) ? dateline::ProgressMode::terminal : dateline::ProgressMode::none;
    const auto& options = std::get<dateline::IndexOptions>(parsed);
    return static_cast<int>(dateline::run_index_command(options, stop_requested, mode, std::cout, std::cerr));
}
