// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/period_spans.h"

#include <algorithm>

#include "indexer/parse/period_coordination.h"
#include "indexer/parse/written_date.h"
#include "schema/period_phrase.h"

namespace dateline {

namespace {

using enum PeriodWord;

class SpotReader {
  public:
    SpotReader(std::string_view text, std::span<const PeriodToken> tokens) : text_(text), tokens_(tokens) {}

    std::vector<PeriodSpot> run() {
        for (std::size_t at = 0; at < tokens_.size();) {
            const std::size_t count = spots_.size();
            read_at(at);
            at = spots_.size() > count ? std::max(spots_.back().end, at + 1) : after_date(at);
        }
        share_years(tokens_, spots_);
        std::erase_if(spots_, [](const PeriodSpot& spot) {
            return spot.basis == PeriodBasis::label && !spot.labelled;  // `the next twelve months`
        });
        return std::move(spots_);
    }

  private:
    [[nodiscard]] PeriodWord word(std::size_t at) const {
        return at < tokens_.size() ? tokens_[at].word : stop;
    }
    [[nodiscard]] bool is(std::size_t at, PeriodWord wanted) const { return word(at) == wanted; }
    [[nodiscard]] std::size_t behind(std::size_t at, PeriodWord wanted) const {
        return is(at, wanted) ? at + 1 : at;
    }

    void read_at(std::size_t at) {
        switch (word(at)) {
            case ordinal:
            case count:
            case figure:
                if (read_series(at)) return;
                break;
            case same:
                return read_same(at);
            case prior:
            case last:
                return read_prior(at);
            case quarter:
            case period:
                return read_unnumbered(at);
            case PeriodWord::year:
                if (read_phrase(at)) return;
                return read_year(at);
            case annum:
                if (read_year_ago(at)) return;
                break;
            case code:
            case half:
            case full:
            case fiscal:
            case fiscal_abbr:
                break;
            default:
                return;
        }
        read_phrase(at);
    }

    PeriodSpot& add(PeriodBasis basis, Period period, std::size_t first, std::size_t end,
                    std::string_view rule) {
        spots_.push_back({.basis = basis, .period = period, .first = first, .end = end, .rule = rule});
        spots_.back().labelled = !is(first, count) && !is(first, figure);
        return spots_.back();
    }

    bool read_phrase(std::size_t at) {
        if (is(at, annum) && at > 0 && is(at - 1, hyphen)) return false;  // `mid-year 2016`
        const auto phrase = period_phrase_at(tokens_, at, PeriodYear::optional);
        if (!phrase) return false;
        const Period& period = phrase->period;
        const bool counted = is(at, count) || is(at, figure);
        const std::size_t end = phrase->end;
        if (period.year != 0) {
            PeriodSpot& spot = add(PeriodBasis::stated, period, at, end, "period with its year");
            return take_last_day(spot, counted), true;
        }
        PeriodSpot spot{
            .basis = PeriodBasis::label, .period = period, .labelled = !counted, .first = at, .end = end};
        if (take_last_day(spot, counted)) return spots_.push_back(spot), true;
        if (counted) return spots_.push_back(spot), true;  // until share_years() finds its year
        if (!stands_without_year(at, phrase->period)) return false;
        const std::size_t year_before = end_of_last_year(end);
        if (year_before > end) {
            add(PeriodBasis::year_before, period, at, year_before, "period of the year before");
        } else {
            add(PeriodBasis::label, period, at, end, "period without its year");
        }
        return true;
    }

    /// `first half`, `Q3`, `full year` say something alone; `fiscal year`, `H2`, `first three months` do not.
    [[nodiscard]] bool stands_without_year(std::size_t at, const Period& period) const {
        switch (word(at)) {
            case code:
                return period.span == PeriodSpan::quarter || text_[tokens_[at].begin] < 'A';
            case full:
                return at == 0 || !is(at - 1, ordinal);  // not `first full year of operations`
            case fiscal:
                return period.span == PeriodSpan::quarter;
            case ordinal:
                return !is(at + 1, count) && !is(at + 1, figure) ? true : period.number != 1;
            default:
                return false;
        }
    }

    /// Behind a period: `ended September 30, 2016`, `, which ended September 30`, `(ended June 30)`.
    bool take_last_day(PeriodSpot& spot, bool counted) {
        constexpr std::size_t most_between = 3;
        std::size_t at = spot.end;
        for (std::size_t between = 0; between < most_between; ++between) {
            const bool passes = is(at, comma) || is(at, open) || is(at, period) || is(at, other) ||
                                (counted && is(at, period));
            if (!passes) break;
            ++at;
        }
        if (!is(at, ended)) return false;
        at = behind(behind(at + 1, over), the);
        const auto date = date_at(at);
        if (!date) return false;
        spot.last_day = date->date;
        spot.end = token_from(date->end, at);
        if (spot.basis == PeriodBasis::stated && spot.period.year != 0) return true;
        spot.basis = PeriodBasis::ended;
        spot.rule = "period by its last day";
        return true;
    }

