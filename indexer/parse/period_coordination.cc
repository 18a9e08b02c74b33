// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/period_coordination.h"

#include <algorithm>
#include <initializer_list>

namespace dateline {

namespace {

using enum PeriodWord;

bool is_one_of(const PeriodToken& token, std::initializer_list<PeriodWord> words) {
    return std::find(words.begin(), words.end(), token.word) != words.end();
}

/// Whether nothing but the words that coordinate periods stands between, one that does so among them; or
/// nothing at all.
bool are_coordinated(std::span<const PeriodToken> tokens, std::size_t from, std::size_t to) {
    constexpr std::size_t most_between = 5;
    if (to < from || to - from > most_between) return false;
    bool joint = to == from;
    for (const PeriodToken& token : tokens.subspan(from, to - from)) {
        const bool joins = is_one_of(token, {conjunction, slash, hyphen, comma, open, other, PeriodWord::to});
        if (!joins && !is_one_of(token, {the, for_, over, in, of, results, end})) return false;
        joint = joint || joins;
    }
    return joint;
}

/// Whether `spot`, named by a label alone, can take its year from the spot behind it.
bool lacks_year_of(const PeriodSpot& spot, const PeriodSpot& next) {
    if (!spot.labelled && spot.end == next.first) return false;  // `13-week fiscal first quarter`
    if (spot.basis != PeriodBasis::label || next.basis == PeriodBasis::same_in_year) return false;
    return next.period.year != 0 || next.basis == PeriodBasis::ended;
}

}  // namespace

bool another_year_follows(std::span<const PeriodToken> tokens, std::size_t from, std::size_t to) {
    constexpr std::size_t most_between = 3;
    if (to - from > most_between) return false;
    bool joint = false;
    for (std::size_t at = from; at < to; ++at) {
        const bool joins = is_one_of(tokens[at], {conjunction, compared, comma, slash});
        const bool passes = is_one_of(tokens[at], {PeriodWord::to, close, the, over}) ||
                            (tokens[at].word == other && at > from && tokens[at - 1].word == compared);
        if (!joins && !passes) return false;
        joint = joint || joins;
    }
    return joint;
}

void share_years(std::span<const PeriodToken> tokens, std::vector<PeriodSpot>& spots) {
    for (std::size_t i = spots.size(); i-- > 1;) {
        PeriodSpot& spot = spots[i - 1];
        const PeriodSpot& next = spots[i];
        if (!lacks_year_of(spot, next) || !are_coordinated(tokens, spot.end, next.first)) continue;
        if (next.last_day && next.basis == PeriodBasis::ended) {
            spot.last_day = next.last_day;
            spot.basis = PeriodBasis::ended;
        } else {
            spot.period.year = next.period.year;
            spot.basis = PeriodBasis::stated;
        }
        spot.rule = "year of the period beside it";
    }
}

}  // namespace dateline
