// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/period_cues.h"

#include <algorithm>

namespace dateline {

namespace {

using enum PeriodWord;

/// Sentences longer than this are read only so far to each side: the input may be hostile.
constexpr std::size_t farthest = 80;

class CueReader {
  public:
    CueReader(std::span<const PeriodToken> tokens, std::span<const PeriodSpot> spots, std::size_t at)
        : tokens_(tokens), spots_(spots), at_(at), spot_(spots[at]) {
        begin_ = spot_.first;
        while (begin_ > 0 && spot_.first - begin_ < farthest && !is(begin_ - 1, stop)) --begin_;
        end_ = spot_.end;
        while (end_ < tokens_.size() && end_ - spot_.end < farthest && !is(end_, stop)) ++end_;
    }

    PeriodCues read() const {
        PeriodCues cues;
        cues.cue = cue();
        cues.of_results = any(results, begin_, end_) || any(money_sign, begin_, end_);
        cues.close_by = close_by();
        return cues;
    }

  private:
    [[nodiscard]] bool is(std::size_t at, PeriodWord word) const {
        return at < tokens_.size() && tokens_[at].word == word;
    }

    [[nodiscard]] bool any(PeriodWord word, std::size_t from, std::size_t to) const {
        for (std::size_t at = from; at < to; ++at)
            if (is(at, word)) return true;
        return false;
    }

    PeriodCue cue() const {
        if (is_compared()) return PeriodCue::compared;
        if (is_maybe_compared()) return PeriodCue::maybe_compared;
        const std::size_t guide = last_guide();
        if (guide < spot_.first) return any(tells, guide, spot_.first) ? PeriodCue::told : PeriodCue::guided;
        return guided_behind() ? PeriodCue::guided : PeriodCue::none;
    }

    /// `compared to` and the like before, and nothing that ends the comparison between: a comma or bracket
    /// behind another period.
    bool is_compared() const {
        std::size_t clause = begin_;
        for (std::size_t i = 0; i < at_; ++i) {
            const PeriodSpot& other_spot = spots_[i];
            if (other_spot.first < begin_ || other_spot.end > spot_.first) continue;
            const std::size_t next = other_spot.end;
            const bool closed = is(next, comma) || is(next, close) || is(next, semicolon) || is(next, to);
            if (closed && !(i + 1 == at_ && spot_.joined)) clause = next;
        }
        for (std::size_t at = spot_.first; at-- > clause;) {
            if (is(at, compared)) return true;
            if (is(at, semicolon)) return false;
        }
        return false;
    }

    /// `over the third quarter`, `up from $3 million in the second quarter`.
    bool is_maybe_compared() const {
        constexpr std::size_t near = 3;
        constexpr std::size_t reach = 12;
        const std::size_t back = spot_.first - std::min(spot_.first - begin_, near);
        for (std::size_t at = back; at < spot_.first; ++at)
            if (is(at, over) || is(at, from)) return true;
        const std::size_t from_reach = spot_.first - std::min(spot_.first - begin_, reach);
        for (std::size_t at = spot_.first; at-- > from_reach;) {
            if (is(at, to)) return false;
            if (is(at, from)) return any(change, begin_, at + 1);
        }
        return false;
    }

    [[nodiscard]] std::size_t last_guide() const {
        for (std::size_t at = spot_.first; at-- > begin_;)
            if (is(at, guided)) return at;
        return spot_.first;
    }

    /// `fourth quarter guidance`, `In 2017, the company expects`.
    bool guided_behind() const {
        constexpr std::size_t near = 5;
        constexpr std::size_t lead = 4;
        const bool leads = spot_.first - begin_ <= lead;
        const std::size_t reach = leads ? end_ : std::min(end_, spot_.end + near);
        for (std::size_t at = spot_.end; at < reach; ++at) {
            if (is(at, guided)) return !any(tells, at, std::min(end_, at + 3));
            if (is(at, comma) && !leads) return false;
        }
        return false;
    }

    /// A preposition before or what is reported behind: `for 2016`, `2017 guidance`, `2016 revenue`.
    bool close_by() const {
        const std::size_t first = spot_.first;
        const bool led = first > 0 && (is(first - 1, in) || is(first - 1, for_) || is(first - 1, of) ||
                                       is(first - 1, to) || is(first - 1, from) || is(first - 1, over) ||
                                       is(first - 1, compared) || is(first - 1, full));
        constexpr std::size_t near = 3;
        for (std::size_t at = spot_.end; at < std::min(end_, spot_.end + near); ++at)
            if (is(at, results) || is(at, guided)) return true;
        return led;
    }

    std::span<const PeriodToken> tokens_;
    std::span<const PeriodSpot> spots_;
    std::size_t at_;
    const PeriodSpot& spot_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

}  // namespace

PeriodCues cues_of(std::span<const PeriodToken> tokens, std::span<const PeriodSpot> spots, std::size_t at) {
    return CueReader(tokens, spots, at).read();
}

}  // namespace dateline
