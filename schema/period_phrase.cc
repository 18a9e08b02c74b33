// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/period_phrase.h"

#include <array>

#include "schema/period_code.h"

namespace dateline {

namespace {

using enum PeriodWord;

struct Part {
    Period period;
    std::size_t end = 0;
};

class PhraseReader {
  public:
    explicit PhraseReader(std::span<const PeriodToken> tokens) : tokens_(tokens) {}

    std::optional<PeriodPhrase> read(std::size_t at, PeriodYear wanted) const {
        std::optional<Part> part = year_first(at);
        if (!part) part = part_with_year_behind(at);
        if (!part || (wanted == PeriodYear::required && part->period.year == 0)) return std::nullopt;
        if (is(at, annum) && part->period.year == 0 && !is(part->end, ended)) return std::nullopt;
        return PeriodPhrase{canonical_period(part->period), at, part->end};
    }

  private:
    [[nodiscard]] bool is(std::size_t at, PeriodWord word) const {
        return at < tokens_.size() && tokens_[at].word == word;
    }

    [[nodiscard]] bool touches(std::size_t at) const {
        return at > 0 && at < tokens_.size() && tokens_[at].begin == tokens_[at - 1].end;
    }

    [[nodiscard]] std::size_t behind(std::size_t at, PeriodWord word) const {
        return is(at, word) ? at + 1 : at;
    }

    /// `2016`, `FY16`, `FY 2016`, `fiscal year 2016`; `'16` too.
    [[nodiscard]] std::optional<Part> stated_year(std::size_t at) const {
        const bool labelled = is(at, fiscal) || is(at, fiscal_abbr);
        if (labelled) at = behind(behind(at + 1, annum), hyphen);
        if (is(at, code) && tokens_[at].span == PeriodSpan::year)
            return Part{{.year = tokens_[at].year}, at + 1};
        if (is(at, PeriodWord::year)) return whole_year(at);
        const bool apostrophed = is(at, apostrophe);
        if (apostrophed) ++at;
        if (!is(at, figure) || tokens_[at].end - tokens_[at].begin != 2 || (!apostrophed && !labelled))
            return std::nullopt;
        return Part{{.year = year_of_two_digits(tokens_[at].number)}, at + 1};
    }

    /// `2016`, and `2016/17` or `2016-17`, which end in the later year.
    [[nodiscard]] std::optional<Part> whole_year(std::size_t at) const {
        Part part{{.year = tokens_[at].number}, at + 1};
        const bool joined = (is(at + 1, slash) || is(at + 1, hyphen)) && touches(at + 1) && touches(at + 2);
        if (!joined || !is(at + 2, figure) || tokens_[at + 2].number != (part.period.year + 1) % 100)
            return part;
        return Part{{.year = part.period.year + 1}, at + 3};
    }

    /// `2016 third quarter`, `FY16 Q3`, `fiscal 2016 first half`, `2016 fiscal year`, `fiscal 2016`.
    [[nodiscard]] std::optional<Part> year_first(std::size_t at) const {
        const std::optional<Part> stated = stated_year(at);
        if (!stated) return std::nullopt;
        std::size_t next = stated->end;
        if (is(next, apostrophe)) next += 2;  // 's
        if (const auto part = part_at(behind(next, hyphen)); part && part->period.year == 0) {
            const auto own = part_with_year_behind(behind(next, hyphen));
            if (!own || own->period.year == 0)  // none: `9M`, which the year before it makes a period
                return Part{{stated->period.year, part->period.span, part->period.number}, part->end};
        }
        return is(at, PeriodWord::year) ? std::nullopt : stated;
    }

    [[nodiscard]] std::optional<Part> part_with_year_behind(std::size_t at) const {
        std::optional<Part> part = part_at(at);
        if (!part || part->period.year != 0) return part;
        if (const auto year = year_behind(part->end)) {
            part->period.year = year->period.year;
            part->end = year->end;
        } else if (part->period.span == PeriodSpan::months && is(at, code)) {
            return std::nullopt;  // `9M` alone is an amount
        }
        return part;
    }

    /// The year behind a quarter or half: `of 2016`, `of our fiscal year 2016`, `, 2016`, `'16`.
    [[nodiscard]] std::optional<Part> year_behind(std::size_t at) const {
        constexpr std::size_t most_fillers = 4;
        if (const auto joined = year_joined(at)) return joined;
        for (std::size_t skipped = 0; skipped <= most_fillers; ++skipped, ++at) {
            if (const auto year = stated_year(at)) return year;
            const bool filler = is(at, of) || is(at, in) || is(at, for_) || is(at, the) || is(at, hyphen) ||
                                is(at, fiscal) || is(at, annum) ||
                                (skipped == 0 && (is(at, comma) || is(at, open) || is(at, period)));
            if (!filler) return std::nullopt;
        }
        return std::nullopt;
    }

