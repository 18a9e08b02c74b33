// SPDX-License-Identifier: GPL-2.0-or-later
// Exchanges: every printed name and the one that tickers keep.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

/// Where a printed name means an exchange: some are words or abbreviations of other things outside brackets.
enum class ExchangeUse : std::uint8_t { anywhere, in_brackets };

struct FoundExchange {
    std::string_view canonical;
    std::size_t begin = 0;  ///< where the printed name begins
    ExchangeUse use = ExchangeUse::anywhere;
};

/// The longest name of an exchange that ends at `end` of `text` and begins at a word boundary. Punctuation
/// inside names is ignored (`TSX.V`, `Nasdaq-NNM`, `NASDAQ®`).
[[nodiscard]] std::optional<FoundExchange> exchange_before(std::string_view text, std::size_t end);

/// The canonical exchange of a printed name (`Nasdaq-NNM`, `TSX.V`, `OTC Bulletin Board`): `NASDAQ`, `TSXV`,
/// `OTC`; empty for a name that is no exchange.
[[nodiscard]] std::string_view canonical_exchange(std::string_view printed);

}  // namespace dateline
