// SPDX-License-Identifier: GPL-2.0-or-later
// Tickers that a sentence names: `trades on the Nasdaq under the symbol "CLRB"`.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/parse/ticker_scan.h"

namespace dateline {

/// Appends the tickers of sentences such as `listed on the NYSE under the symbols "ORV" and "ORV.WS"` or
/// `under the ticker ORV on the TSX` to `mentions`, in order, repeated ones too.
void scan_symbol_phrases(std::string_view text, std::vector<TickerMention>& mentions);

}  // namespace dateline
