// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/period.h"

#include <charconv>

namespace dateline {

std::string period_text(const Period& period) {
    std::string text = std::to_string(period.year);
    if (period.span == PeriodSpan::year) return text;
    text += period.span == PeriodSpan::half ? 'H' : period.span == PeriodSpan::quarter ? 'Q' : 'M';
    return text + std::to_string(period.number);
}

std::optional<Period> read_period(std::string_view text) {
    Period period;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), period.year);
    if (error != std::errc() || end == text.data()) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (text.empty()) return period;
    if (text.size() != 2 || text[1] < '1' || text[1] > '9') return std::nullopt;
    period.number = text[1] - '0';
    const char span = text[0];
    if (span == 'H' || span == 'h') period.span = PeriodSpan::half;
    if (span == 'Q' || span == 'q') period.span = PeriodSpan::quarter;
    if (span == 'M' || span == 'm') period.span = PeriodSpan::months;
    return period.span == PeriodSpan::year ? std::nullopt : std::optional(period);
}

}  // namespace dateline
