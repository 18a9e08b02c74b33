// SPDX-License-Identifier: GPL-2.0-or-later
// The subject of a lead that names whose release it is.
#pragma once

#include <string_view>

namespace dateline {

/// The name that `lead`, the news without its dateline, begins with, when a verb of announcing or a
/// description follows it (`today announced`, `, a maker of`). Empty for persons, offices and phrases.
[[nodiscard]] std::string_view announcing_subject(std::string_view lead);

}  // namespace dateline
