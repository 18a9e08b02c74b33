// SPDX-License-Identifier: GPL-2.0-or-later
// Telephone numbers, mail and web addresses in running text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline {

enum class PointKind { phone, email, web };

/// A number or address; `text` is a view into the text that was searched.
struct ContactPoint {
    PointKind kind = PointKind::phone;
    std::string_view text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// All of them in order, as printed. A number has 7 to 15 digits in groups (`(888) 555-0143`, `+44 20 7946
/// 0018`, `800-555-0143 ext. 5`); dates, amounts and postal codes are none. Linear in the text.
[[nodiscard]] std::vector<ContactPoint> contact_points(std::string_view text);

}  // namespace dateline
