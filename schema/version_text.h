// SPDX-License-Identifier: GPL-2.0-or-later
// What --version prints.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// The program's name and version, those of the libraries that it runs with, and the index format.
[[nodiscard]] std::string version_text(std::string_view program);

}  // namespace dateline
