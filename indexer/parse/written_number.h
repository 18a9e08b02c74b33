// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers as people write them: `1,234.5`, `1.234,5`, `4,5`, and the words that multiply them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// Which sign parts the fraction where one could mean either: `1.234` is one and a bit in English, over a
/// thousand in German.
enum class DecimalSign { point, comma };

struct WrittenNumber {
    double digits = 0;    ///< all of them: 56 for `5.6`
    double scale = 1;     ///< what the fraction divides them by: 10 for `5.6`
    std::size_t end = 0;  ///< behind its last digit

    /// Multiplied before it is divided, so that `5.6` million is 5600000 and not nearly that.
    [[nodiscard]] double times(double factor) const { return digits * factor / scale; }
};

/// The number whose first digit is at `at`. Groups of three behind commas, points or no-break spaces are
/// thousands; what is no such group is a fraction. Nothing for more than 24 digits or several fractions
/// (`1.2.3`).
[[nodiscard]] std::optional<WrittenNumber> read_number(std::string_view text, std::size_t at,
                                                       DecimalSign decimal);

struct Magnitude {
    double factor = 1;
    std::size_t bytes = 0;  ///< with the blank or hyphen before it; 0 where there is none
};

/// ` million`, `M`, `bn`, ` Mio.`, `-billion` that stand at `at`. Single letters only right behind the number
/// or as capitals behind a blank, and only where `letters` allows them: beside a currency.
enum class MagnitudeLetters { allowed, refused };
[[nodiscard]] Magnitude magnitude_at(std::string_view text, std::size_t at, MagnitudeLetters letters);

}  // namespace dateline