    [[nodiscard]] std::optional<WrittenDate> date_at(std::size_t at) const {
        if (!is(at, month) && !is(at, figure)) return std::nullopt;
        return read_date(text_, tokens_[at].begin);
    }

    /// The first token that begins at or behind byte `offset`.
    [[nodiscard]] std::size_t token_from(std::size_t offset, std::size_t at) const {
        while (at < tokens_.size() && tokens_[at].begin < offset) ++at;
        return at;
    }

    /// `quarter ended June 30, 2016`, `quarters ended`, `period ended` (a quarter only as `quarter`).
    void read_unnumbered(std::size_t at) {
        if (!is(at, quarter)) return;
        PeriodSpot spot{.period = {0, PeriodSpan::quarter, 0}, .first = at, .end = at + 1};
        if (take_last_day(spot, false)) spots_.push_back(spot);
    }

    /// `first and second quarters of 2016`, `three and nine months ended …`, `three- and six-month periods`.
    bool read_series(std::size_t at) {
        constexpr std::size_t longest = 12;
        std::size_t next = at;
        std::vector<std::size_t> numbers;
        while (is(next, word(at)) && next - at < longest) {
            numbers.push_back(next);
            next = behind(behind(next + 1, hyphen), fiscal);
            if (is(next, quarter) || is(next, half) || is(next, months) || is(next, weeks)) break;
            const std::size_t joint = next;
            next = behind(behind(next, comma), conjunction);
            if (next == joint) return false;
            next = behind(next, the);
        }
        if (numbers.size() < 2 || !is(numbers.back(), word(at))) return false;
        const std::size_t count = spots_.size();
        if (!read_phrase(numbers.back())) return false;
        add_series(numbers, count);
        return true;
    }

    void add_series(const std::vector<std::size_t>& numbers, std::size_t at_spot) {
        const PeriodSpot lastly = spots_[at_spot];
        const PeriodSpan span = lastly.period.span;
        spots_.resize(at_spot);
        for (std::size_t i = 0; i + 1 < numbers.size(); ++i) {
            PeriodSpot spot = lastly;
            const int number = tokens_[numbers[i]].number;
            const bool counted = !is(numbers[i], ordinal);
            spot.period = counted ? canonical_period({lastly.period.year, PeriodSpan::months, number})
                                  : Period{lastly.period.year, span, number};
            spot.first = numbers[i];
            spot.end = numbers[i] + 1;
            spot.joined = i > 0;
            spot.rule = "periods in a series";
            spots_.push_back(spot);
        }
        spots_.push_back(lastly);
        spots_.back().joined = true;
    }

    /// Where `last year`, `of the prior year`, `a year ago`, `a year earlier` ends that begins at `at`; `at`
    /// where there is none.
    [[nodiscard]] std::size_t end_of_last_year(std::size_t at) const {
        std::size_t next = at;
        if (is(next, of) || is(next, in) || is(next, for_) || is(next, from)) ++next;
        next = behind(next, the);
        if (is(next, prior) || is(next, last)) {
            next = behind(behind(next + 1, hyphen), fiscal);
            if (!is(next, annum)) return at;
            return behind(behind(next + 1, hyphen), period);
        }
        if (is(next, other)) ++next;  // one
        if (!is(next, annum)) return at;
        next = behind(next + 1, hyphen);
        return is(next, ago) || is(next, prior) ? next + 1 : at;
    }

    /// What `same`, `prior-year` and `year-ago` speak of: `quarter`, `period`, `third quarter`, `nine
    /// months`.
    [[nodiscard]] std::optional<PeriodSpot> spoken_of(std::size_t at) const {
        if (is(at, fiscal)) ++at;
        if (is(at, quarter)) return PeriodSpot{.period = {0, PeriodSpan::quarter, 0}, .end = at + 1};
        if (is(at, period)) return PeriodSpot{.any_span = true, .end = at + 1};
        const auto phrase = period_phrase_at(tokens_, at, PeriodYear::optional);
        if (!phrase || is(at, PeriodWord::year)) return std::nullopt;
        PeriodSpot spot{.period = phrase->period, .end = phrase->end};
        if (is(at, count) || is(at, figure)) spot.period.number = 0;
        return spot;
    }

