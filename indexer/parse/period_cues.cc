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

    PeriodCues read(PeriodCue before) const {
        PeriodCues cues;
        cues.cue = cue(before);
        cues.of_results =
            any(money_sign, begin_, end_) && (any(results, begin_, end_) || any(change, begin_, end_));
        cues.at_its_end = at_its_end();
        cues.has_results_behind = has_results_behind();
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

    PeriodCue cue(PeriodCue before) const {
        if (is_compared()) return PeriodCue::compared;
        const bool comparison = before == PeriodCue::compared || before == PeriodCue::maybe_compared;
        if (comparison && spots_[at_ - 1].first >= begin_ && continues(spots_[at_ - 1].end)) return before;
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
            if (is(at, than) && is_comparing(at)) return true;
            if (is(at, semicolon)) return false;
        }
        return false;
    }

    /// `higher than`, and `than` right before the period: not `more than $5 million`, `more than doubled`.
    [[nodiscard]] bool is_comparing(std::size_t at) const {
        constexpr std::size_t near = 4;
        return (at > begin_ && is(at - 1, change)) || spot_.first - at <= near;
    }

    /// `…, down from $12 million in Q2 and $18 million in Q1`: goes on with the comparison.
    [[nodiscard]] bool continues(std::size_t from) const {
        constexpr std::size_t longest = 10;
        if (spot_.first - from > longest || !any(conjunction, from, spot_.first)) return false;
        for (std::size_t at = from; at < spot_.first; ++at)
            if (is(at, to) || is(at, change) || is(at, results) || is(at, guided) || is(at, compared) ||
                is(at, PeriodWord::from))
                return false;
        return any(money_sign, from, spot_.first);
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
        const bool leads = spot_.first - begin_ <= lead && is(spot_.end, comma);
        const std::size_t reach = leads ? end_ : std::min(end_, spot_.end + near);
        for (std::size_t at = spot_.end; at < reach; ++at) {
            if (is(at, guided)) return !any(tells, at, std::min(end_, at + 4));
            if (!leads && (is(at, comma) || is(at, conjunction))) return false;
        }
        return false;
    }

    /// `for 2016`, `compared to 2016`.
    bool close_by() const {
        const std::size_t first = spot_.first;
        return first > 0 && (is(first - 1, in) || is(first - 1, for_) || is(first - 1, of) ||
                             is(first - 1, to) || is(first - 1, from) || is(first - 1, over) ||
                             is(first - 1, compared) || is(first - 1, than) || is(first - 1, full));
    }

    /// `year-end 2016`, `mid-2016`, `end of 2016`, `late in 2016`.
    bool at_its_end() const {
        std::size_t before = spot_.first;
        if (before > begin_ && (is(before - 1, hyphen) || is(before - 1, of) || is(before - 1, in))) --before;
        return before > begin_ && is(before - 1, end);
    }

    /// `2017 guidance`, `2016 net revenue`.
    bool has_results_behind() const {
        constexpr std::size_t near = 3;
        for (std::size_t at = spot_.end; at < std::min(end_, spot_.end + near); ++at) {
            if (is(at, results)) return true;
            if (is(at, guided)) return text_is_noun(at);
            if (!is(at, other) && !is(at, fiscal) && !is(at, hyphen) && !is(at, end)) return false;
        }
        return false;
    }

    /// `guidance`, `outlook`: read by their number in the vocabulary.
    [[nodiscard]] bool text_is_noun(std::size_t at) const { return tokens_[at].number == 1; }

    std::span<const PeriodToken> tokens_;
    std::span<const PeriodSpot> spots_;
    std::size_t at_;
    const PeriodSpot& spot_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

}  // namespace

std::vector<PeriodCues> cues_of(std::span<const PeriodToken> tokens, std::span<const PeriodSpot> spots) {
    std::vector<PeriodCues> cues;
    cues.reserve(spots.size());
    for (std::size_t at = 0; at < spots.size(); ++at)
        cues.push_back(CueReader(tokens, spots, at).read(at > 0 ? cues[at - 1].cue : PeriodCue::none));
    return cues;
}

}  // namespace dateline
