// SPDX-License-Identifier: GPL-2.0-or-later
// Where the index is when --db does not say: the same place for both programs.
#pragma once

#include <functional>
#include <string>

namespace dateline {

/// Reads a variable of the environment; null for an unset one.
using Environment = std::function<const char*(const char*)>;

/// DATELINE_DB, else `dateline/index` in XDG_DATA_HOME, else in `~/.local/share` (XDG Base Directory
/// Specification). Empty variables count as unset.
[[nodiscard]] std::string default_index_folder(const Environment& environment);

}  // namespace dateline
