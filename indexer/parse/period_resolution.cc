// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/period_resolution.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

/// A year by itself may be a period where it is that near to the release's.
constexpr int years_back = 2;
constexpr int years_ahead = 6;

class Resolver {
  public:
    Resolver(const std::vector<PeriodReading>& readings, const std::optional<Date>& released)
        : readings_(readings), released_(released) {
        if (released) now_ = month_count(released->year, released->month);
    }

    std::vector<PeriodMention> run() {
        for (const PeriodReading& reading : readings_) learn(reading);
        find_main();
        for (const PeriodReading& reading : readings_) {
            const std::optional<Period> found = meant(reading);
            if (found && (reading.spot.basis != PeriodBasis::bare_year || is_period(reading)))
                add(reading, *found);
        }
        return std::move(mentions_);
    }

  private:
    static bool has_year(const PeriodSpot& spot) {
        return spot.period.year != 0 || (spot.last_day && spot.last_day->year != 0);
    }

    void learn(const PeriodReading& reading) {
        const PeriodSpot& spot = reading.spot;
        if (!spot.last_day || spot.joined || spot.last_day->year == 0) return;
        Period period = spot.period;
        if (period.span == PeriodSpan::quarter && period.number == 0) return;
        const bool counted = !spot.labelled || period.span == PeriodSpan::months;
        if (counted && period.span != PeriodSpan::months && period.span != PeriodSpan::half) return;
        if (!counted && period.year == 0 && period.span != PeriodSpan::year) {
            if (const PeriodReading* printed = printed_elsewhere(reading))
                period.year = printed->spot.period.year;
        }
        calendar_.learn(counted                           ? CalendarClue::months
                        : period.span == PeriodSpan::year ? CalendarClue::year_end
                                                          : CalendarClue::quarter_label,
                        period, *spot.last_day);
    }

    /// The period that the release is about: the first of the titles, else the first reported with its year.
    void find_main() {
        for (const bool title : {true, false}) {
            for (const PeriodReading& reading : readings_) {
                if (reading.in_title != title || !may_be_main(reading)) continue;
                main_ = stated(reading.spot);
                if (main_) return;
            }
        }
        for (const PeriodReading& reading : readings_) {
            if (reading.spot.basis != PeriodBasis::label || reading.cues.cue == PeriodCue::compared) continue;
            if (reading.cues.cue == PeriodCue::guided) continue;
            main_ = by_date(reading.spot.period, false);
            return;
        }
    }

    bool may_be_main(const PeriodReading& reading) const {
        const PeriodSpot& spot = reading.spot;
        if (spot.basis != PeriodBasis::stated && spot.basis != PeriodBasis::ended) return false;
        if (reading.cues.cue != PeriodCue::none && reading.cues.cue != PeriodCue::told) return false;
        const std::optional<Period> period = stated(spot);
        return period && !(released_ && calendar_.months_of(*period).first > now_);
    }

    /// What a spot with its year or its last day is.
    std::optional<Period> stated(const PeriodSpot& spot) const {
        if (spot.basis == PeriodBasis::stated || spot.basis == PeriodBasis::bare_year) {
            if (!spot.labelled && spot.last_day) return by_last_day(spot);
            return spot.period;
        }
        return spot.basis == PeriodBasis::ended ? by_last_day(spot) : std::nullopt;
    }

    std::optional<Period> by_last_day(const PeriodSpot& spot) const {
        Date end = *spot.last_day;
        if (end.year == 0) {
            if (!released_) return std::nullopt;
            end.year = released_->year;
            if (end > *released_) --end.year;
        }
        const std::optional<Period> found = calendar_.ending(spot.period.span, spot.period.number, end);
        if (!found || !spot.labelled || spot.period.number == 0) return found;
        return Period{found->year, spot.period.span, spot.period.number};
    }

    std::optional<Period> meant(const PeriodReading& reading) {
        const PeriodSpot& spot = reading.spot;
        switch (spot.basis) {
            case PeriodBasis::bare_year:
                if (const auto same = same_period_in(reading)) return same;
                return stated(spot);
            case PeriodBasis::stated:
            case PeriodBasis::ended:
                return stated(spot);
            case PeriodBasis::label:
                return labelled(reading);
            case PeriodBasis::same_in_year:
            case PeriodBasis::year_before:
                return another_year(reading);
            case PeriodBasis::one_before:
                return one_before();
        }
        return std::nullopt;
    }

