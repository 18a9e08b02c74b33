// SPDX-License-Identifier: GPL-2.0-or-later
// What stdout is: a terminal or not, how wide, whether colours are wanted.
#pragma once

#include <cstddef>

#include "searcher/options.h"

namespace dateline {

/// Whether to write escapes. Automatic: not where NO_COLOR is set and not empty (no-color.org); else where
/// CLICOLOR_FORCE is set and not `0`; else on a terminal whose TERM is not `dumb`.
[[nodiscard]] bool wants_colour(ColorMode mode, bool on_terminal, const Environment& environment);

[[nodiscard]] bool stdout_is_terminal();

/// Columns of the terminal that stdout is; 0 where it is none or does not tell.
[[nodiscard]] std::size_t terminal_width();

}  // namespace dateline
