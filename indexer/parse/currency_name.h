// SPDX-License-Identifier: GPL-2.0-or-later
// Names and signs of currencies beside a number, as ISO 4217 codes.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// A currency found at one side of a number.
struct CurrencyName {
    std::string_view code;  ///< ISO 4217; empty for a bare `$`, which may be any country's
    std::size_t bytes = 0;  ///< with the blanks between it and the number
};

/// The currency that ends where the number begins, at `number`: `US$`, `C$ `, `CHF `, `Rs. `, `€`.
[[nodiscard]] std::optional<CurrencyName> currency_before(std::string_view text, std::size_t number);

/// The currency that begins at `at`, where the number or its magnitude ended: ` dollars`, ` Canadian
/// dollars`, ` USD`, `€`, ` d'euros`. A bare `dollars` has no code.
[[nodiscard]] std::optional<CurrencyName> currency_behind(std::string_view text, std::size_t at);

}  // namespace dateline
