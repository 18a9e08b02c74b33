// SPDX-License-Identifier: GPL-2.0-or-later
// dateline-search: full-text search over the press releases of an index.
#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>

#include "searcher/messages.h"
#include "searcher/search_command.h"
#include "searcher/terminal.h"

int main(int argc, char** argv) {
    using namespace dateline;
    std::ios::sync_with_stdio(false);
    const auto environment = [](const char* name) -> const char* { return std::getenv(name); };
    const Console console{std::cin,         std::cout,  std::cerr, stdout_is_terminal(),
                          terminal_width(), environment};
    try {
        return static_cast<int>(search_main({argv + std::min(argc, 1), argv + argc}, console));
    } catch (const std::exception& error) {
        print_problem(error.what(), "", std::cerr);
        return static_cast<int>(ExitCode::io);
    }
}
