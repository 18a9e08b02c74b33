// SPDX-License-Identifier: GPL-2.0-or-later
// Uuencoded files, as SEC submissions carry PDFs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// The bytes of the first `begin 644 name` … `end` in `text`; nothing where there is none. A line that is cut
/// short gives what it has. Linear. (POSIX.1-2017, uuencode.)
[[nodiscard]] std::optional<std::string> read_uuencoded(std::string_view text);

}  // namespace dateline