    /// The six months of 2015 that "compared to $4 million in 2015" means behind "six months ended …, 2016".
    std::optional<Period> same_period_in(const PeriodReading& reading) const {
        if (reading.cues.cue != PeriodCue::compared || mentions_.empty()) return std::nullopt;
        if (paragraphs_.back() != reading.paragraph || mentions_.back().role == PeriodRole::compared)
            return std::nullopt;
        const Period& before = found_.back();
        const int year = reading.spot.period.year;
        if (before.span == PeriodSpan::year || year != before.year - 1) return std::nullopt;
        return Period{year, before.span, before.number};
    }

    /// A label without its year: the year that the release prints with that label elsewhere, else by date.
    std::optional<Period> labelled(const PeriodReading& reading) const {
        const Period& wanted = reading.spot.period;
        const bool guided = reading.cues.cue == PeriodCue::guided || reading.section == SectionKind::outlook;
        if (reading.cues.cue == PeriodCue::compared || reading.cues.cue == PeriodCue::maybe_compared)
            return before_main(wanted, reading.cues.cue == PeriodCue::compared);
        if (wanted.span == PeriodSpan::year) return full_year(guided);
        if (main_ && main_->span == wanted.span && main_->number == wanted.number) return main_;
        if (const PeriodReading* printed = printed_elsewhere(reading)) return stated(printed->spot);
        return by_date(wanted, guided);
    }

    /// The nearest mention of the same label with its year that is no comparison; null where there is none.
    const PeriodReading* printed_elsewhere(const PeriodReading& reading) const {
        const Period& wanted = reading.spot.period;
        const PeriodReading* nearest = nullptr;
        const auto distance = [&](const PeriodReading& r) {
            return std::abs(r.paragraph - reading.paragraph);
        };
        for (const PeriodReading& candidate : readings_) {
            const PeriodSpot& spot = candidate.spot;
            if (spot.basis != PeriodBasis::stated || spot.joined) continue;
            if (spot.period.span != wanted.span || spot.period.number != wanted.number) continue;
            if (candidate.cues.cue == PeriodCue::compared) continue;
            if (!nearest || distance(candidate) < distance(*nearest)) nearest = &candidate;
        }
        return nearest;
    }

    std::optional<Period> full_year(bool guided) const {
        if (main_) {
            const bool closes = main_->span == PeriodSpan::year ||
                                (main_->span == PeriodSpan::quarter && main_->number == 4) ||
                                (main_->span == PeriodSpan::half && main_->number == 2);
            return Period{.year = main_->year + (guided && closes ? 1 : 0)};
        }
        return released_ ? std::optional(Period{.year = calendar_.year_of_month(now_)}) : std::nullopt;
    }

    /// The latest such period that has begun, or for what is expected the first that has not ended.
    std::optional<Period> by_date(Period period, bool guided) const {
        if (!released_) return std::nullopt;
        period.year = calendar_.year_of_month(now_) + 1;
        const auto fits = [&] { return calendar_.months_of(period).first <= now_; };
        while (!fits()) --period.year;
        if (guided && calendar_.months_of(period).last < now_) ++period.year;
        return period;
    }

    /// The latest such period before the one that the release is about.
    std::optional<Period> before_main(Period period, bool strictly) const {
        if (!main_) return by_date(period, false);
        period.year = main_->year;
        const int main_first = calendar_.months_of(*main_).first;
        const int first = calendar_.months_of(period).first;
        if (strictly ? first >= main_first : first > main_first) --period.year;
        return period;
    }

    /// The mention that `same period` refers to: the last of its paragraph that is no comparison, else what
    /// the release is about.
    std::optional<Period> antecedent(const PeriodReading& reading) const {
        const auto fits = [&](const Period& period) {
            return reading.spot.any_span || period.span == reading.spot.period.span;
        };
        for (std::size_t i = mentions_.size(); i-- > 0 && paragraphs_[i] == reading.paragraph;) {
            if (mentions_[i].role != PeriodRole::compared && fits(found_[i])) return found_[i];
        }
        if (main_ && fits(*main_)) return main_;
        for (std::size_t i = mentions_.size(); i-- > 0;)
            if (mentions_[i].role == PeriodRole::reported && fits(found_[i])) return found_[i];
        return std::nullopt;
    }

    std::optional<Period> another_year(const PeriodReading& reading) const {
        const PeriodSpot& spot = reading.spot;
        std::optional<Period> period = antecedent(reading);
        if (spot.period.number != 0 && !spot.any_span) {
            if (!period) period = main_ ? main_ : by_date(spot.period, false);
            if (!period) return std::nullopt;
            period = Period{period->year, spot.period.span, spot.period.number};
        }
        if (!period) return std::nullopt;
        period->year = spot.basis == PeriodBasis::same_in_year ? spot.period.year : period->year - 1;
        return period;
    }

