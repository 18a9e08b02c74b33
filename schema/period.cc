// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/period.h"

#include <vector>

#include "schema/period_phrase.h"
#include "schema/period_words.h"

namespace dateline {

namespace {

/// Longer than any spelling of a period: the rest of a longer text need not be read.
constexpr std::size_t longest_period = 80;

}  // namespace

std::string period_text(const Period& period) {
    std::string text = std::to_string(period.year);
    if (period.span == PeriodSpan::year) return text;
    text += period.span == PeriodSpan::half ? 'H' : period.span == PeriodSpan::quarter ? 'Q' : 'M';
    return text + std::to_string(period.number);
}

int months_gone(const Period& period) {
    constexpr int months_of_year = 12;
    switch (period.span) {
        case PeriodSpan::quarter:
            return period.number * 3;
        case PeriodSpan::half:
            return period.number * 6;
        case PeriodSpan::months:
            return period.number;
        case PeriodSpan::year:
            break;
    }
    return months_of_year;
}

std::optional<Period> read_period(std::string_view text) {
    if (text.size() > longest_period) return std::nullopt;
    std::vector<PeriodToken> tokens;
    read_period_tokens(text, tokens);
    std::size_t first = 0;
    while (tokens[first].word == PeriodWord::the) ++first;
    const std::size_t end = tokens.size() - 1;
    if (first + 1 == end && tokens[first].word == PeriodWord::year)
        return Period{.year = tokens[first].number};
    const auto phrase = period_phrase_at(tokens, first, PeriodYear::required);
    return phrase && phrase->end == end ? std::optional(phrase->period) : std::nullopt;
}

}  // namespace dateline
