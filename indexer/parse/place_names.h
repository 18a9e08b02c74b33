// SPDX-License-Identifier: GPL-2.0-or-later
// Places that mark a dateline without a date or wire: states, provinces, countries and cities that stand
// alone.
#pragma once

#include <string_view>

namespace dateline {

/// Whether `name` (any case, final full stop ignored) is a state of the US or a province of Canada, full or
/// abbreviated as in datelines (`Calif.`, `CA`), or a country.
[[nodiscard]] bool is_region(std::string_view name);

/// Whether `name` is a city that datelines print without a state (AP Stylebook, "datelines").
[[nodiscard]] bool is_standalone_city(std::string_view name);

}  // namespace dateline
