// SPDX-License-Identifier: GPL-2.0-or-later
// The subject of a headline: a name that opens it, and a verb of announcing behind it.
#pragma once

#include <string_view>

namespace dateline {

/// The name in front of the first verb of announcing of `headline`, in title case or not: `Orvane Lamps` of
/// `Orvane Lamps Opens Third Plant`. Empty where the headline has no such verb or does not begin with a name.
[[nodiscard]] std::string_view headline_subject(std::string_view headline);

}  // namespace dateline
