// SPDX-License-Identifier: GPL-2.0-or-later
// Why a search could not be done: an exit status, a sentence and a hint, as a value.
#pragma once

#include <string>

#include "schema/exit_code.h"

namespace dateline {

/// A failure that ends the run (or one query of a batch). Text is unescaped, without a final full stop.
struct Failure {
    ExitCode code = ExitCode::io;
    std::string text;
    std::string hint;  ///< what to do about it; empty for none
};

}  // namespace dateline
