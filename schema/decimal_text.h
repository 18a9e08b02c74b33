// SPDX-License-Identifier: GPL-2.0-or-later
// Decimal numbers as text, without arithmetic that rounds.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// `number` (digits, perhaps a point and digits) with its point moved right: `5.6` and six zeros is
/// `5600000`. Zeros that mean nothing are left out at both ends: `05.60` is `5.6`.
[[nodiscard]] std::string shifted_decimal(std::string_view number, std::size_t zeros);

}  // namespace dateline
