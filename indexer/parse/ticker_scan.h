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
/// and a colon; in brackets symbols share an exchange (`(Nasdaq: ACON, ACONW)`), exchanges share a symbol
/// (`(NYSE and SIX: XYZ)`), the symbol may come first (`(XYZ: CSE)`) and a dash or blank do for the colon
/// (`(Nasdaq – XYZ)`). Symbols keep their dots and dashes (`BRK.B`) and become upper case.
void scan_tickers(std::string_view text, std::vector<TickerMention>& mentions);

/// Reads `NASDAQ:CLRB`, and `CLRB` as a symbol without an exchange; nothing for other text. An unknown
/// exchange is kept as printed, in upper case.
[[nodiscard]] std::optional<Ticker> read_ticker(std::string_view text);

}  // namespace dateline
