// SPDX-License-Identifier: GPL-2.0-or-later
// Legal forms of companies: the words of a name that do not tell which company it is.
#pragma once

#include <string_view>

namespace dateline {

/// Whether `word` is a legal form (`inc`, `corporation`, `gmbh`, `ltée` or `ltee`): letters and digits only,
/// in lower case, dots dropped (`N.V.` is `nv`).
[[nodiscard]] bool is_legal_form(std::string_view word);

/// Whether the form stands in names without a capital too (`Orvane plc`, `Orvane inc.`). Others, such as
/// `company` and `limited`, are words of prose without one. `word` as for is_legal_form().
[[nodiscard]] bool is_uncapitalised_legal_form(std::string_view word);

}  // namespace dateline
