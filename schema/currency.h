// SPDX-License-Identifier: GPL-2.0-or-later
// Currencies as releases write them beside a number, as ISO 4217 codes.
#pragma once

#include <string_view>

#include "schema/character_class.h"

namespace dateline {

/// The code for a code or short name in small letters: `usd`, `rmb` (CNY), `rs`, `euro`; empty for another
/// word.
[[nodiscard]] std::string_view currency_code(std::string_view word);

/// The code that letters before a dollar sign make of it, in small letters and without full stops: `us`, `c`
/// and `cdn` (CAD), `hk`; empty for letters that make none.
[[nodiscard]] std::string_view dollar_code(std::string_view letters);

/// The code for a word behind a number: as currency_code(), and `dollars` (USD), `euros`, `yen`.
[[nodiscard]] std::string_view currency_code_behind(std::string_view word);

/// The code of a sign, USD for a bare `$`; empty for none.
[[nodiscard]] std::string_view currency_code(CurrencySign sign);

/// How the terms of amounts begin: `$`, `€`, `c$` for CAD, `chf`; `code` is one that the functions above
/// gave.
[[nodiscard]] std::string_view currency_in_terms(std::string_view code);

}  // namespace dateline
