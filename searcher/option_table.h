// SPDX-License-Identifier: GPL-2.0-or-later
// The options of dateline-search by group, as Boost.ProgramOptions describes them.
#pragma once

#include <string>
#include <vector>

#include <boost/program_options.hpp>

namespace dateline {

/// Groups in the order of --help. Every option with a value is a list of strings: the last one wins where one
/// is meant, and our own messages say what is wrong with a value.
[[nodiscard]] std::vector<boost::program_options::options_description> option_groups();

/// The name that begins with `name`, else the nearest within an edit distance of 2; empty where none is.
[[nodiscard]] std::string nearest_option(const boost::program_options::options_description& options,
                                         const std::string& name);

}  // namespace dateline
