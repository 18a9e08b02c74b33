// SPDX-License-Identifier: GPL-2.0-or-later
// Protected addresses: e-mail addresses that a hosting service hides from harvesters until a script runs.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// The address in Cloudflare's `data-cfemail`: hexadecimal bytes, each combined with the first by
/// exclusive or. Empty for what is no such value.
[[nodiscard]] std::string protected_address(std::string_view hex);

}  // namespace dateline
