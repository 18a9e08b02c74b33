// SPDX-License-Identifier: GPL-2.0-or-later
// Periods as phrases: `third quarter of fiscal 2016`, `Q3 2016`, `2016 first half`, `nine months 2016`.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "schema/period.h"
#include "schema/period_words.h"

namespace dateline {

enum class PeriodYear {
    required,
    optional,  ///< the phrase may leave it out: `third quarter`
};

/// A period among tokens, `first` included and `end` not.
struct PeriodPhrase {
    Period period;  ///< `year` is 0 where the phrase has none
    std::size_t first = 0;
    std::size_t end = 0;
};

/// The period that begins exactly at token `at`, as long as it goes. A bare year is none, nor is `year`
/// alone unless `ended` follows. `nine months` and `thirteen weeks` are read as they stand; the caller knows
/// whether they begin with the year. Looks at a dozen tokens at most.
[[nodiscard]] std::optional<PeriodPhrase> period_phrase_at(std::span<const PeriodToken> tokens,
                                                           std::size_t at, PeriodYear year);

/// Three months are a quarter, six a half, twelve a year; other periods are as they are. One period has one
/// canonical spelling.
[[nodiscard]] Period canonical_period(Period period);

}  // namespace dateline
