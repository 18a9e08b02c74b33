// SPDX-License-Identifier: GPL-2.0-or-later
// The command layer of dateline-search: from options to output and an exit status.
#pragma once

#include <iosfwd>

#include "schema/exit_code.h"
#include "searcher/options.h"

namespace dateline {

/// Parts of the process that a command sees.
struct Console {
    std::istream& in;
    std::ostream& out;  ///< results only
    std::ostream& err;
    bool out_is_terminal = false;
    std::size_t width = 0;  ///< of the terminal; 0: do not wrap
    Environment environment;
    Date today{};  ///< where the user is
};

/// Does what the options ask. An answer is written only when it is complete. Output that cannot be written is
/// ExitCode::io.
[[nodiscard]] ExitCode run_search(const SearchOptions& options, const Console& console);

/// argv to exit status: parse_options(), run_search(), and messages for what goes wrong.
[[nodiscard]] ExitCode search_main(const std::vector<std::string>& arguments, const Console& console);

}  // namespace dateline
