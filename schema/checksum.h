// SPDX-License-Identifier: GPL-2.0-or-later
// Checksums of what is stored: they tell damage, not intent.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

inline constexpr std::size_t checksum_bytes = 8;

/// XXH3-64 of the bytes in its canonical form: `checksum_bytes` long, the same on every machine.
[[nodiscard]] std::string checksum_of(std::string_view bytes);

}  // namespace dateline
