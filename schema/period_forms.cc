// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "schema/period.h"
#include "schema/period_naming.h"
#include "schema/period_phrase.h"
#include "schema/period_words.h"
#include "schema/token_forms.h"

namespace dateline {

namespace {

/// No period begins more tokens, or bytes, before the word that names it, nor ends more behind it.
constexpr std::size_t tokens_around = 10;
constexpr std::size_t bytes_around = 80;

/// Reads periods around the words that name them with the reader that releases and fields use, so that
/// `period:2016Q3` and the words agree.
class Periods {
  public:
    Periods(std::string_view text, const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
            std::vector<Form>& out)
        : text_(text), tokens_(tokens), shapes_(shapes), out_(out) {}

    void run() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            switch (period_naming(tokens_, shapes_, i)) {
                case PeriodNaming::nothing:
                    break;
                case PeriodNaming::part:
                    read_around(i);
                    add_part();
                    break;
                case PeriodNaming::year:
                    read_around(i);
                    add_year(i);
                    break;
            }
        }
    }

  private:
    /// Reads the period words around token `i`; `at_` is the one that holds it.
    void read_around(std::size_t i) {
        std::size_t first = i;
        while (first > 0 && i - first < tokens_around &&
               tokens_[i].begin - tokens_[first - 1].begin < bytes_around)
            --first;
        std::size_t last = i;
        while (last + 1 < tokens_.size() && last - i < tokens_around &&
               tokens_[last + 1].end - tokens_[i].begin < bytes_around)
            ++last;
        offset_ = tokens_[first].begin;
        read_period_tokens(text_.substr(offset_, tokens_[last].end - offset_), words_);
        first_ = first;
        at_ = 0;
        while (words_[at_].end + offset_ <= tokens_[i].begin && at_ + 1 < words_.size()) ++at_;
    }

    struct Found {
        Period period;
        std::size_t first = 0;  ///< tokens
        std::size_t end = 0;
        PeriodWord opening = PeriodWord::other;
    };

    /// The phrase with a year over the word at `at_` that begins first.
    std::optional<Found> with_year() const {
        for (std::size_t at = 0; at <= at_; ++at) {
            const auto read = period_phrase_at(words_, at, PeriodYear::required);
            if (read && read->end > at_) return found(*read);
        }
        return std::nullopt;
    }

    /// The part of a year that ends with the word at `at_`, its year left out.
    std::optional<Found> without_year() const {
        const std::span<const PeriodToken> words(words_.data(), at_ + 1);
        for (std::size_t at = 0; at <= at_; ++at) {
            const auto read = period_phrase_at(words, at, PeriodYear::optional);
            if (read && read->end > at_ && read->period.year == 0) return found(*read);
        }
        return std::nullopt;
    }

    Found found(const PeriodPhrase& phrase) const {
        const std::size_t begin = words_[phrase.first].begin + offset_;
        const std::size_t end = words_[phrase.end - 1].end + offset_;
        std::size_t first = first_;
        while (tokens_[first].end <= begin) ++first;
        std::size_t last = first;
        while (last + 1 < tokens_.size() && tokens_[last + 1].begin < end) ++last;
        return {phrase.period, first, last + 1, words_[phrase.first].word};
    }

    static bool is_part(const Period& period) {
        return period.span == PeriodSpan::quarter || period.span == PeriodSpan::half;
    }

    /// `q3`, `h1`.
    static std::string part_text(const Period& period) {
        return (period.span == PeriodSpan::half ? "h" : "q") + std::to_string(period.number);
    }

    /// `2016q3`, `2016h1`, `2016m9`; `fy2016`.
    static std::string text_of(const Period& period) {
        if (period.span == PeriodSpan::year) return "fy" + std::to_string(period.year);
        const char* span = period.span == PeriodSpan::half      ? "h"
                           : period.span == PeriodSpan::quarter ? "q"
                                                                : "m";
        return std::to_string(period.year) + span + std::to_string(period.number);
    }

    /// Whether a number of months is not known to be the first of the year: `six months` may be any.
    static bool is_loose_count(const Found& found) {
        const bool counted = found.opening == PeriodWord::count || found.opening == PeriodWord::figure;
        return counted && found.period.span != PeriodSpan::months;
    }

