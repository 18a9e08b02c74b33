// SPDX-License-Identifier: GPL-2.0-or-later
// Runs the command layer in the test's process with strings as its streams.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "searcher/search_command.h"

namespace dateline::test {

struct ConsoleRun {
    ExitCode code = ExitCode::ok;
    std::string out;
    std::string err;
};

/// What `dateline-search ARGUMENTS…` does with an empty environment.
inline ConsoleRun run(const std::vector<std::string>& arguments, const std::string& input = "") {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    constexpr Date today{2016, 11, 11};
    const Console console{in, out, err, false, 0, [](const char*) -> const char* { return nullptr; }, today};
    const ExitCode code = search_main(arguments, console);
    return {code, out.str(), err.str()};
}

}  // namespace dateline::test
