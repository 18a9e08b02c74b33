// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>

#include "schema/currency.h"
#include "schema/token_forms.h"

namespace dateline {

namespace {

/// Runs of more tokens are part numbers of machines, not words that anybody types.
constexpr std::size_t longest_run = 8;

class Joiner {
  public:
    Joiner(const std::vector<Token>& tokens, const std::vector<Shape>& shapes, std::vector<Form>& out)
        : tokens_(tokens), shapes_(shapes), out_(out) {}

    void run() {
        for (std::size_t begin = 0; begin < tokens_.size();) {
            const std::size_t end = end_of_run(begin);
            add_run(begin, end);
            begin = end;
        }
    }

  private:
    bool linked(std::size_t i) const {
        switch (shapes_[i].gap) {
            case Gap::glued:
            case Gap::hyphen:
            case Gap::apostrophe:
            case Gap::initials:
            case Gap::ampersand:
                return true;
            default:
                return false;
        }
    }

    std::size_t end_of_run(std::size_t begin) const {
        std::size_t end = begin + 1;
        while (end < tokens_.size() && linked(end)) ++end;
        return end;
    }

    bool is_year(std::size_t i) const {
        const std::string& word = tokens_[i].word;
        return word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
    }

    void add(std::size_t first, std::size_t end, bool replaces) {
        std::string term;
        for (std::size_t i = first; i < end; ++i) {
            if (i > first && shapes_[i].gap == Gap::ampersand) term += '&';
            term += tokens_[i].word;
        }
        out_.push_back({std::move(term), first, end - first, replaces});
    }

    bool has_number(std::size_t begin, std::size_t end) const {
        return std::any_of(shapes_.begin() + static_cast<std::ptrdiff_t>(begin),
                           shapes_.begin() + static_cast<std::ptrdiff_t>(end),
                           [](const Shape& shape) { return shape.number; });
    }

    bool has_word(std::size_t begin, std::size_t end) const {
        return std::any_of(shapes_.begin() + static_cast<std::ptrdiff_t>(begin),
                           shapes_.begin() + static_cast<std::ptrdiff_t>(end),
                           [](const Shape& shape) { return !shape.number; });
    }

    template <typename Condition>
    bool all_gaps(std::size_t begin, std::size_t end, Condition condition) const {
        return std::all_of(shapes_.begin() + static_cast<std::ptrdiff_t>(begin) + 1,
                           shapes_.begin() + static_cast<std::ptrdiff_t>(end),
                           [&](const Shape& shape) { return condition(shape.gap); });
    }

    bool is_short_capital(std::size_t i) const { return shapes_[i].capitals || shapes_[i].initial; }

    /// Whether the run is a code as a whole: then its parts in a row say the same. `30-minute` is none: there
    /// the words may be inflected.
    bool is_code(std::size_t begin, std::size_t end) const {
        if (all_gaps(begin, end, [](Gap gap) { return gap == Gap::glued; })) return true;
        if (all_gaps(begin, end, [](Gap gap) { return gap == Gap::initials || gap == Gap::ampersand; }))
            return true;
        if (!has_number(begin, end)) {  // `CAR-T`
            for (std::size_t i = begin; i < end; ++i)
                if (!is_short_capital(i) || shapes_[i].loud_line) return false;
            return true;
        }
        const bool single =  // `10-K`, `510(k)`
            tokens_[begin + 1].word.size() == 1 && shapes_[begin + 1].gap == Gap::hyphen;
        return !shapes_[begin].number || shapes_[begin + 1].capitals || single;
    }

    /// Text without spaces is one long run: only what may be a name is joined.
    bool is_long_unspaced(std::size_t begin, std::size_t end) const {
        constexpr std::size_t longest_name = 4;
        return end - begin > longest_name && shapes_[begin].whole && shapes_[begin + 1].whole;
    }

    void add_run(std::size_t begin, std::size_t end) {
        const std::size_t size = end - begin;
        if (size > longest_run) return;
        if (size > 1 && has_word(begin, end) && !is_long_unspaced(begin, end)) {
            add(begin, end, is_code(begin, end));
            if (size > 2) add_parts(begin, end);
        }
        add_spaced_code(begin, end);
        add_second_number(begin, end);
    }

    /// `brca2` for `BRCA1/2`.
    void add_second_number(std::size_t begin, std::size_t end) {
        if (end - begin != 2 || end >= tokens_.size() || shapes_[end].gap != Gap::slash) return;
        if (!shapes_[begin].capitals || !shapes_[begin + 1].number || !shapes_[end].number ||
            is_year(begin + 1))
            return;
        out_.push_back({tokens_[begin].word + tokens_[end].word, begin, 3, false});
    }

    /// Codes within a longer run: what is glued, and letters with the number behind them.
    void add_parts(std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end;) {
            std::size_t stop = i + 1;
            while (stop < end && shapes_[stop].gap == Gap::glued) ++stop;
            if (stop - i > 1 && stop - i < end - begin) add(i, stop, false);
            const bool letters_then_number =
                stop - i == 1 && !shapes_[i].number && stop < end && shapes_[stop].number;
            if (letters_then_number && (stop + 1 == end || shapes_[stop + 1].gap != Gap::glued))
                add(i, stop + 1, false);
            i = stop;
        }
    }

    /// `CLR 131`, `NI 43-101`: capitals, a space, a run that begins with a number; then `TNX-102 SL`: a run
    /// with a number, a space, up to three capitals.
    void add_spaced_code(std::size_t begin, std::size_t end) {
        constexpr std::size_t longest_letters = 6;
        constexpr std::size_t longest_loud_letters = 4;  // a word of a line in capitals is mostly longer
        constexpr std::size_t longest_suffix = 3;
        if (end >= tokens_.size() || shapes_[end].gap != Gap::space) return;
        const std::size_t next_end = end_of_run(end);
        const bool quiet = !shapes_[begin].loud_line;
        const std::size_t most_letters = quiet ? longest_letters : longest_loud_letters;
        const bool letters = end - begin == 1 && shapes_[begin].capitals && !shapes_[begin].whole &&
                             tokens_[begin].word.size() <= most_letters &&
                             currency_code(tokens_[begin].word).empty();
        if (letters && shapes_[end].number && shapes_[end].currency == CurrencySign::none &&
            next_end - begin <= longest_run) {
            add(begin, next_end, quiet && !is_year(end));
        }
        const bool suffix = next_end - end == 1 && shapes_[end].capitals && quiet &&
                            tokens_[end].word.size() <= longest_suffix;
        if (suffix && end - begin > 1 && shapes_[begin].capitals && has_number(begin, end))
            add(begin, end + 1, false);
    }

    const std::vector<Token>& tokens_;
    const std::vector<Shape>& shapes_;
    std::vector<Form>& out_;
};

}  // namespace

void add_joined_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                      std::vector<Form>& out) {
    Joiner(tokens, shapes, out).run();
}

}  // namespace dateline
