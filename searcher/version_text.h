// SPDX-License-Identifier: GPL-2.0-or-later
// What --version prints.
#pragma once

#include <string>

namespace dateline {

/// The program's version, those of the libraries that it runs with, and the index format that it reads.
[[nodiscard]] std::string version_text();

}  // namespace dateline
