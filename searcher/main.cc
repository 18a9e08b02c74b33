// SPDX-License-Identifier: GPL-2.0-or-later
// dateline-search: full-text search over the press releases of an index.
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <iostream>

#include "searcher/messages.h"
#include "searcher/search_command.h"
#include "searcher/terminal.h"

namespace {

/// The day by the user's own clock; an invalid one where it cannot be told.
dateline::Date today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    if (localtime_r(&now, &local) == nullptr) return {};
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

}  // namespace

int main(int argc, char** argv) {
    using namespace dateline;
    std::ios::sync_with_stdio(false);
    const auto environment = [](const char* name) -> const char* { return std::getenv(name); };
    const Console console{std::cin,         std::cout,   std::cerr, stdout_is_terminal(),
                          terminal_width(), environment, today()};
    try {
        return static_cast<int>(search_main({argv + std::min(argc, 1), argv + argc}, console));
    } catch (const std::exception& error) {
        print_problem(error.what(), "", std::cerr);
        return static_cast<int>(ExitCode::io);
    }
}