    void add(std::string term, const Found& found, bool replaces, bool alone) {
        out_.push_back({std::move(term), found.first, found.end - found.first, replaces, alone});
    }

    void add_part() {
        const std::optional<Found> part = without_year();
        if (part && is_loose_count(*part)) return;
        if (part && is_part(part->period)) add(part_text(part->period), *part, true, false);
        if (const std::optional<Found> whole = with_year()) {
            if (is_loose_count(*whole)) return;
            add(text_of(whole->period), *whole, true, true);
            if (!part && is_part(whole->period)) add(part_text(whole->period), *whole, false, false);
        } else if (part && !add_with_last_day(*part)) {
            add_with_shared_year(*part);
        }
    }

    void add_year(std::size_t i) {
        const std::size_t word = at_;
        for (std::size_t at = 0; at <= word; ++at) {
            const auto read = period_phrase_at(words_, at, PeriodYear::required);
            if (!read || read->end <= word || read->period.span != PeriodSpan::year) continue;
            const Found year = found(*read);
            if (year.first + 2 < i || is_loose_count(year)) continue;
            return add(text_of(year.period), year, true, true);
        }
    }

    /// `third quarter ended September 30, 2016`: only where calendar and name agree, since for another year
    /// of reporting the name of the year is not known.
    bool add_with_last_day(Found part) {
        const auto year = year_of_last_day(at_ + 1, part.period);
        if (!year) return false;
        add_dated(part, *year, true);
        return true;
    }

    /// The word with the year of `ended September 30, 2016` at word `ended`, where the period, a part of a
    /// year, ends so.
    std::optional<std::size_t> year_of_last_day(std::size_t ended, const Period& period) const {
        if (period.span == PeriodSpan::year) return std::nullopt;
        if (ended + 3 >= words_.size() || words_[ended].word != PeriodWord::ended ||
            words_[ended + 1].word != PeriodWord::month || words_[ended + 1].number != months_gone(period))
            return std::nullopt;
        std::size_t year = ended + 2;
        if (words_[year].word == PeriodWord::figure) ++year;
        if (words_[year].word == PeriodWord::comma) ++year;
        if (year >= words_.size() || words_[year].word != PeriodWord::year) return std::nullopt;
        return year;
    }

    /// `fourth quarter and full year 2016`: the year is that of both.
    void add_with_shared_year(const Found& part) {
        constexpr std::size_t most_between = 8;
        std::size_t at = at_ + 1;
        if (words_[at].word != PeriodWord::conjunction && words_[at].word != PeriodWord::comma) return;
        for (std::size_t end = at + most_between; ++at < words_.size() && at < end;) {
            const PeriodToken& word = words_[at];
            if (word.word == PeriodWord::year || (word.word == PeriodWord::code && word.year != 0))
                return add_dated(part, at, false);
            if (const auto year = year_of_last_day(at, part.period)) return add_dated(part, *year, false);
            if (!is_of_another_part(word.word)) return;
        }
    }

    /// Adds the part with the year at word `year`, up to there.
    void add_dated(Found part, std::size_t year, bool replaces) {
        const PeriodToken& word = words_[year];
        part.period.year = word.word == PeriodWord::year ? word.number : word.year;
        part.end = found({.period = part.period, .first = year, .end = year + 1}).end;
        add(text_of(part.period), part, replaces, replaces);
    }

    static bool is_of_another_part(PeriodWord word) {
        using enum PeriodWord;
        constexpr std::array parts{annum,  code,   count, end,     fiscal, fiscal_abbr, full, half,
                                   hyphen, months, of,    ordinal, period, quarter,     the,  conjunction};
        return std::ranges::find(parts, word) != parts.end();
    }

    std::string_view text_;
    const std::vector<Token>& tokens_;
    const std::vector<Shape>& shapes_;
    std::vector<Form>& out_;
    std::vector<PeriodToken> words_;  ///< around the token looked at
    std::size_t offset_ = 0;          ///< where their text begins
    std::size_t first_ = 0;           ///< token where their text begins
    std::size_t at_ = 0;              ///< the one of them that holds the token looked at
};

}  // namespace

void add_period_forms(std::string_view text, const std::vector<Token>& tokens,
                      const std::vector<Shape>& shapes, std::vector<Form>& out) {
    Periods(text, tokens, shapes, out).run();
}

}  // namespace dateline
