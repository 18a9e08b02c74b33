// SPDX-License-Identifier: GPL-2.0-or-later
// Which list of synonyms is used: the one named, the user's own, or the program's.
#pragma once

#include <string>
#include <variant>

#include "schema/index_location.h"
#include "searcher/options.h"
#include "searcher/search/failure.h"

namespace dateline {

/// `dateline/synonyms.txt` in XDG_CONFIG_HOME, else in `~/.config` (XDG Base Directory Specification); empty
/// where neither is set.
[[nodiscard]] std::string user_synonyms_path(const Environment& environment);

/// The text of the list that `options` name, which must be readable; else of the user's list where there is
/// one; else of the program's own. Failures are ExitCode::usage for a named file, ExitCode::io for the
/// user's.
[[nodiscard]] std::variant<std::string, Failure> synonyms_text(const SearchOptions& options,
                                                               const Environment& environment);

}  // namespace dateline
