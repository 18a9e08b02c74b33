// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers: how far one goes.
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// Where the number ends that begins at byte `begin`, at a digit or at a decimal point before one: digits of
/// any script, superscript ones too, or ASCII digits in groups after commas (`1,250,000`, lakhs as in
/// `1,25,000`) with one decimal part. A run of digits is cut at some 64 bytes; longer ones are no numbers.
[[nodiscard]] std::size_t number_end(std::string_view text, std::size_t begin);

}  // namespace dateline
