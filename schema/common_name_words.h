// SPDX-License-Identifier: GPL-2.0-or-later
// Words that many companies' names share, so that they tell nothing about which company is meant.
#pragma once

#include <string_view>

namespace dateline {

/// Whether a folded word is one that names of unrelated companies have in common: `first`, `gold`, `bank`,
/// `therapeutics`, the names of countries and the like.
[[nodiscard]] bool is_common_name_word(std::string_view word);

}  // namespace dateline