    std::optional<Period> one_before() const {
        if (!main_ || main_->span != PeriodSpan::quarter) return std::nullopt;
        if (main_->number > 1) return Period{main_->year, PeriodSpan::quarter, main_->number - 1};
        return Period{main_->year - 1, PeriodSpan::quarter, 4};
    }

    /// Whether a year by itself is one that is reported or planned for.
    bool is_period(const PeriodReading& reading) const {
        const int year = reading.spot.period.year;
        if (!released_ || year < released_->year - years_back || year > released_->year + years_ahead)
            return false;
        if (reading.spot.joined) return true;
        if (reading.cues.has_results_behind) return true;
        const bool guided = reading.cues.cue == PeriodCue::guided && year >= released_->year;
        if (reading.cues.at_its_end) return guided;
        if (!reading.cues.close_by) return false;
        if (reading.cues.cue == PeriodCue::guided) return guided;
        return reading.cues.of_results;
    }

    void add(const PeriodReading& reading, const Period& period) {
        const auto [role, rule] = role_of(reading, period);
        PeriodMention mention{
            .period = period_text(period), .role = role, .text = reading.text, .line = reading.line};
        mention.rule = std::string(reading.spot.rule) + "; " + std::string(rule);
        mention.section = reading.section;
        mention.section = reading.section;
        mentions_.push_back(std::move(mention));
        found_.push_back(period);
        paragraphs_.push_back(reading.paragraph);
    }

    struct Role {
        PeriodRole role;
        std::string_view rule;
    };

    Role role_of(const PeriodReading& reading, const Period& period) const {
        const PeriodCue cue = reading.cues.cue;
        const auto months = calendar_.months_of(period);
        const PeriodBasis basis = reading.spot.basis;
        if (basis == PeriodBasis::year_before || basis == PeriodBasis::one_before ||
            basis == PeriodBasis::same_in_year)
            return {PeriodRole::compared, "refers to another"};
        const bool ahead = released_ && months.first > now_;
        const bool over = released_ && months.last < now_;
        if (cue == PeriodCue::compared && !(main_ && period == *main_))
            return {PeriodRole::compared, "words of comparison"};
        if (ahead) return {PeriodRole::guided, "lies ahead"};
        if (is_before_told(reading, period)) return {PeriodRole::compared, "year before what is reported"};
        if (cue == PeriodCue::maybe_compared && precedes_main(period))
            return {PeriodRole::compared, "earlier period behind a change"};
        constexpr int preliminary = 2;  // months after the period in which results are still expected
        const bool fresh = !over || (released_ && now_ - months.last <= preliminary);
        if (cue == PeriodCue::guided && fresh && !(reading.in_title && over))
            return {PeriodRole::guided, "words of expectation"};
        if (reading.section == SectionKind::outlook && !over)
            return {PeriodRole::guided, "section on the outlook"};
        return {PeriodRole::reported, "reported"};
    }

    /// The same quarter, half or year before the one that the release is about or has told of.
    bool is_before_told(const PeriodReading& reading, const Period& period) const {
        if (reading.in_title) return false;
        const Period next{period.year + 1, period.span, period.number};
        if (main_ && next == *main_) return true;
        if (main_ && reading.spot.joined && period.year < main_->year) return true;
        for (std::size_t i = 0; i < found_.size(); ++i)
            if (found_[i] == next && mentions_[i].role == PeriodRole::reported && is_news(i)) return true;
        return false;
    }

    bool is_news(std::size_t mention) const { return !info(mentions_[mention].section).silent; }

    bool precedes_main(const Period& period) const {
        if (main_)
            return calendar_.months_of(period).last <= calendar_.months_of(*main_).last && period != *main_;
        return true;
    }

    const std::vector<PeriodReading>& readings_;
    std::optional<Date> released_;
    int now_ = 0;
    FiscalCalendar calendar_;
    std::optional<Period> main_;
    std::vector<PeriodMention> mentions_;
    std::vector<Period> found_;
    std::vector<int> paragraphs_;
};

}  // namespace

std::vector<PeriodMention> resolve_periods(const std::vector<PeriodReading>& readings,
                                           const std::optional<Date>& released) {
    return Resolver(readings, released).run();
}

}  // namespace dateline
