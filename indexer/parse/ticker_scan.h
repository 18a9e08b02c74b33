// SPDX-License-Identifier: GPL-2.0-or-later
// Tickers: every `(Exchange: SYMBOL)` of a text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/release.h"

namespace dateline {

struct TickerMention {
    Ticker ticker;
    std::size_t begin = 0;  ///< where the exchange begins
    std::size_t end = 0;
};

/// Appends the tickers of `text` to `mentions` in order, repeated ones too. A symbol counts after an exchange
/// and a colon; in brackets symbols share an exchange (`(Nasdaq: ACON, ACONW)`) and exchanges share a symbol
/// (`(NYSE and SIX: XYZ)`). Symbols keep their dots and dashes (`BRK.B`) and become upper case.
void scan_tickers(std::string_view text, std::vector<TickerMention>& mentions);

/// The ticker of `is traded on the Nasdaq under the symbol "UAL"`, the first one in `text`.
[[nodiscard]] std::optional<TickerMention> find_symbol_phrase(std::string_view text);

/// Reads `NASDAQ:CLRB`; nothing for other text. An unknown exchange is kept as printed, in upper case.
[[nodiscard]] std::optional<Ticker> read_ticker(std::string_view text);

}  // namespace dateline
