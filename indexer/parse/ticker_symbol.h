// SPDX-License-Identifier: GPL-2.0-or-later
// Symbols of securities: `CLRB`, `BRK.B`, `0700`, and the suffixes that only repeat an exchange.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

inline constexpr std::size_t longest_symbol = 10;

/// The symbol that begins at `at`, in upper case, and its end; empty where none begins. Small letters count
/// in front of a closing bracket, digits alone where `exchange` (canonical) lists numbers. A suffix of
/// Reuters that repeats the exchange is cut: `F.TO` on the TSX is `F`. In Scandinavia a class may stand
/// apart: `ORV B` is `ORV.B`.
[[nodiscard]] std::string symbol_at(std::string_view text, std::size_t at, std::string_view exchange,
                                    std::size_t& end);

/// The canonical exchange of Reuters' suffix behind the last point of `symbol` (`0700.HK`); empty where there
/// is none that is known.
[[nodiscard]] std::string_view exchange_of_suffix(std::string_view symbol);

/// `symbol` without a suffix of Reuters that repeats `exchange`.
[[nodiscard]] std::string_view without_suffix(std::string_view symbol, std::string_view exchange);

/// Past quotation marks, `$` and `*` in front of a symbol or behind it.
[[nodiscard]] std::size_t skip_quotes(std::string_view text, std::size_t at);

/// Past blanks, no-break ones too.
[[nodiscard]] std::size_t skip_spaces(std::string_view text, std::size_t at);

}  // namespace dateline