    /// The year of `Q3-2016`, `Q3/16`: nothing stands between.
    [[nodiscard]] std::optional<Part> year_joined(std::size_t at) const {
        if (!(is(at, hyphen) || is(at, slash)) || !touches(at) || !touches(at + 1)) return std::nullopt;
        if (is(at + 1, PeriodWord::year)) return whole_year(at + 1);
        if (!is(at - 1, code) || !is(at + 1, figure) || tokens_[at + 1].end - tokens_[at + 1].begin != 2)
            return std::nullopt;
        return Part{{.year = year_of_two_digits(tokens_[at + 1].number)}, at + 2};
    }

    /// The part of a year, without the year unless a code holds it.
    [[nodiscard]] std::optional<Part> part_at(std::size_t at) const {
        if (at >= tokens_.size()) return std::nullopt;
        const PeriodToken& token = tokens_[at];
        switch (token.word) {
            case code:
                if (token.span == PeriodSpan::year) return Part{{.year = token.year}, at + 1};
                return Part{{token.year, token.span, token.number}, at + 1};
            case ordinal:
                return ordinal_part(at);
            case count:
            case figure:
                return counted_part(at, token.number);
            case half:
                return half_year(at);
            case full:
                at = behind(at + 1, hyphen);
                at = behind(at, fiscal);
                if (is(at, annum)) return Part{{}, at + 1};
                return std::nullopt;
            case fiscal:
                at = behind(at + 1, hyphen);
                if (is(at, ordinal) || is(at, code)) return part_at(at);
                if (is(at, annum)) return Part{{}, at + 1};
                return std::nullopt;
            case annum:
                return Part{{}, at + 1};
            default:
                return std::nullopt;
        }
    }

    /// `third quarter`, `third fiscal quarter`, `first half`, `first nine months`.
    [[nodiscard]] std::optional<Part> ordinal_part(std::size_t at) const {
        const int number = tokens_[at].number;
        const std::size_t next = behind(behind(at + 1, hyphen), fiscal);
        if (is(next, quarter)) return Part{{0, PeriodSpan::quarter, number}, next + 1};
        if (is(next, half) && number <= 2) return Part{{0, PeriodSpan::half, number}, behind_year(next + 1)};
        if (number == 1 && (is(next, count) || is(next, figure)))
            return counted_part(next, tokens_[next].number);
        return std::nullopt;
    }

    /// The `year` of `half-year`, `half of the year`.
    [[nodiscard]] std::size_t behind_year(std::size_t at) const {
        const std::size_t next = is(at, of) ? behind(at + 1, the) : behind(at, hyphen);
        return is(next, annum) ? next + 1 : at;
    }

    /// `nine months`, `9-month period`, `thirteen weeks`.
    [[nodiscard]] std::optional<Part> counted_part(std::size_t at, int number) const {
        std::size_t next = behind(at + 1, hyphen);
        if (number == 20 && is(next, other)) return std::nullopt;
        if (is(next, weeks)) {
            constexpr std::array<int, 4> starts{12, 24, 36, 51};
            constexpr int longest = 3;  // 12 to 14, 24 to 27, 36 to 40, 51 to 53 weeks
            for (std::size_t i = 0; i < starts.size(); ++i)
                if (number >= starts[i] && number <= starts[i] + longest)
                    return Part{{0, PeriodSpan::months, static_cast<int>(i + 1) * 3},
                                behind(next + 1, period)};
            return std::nullopt;
        }
        if (!is(next, months) || (number != 3 && number != 6 && number != 9 && number != 12))
            return std::nullopt;
        return Part{{0, PeriodSpan::months, number}, behind(next + 1, period)};
    }

    /// `half year 2016`, `half-year`: the first one.
    [[nodiscard]] std::optional<Part> half_year(std::size_t at) const {
        const std::size_t next = behind(at + 1, hyphen);
        if (!is(next, annum) || !year_behind(next + 1)) return std::nullopt;
        return Part{{0, PeriodSpan::half, 1}, next + 1};
    }

    std::span<const PeriodToken> tokens_;
};

}  // namespace

std::optional<PeriodPhrase> period_phrase_at(std::span<const PeriodToken> tokens, std::size_t at,
                                             PeriodYear year) {
    return PhraseReader(tokens).read(at, year);
}

Period canonical_period(Period period) {
    if (period.span != PeriodSpan::months) return period;
    if (period.number == 3) return {period.year, PeriodSpan::quarter, 1};
    if (period.number == 6) return {period.year, PeriodSpan::half, 1};
    if (period.number == 12) return {period.year, PeriodSpan::year, 0};
    return period;
}

}  // namespace dateline
