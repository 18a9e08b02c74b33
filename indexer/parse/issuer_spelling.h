// SPDX-License-Identifier: GPL-2.0-or-later
// The spelling of a name that text recognition has damaged.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// `name` with its first word in the spelling of `text` that has the best support: possessives, "About"
/// headings, and above all e-mail and web domains. `source` is the name in the source line, which wins where
/// a domain agrees with it. `name` as it is where nothing speaks for another spelling.
[[nodiscard]] std::string corrected_name(std::string_view name, std::string_view source,
                                         std::string_view text);

}  // namespace dateline
