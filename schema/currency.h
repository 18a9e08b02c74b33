// SPDX-License-Identifier: GPL-2.0-or-later
// Currencies as releases write them, and the sign that each has in the terms of amounts.
#pragma once

#include <string_view>

#include "schema/character_class.h"

namespace dateline {

/// `$` for `usd`, `€` for `eur`, `c$` for `cad`, `chf` for itself; empty for a word that is no code of a
/// currency. `word` is folded, here and below.
[[nodiscard]] std::string_view currency_code(std::string_view word);

/// The currency that letters before a dollar sign make of it: `$` for `us`, `c$` for `c` and `cdn`, `hk$` for
/// `hk`; empty for letters that make none.
[[nodiscard]] std::string_view dollar_before(std::string_view letters);

/// What follows an amount: `$` for `dollars`, `€` for `euros`, or a code; empty for another word.
[[nodiscard]] std::string_view currency_behind(std::string_view word);

/// Empty for none.
[[nodiscard]] std::string_view currency_text(CurrencySign sign);

}  // namespace dateline