    /// `same period of 2015`, `comparable quarter last year`, `corresponding prior-year period`.
    void read_same(std::size_t at) {
        const std::size_t next = behind(at + 1, hyphen);
        if (is(next, prior) || is(next, last)) return read_prior(next, at);
        if (is(next, PeriodWord::year)) {  // `comparable 2015 quarter`
            if (const auto spot = spoken_of(next + 1)) add_same(*spot, at, tokens_[next].number, spot->end);
            return;
        }
        const auto spot = spoken_of(next);
        if (!spot) return;
        if (spot->period.year != 0) return add_same(*spot, at, spot->period.year, spot->end);
        std::size_t end = end_of_last_year(spot->end);
        if (end > spot->end) return add_before(*spot, at, end);
        end = spot->end;
        if (is(end, of) || is(end, in) || is(end, for_) || is(end, comma)) ++end;
        end = behind(behind(behind(end, the), fiscal), annum);
        if (is(end, PeriodWord::year)) return add_same(*spot, at, tokens_[end].number, end + 1);
        if (is(end, code) && tokens_[end].span == PeriodSpan::year)
            add_same(*spot, at, tokens_[end].year, end + 1);
    }

    void add_same(PeriodSpot spot, std::size_t first, int year, std::size_t end) {
        spot.basis = PeriodBasis::same_in_year;
        spot.period.year = year;
        spot.first = first;
        spot.end = end;
        spot.rule = "same period in another year";
        spots_.push_back(spot);
    }

    void add_before(PeriodSpot spot, std::size_t first, std::size_t end) {
        spot.basis = PeriodBasis::year_before;
        spot.first = first;
        spot.end = end;
        spot.rule = "period of the year before";
        spots_.push_back(spot);
    }

    void read_prior(std::size_t at) { read_prior(at, at); }

    /// `prior-year quarter`, `last year's third quarter`, `previous quarter`.
    void read_prior(std::size_t at, std::size_t first) {
        std::size_t next = behind(behind(at + 1, hyphen), fiscal);
        if (is(at, prior) && is(next, quarter)) {
            PeriodSpot& spot =
                add(PeriodBasis::one_before, {0, PeriodSpan::quarter, 0}, first, next + 1, "quarter before");
            spot.labelled = false;
            take_last_day(spot, false);
            return;
        }
        if (!is(next, annum)) return;
        next = behind(next + 1, hyphen);
        if (is(next, apostrophe)) next += is(next + 1, other) ? 2U : 1U;
        next = behind(next, same);
        if (const auto spot = spoken_of(next); spot && spot->period.year == 0)
            add_before(*spot, first, spot->end);
    }

    /// `year-ago quarter`, `year earlier period`.
    bool read_year_ago(std::size_t at) {
        std::size_t next = behind(at + 1, hyphen);
        if (!is(next, ago) && !is(next, prior)) return false;
        next = behind(behind(next + 1, hyphen), same);
        const auto spot = spoken_of(next);
        if (!spot || spot->period.year != 0) return false;
        add_before(*spot, at, spot->end);
        return true;
    }

    /// `and 2015` behind a period of 2016; any other year by itself.
    void read_year(std::size_t at) {
        const PeriodSpot* before = spots_.empty() ? nullptr : &spots_.back();
        if (before && before->end < at && another_year_follows(tokens_, before->end, at)) {
            PeriodSpot spot = *before;
            spot.period.year = tokens_[at].number;
            spot.first = at;
            spot.end = at + 1;
            spot.joined = true;
            if (spot.last_day) spot.last_day->year = spot.period.year;
            if (spot.basis != PeriodBasis::ended && spot.basis != PeriodBasis::bare_year)
                spot.basis = PeriodBasis::stated;
            spot.rule = "another year of the same period";
            spots_.push_back(spot);
            return;
        }
        if (is_part_of_date(at)) return;
        add(PeriodBasis::bare_year, {.year = tokens_[at].number}, at, at + 1, "year alone");
    }

    [[nodiscard]] bool is_part_of_date(std::size_t at) const {
        if (at == 0) return false;
        if (is(at - 1, month)) return true;
        const std::size_t back = at - (is(at - 1, comma) ? 2 : 1);
        return back < at && back > 0 && is(back, figure) && (is(back - 1, month) || is(back - 1, slash));
    }

    /// Behind the date that begins at `at`, so that its year is read by nobody else; else the next token.
    [[nodiscard]] std::size_t after_date(std::size_t at) const {
        if (!is(at, month)) return at + 1;
        const auto date = date_at(at);
        return date && date->has_year() ? std::max(token_from(date->end, at), at + 1) : at + 1;
    }

    std::string_view text_;
    std::span<const PeriodToken> tokens_;
    std::vector<PeriodSpot> spots_;
};

}  // namespace

std::vector<PeriodSpot> find_period_spots(std::string_view text, std::span<const PeriodToken> tokens) {
    return SpotReader(text, tokens).run();
}

}  // namespace dateline
