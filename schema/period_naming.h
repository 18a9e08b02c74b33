// SPDX-License-Identifier: GPL-2.0-or-later
// Which tokens name a period of reporting, so that only around them one need be read: `quarter`, `Q3`, `FY`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "schema/analyzer.h"
#include "schema/tokenizer.h"

namespace dateline {

/// What a token may name.
enum class PeriodNaming : std::uint8_t {
    nothing,
    part,  ///< a part of a year: `quarter`, `half`, `months`, the letter of `Q3`, `1H` and `9M`
    year,  ///< `fiscal`, `FY`, `full` before `year`
};

/// What token `i`, which has `shapes[i]`, names.
[[nodiscard]] PeriodNaming period_naming(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                                         std::size_t i);

}  // namespace dateline
