// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>
#include <optional>
#include <string>

#include "schema/token_forms.h"

namespace dateline {

namespace {

/// A quarter or a year within the tokens: `end` is the first token behind it.
struct Found {
    std::string value;
    std::size_t end = 0;
};

class Periods {
  public:
    Periods(const std::vector<Token>& tokens, const std::vector<Shape>& shapes, std::vector<Form>& out)
        : tokens_(tokens), shapes_(shapes), out_(out) {}

    void run() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const char initial = word(i).front();
            if (initial != 'q' && initial != 'f' && initial != 's' && initial != 't' &&
                !(initial >= '1' && initial <= '4'))
                continue;
            add_quarter(i);
            add_fiscal_year(i);
        }
    }

  private:
    std::string_view word(std::size_t i) const {
        return i < tokens_.size() ? tokens_[i].word : std::string_view();
    }

    bool near(std::size_t i) const { return i < tokens_.size() && shapes_[i].gap != Gap::other; }

    static bool is_quarter_digit(std::string_view w) { return w.size() == 1 && w[0] >= '1' && w[0] <= '4'; }

    /// `third quarter`, `Q3`, `3Q`, `3rd quarter`; the value is the digit.
    std::optional<Found> quarter_at(std::size_t i) const {
        constexpr std::array<std::string_view, 4> ordinals{"first", "second", "third", "fourth"};
        if (!near(i + 1)) return std::nullopt;
        for (std::size_t n = 0; n < ordinals.size(); ++n)
            if (word(i) == ordinals[n] && (word(i + 1) == "quarter" || word(i + 1) == "quarters"))
                return Found{std::to_string(n + 1), i + 2};
        if (word(i) == "q" && is_quarter_digit(word(i + 1))) return Found{std::string(word(i + 1)), i + 2};
        if (!is_quarter_digit(word(i))) return std::nullopt;
        if (word(i + 1) == "q" && shapes_[i + 1].gap == Gap::glued) return Found{std::string(word(i)), i + 2};
        const bool ordinal = shapes_[i + 1].gap == Gap::glued && word(i + 1).size() == 2 && near(i + 2);
        if (ordinal && word(i + 2) == "quarter") return Found{std::string(word(i)), i + 3};
        return std::nullopt;
    }

    /// A year of four digits, or of two where `short_form` allows.
    std::optional<std::string> year_at(std::size_t i, bool short_form) const {
        const std::string_view w = word(i);
        if (i >= tokens_.size() || !shapes_[i].number || shapes_[i].currency) return std::nullopt;
        if (w.size() == 4 && (w.starts_with("19") || w.starts_with("20")) &&
            w.find('.') == std::string_view::npos)
            return std::string(w);
        if (short_form && w.size() == 2 && w.find('.') == std::string_view::npos)
            return "20" + std::string(w);
        return std::nullopt;
    }

    static bool is_filler(std::string_view w) {
        return w == "of" || w == "the" || w == "fiscal" || w == "year" || w == "fy" || w == "financial" ||
               w == "for";
    }

    /// The year behind a quarter, fillers between.
    std::optional<Found> year_behind(std::size_t i) const {
        constexpr std::size_t most_fillers = 4;
        bool fiscal = false;
        for (std::size_t skipped = 0; skipped <= most_fillers && near(i + skipped); ++skipped) {
            const std::size_t at = i + skipped;
            const Gap gap = shapes_[at].gap;
            const bool close = gap == Gap::glued || gap == Gap::apostrophe || fiscal;
            if (const auto year = year_at(at, close && skipped <= 1)) return Found{*year, at + 1};
            if (!is_filler(word(at))) return std::nullopt;
            fiscal = word(at) == "fy";
        }
        return std::nullopt;
    }

    void add(std::string term, std::size_t first, std::size_t end) {
        out_.push_back({std::move(term), first, end - first, true});
    }

    void add_quarter(std::size_t i) {
        const std::optional<Found> quarter = quarter_at(i);
        if (!quarter) return;
        const std::string q = "q" + quarter->value;
        if (word(i) != "q" || shapes_[i + 1].gap != Gap::glued) add(q, i, quarter->end);
        if (const auto behind = year_behind(quarter->end)) {
            add(behind->value + q, i, behind->end);
            return;
        }
        std::size_t before = i;
        if (i > 0 && near(i) && is_filler(word(i - 1))) --before;
        if (before == 0 || !near(before)) return;
        const bool fy = before > 1 && word(before - 2) == "fy";
        if (const auto year = year_at(before - 1, fy))
            add(*year + q, fy ? before - 2 : before - 1, quarter->end);
    }

    /// `fiscal 2016`, `fiscal year 2016`, `FY2016`, `FY16`.
    void add_fiscal_year(std::size_t i) {
        const bool fy = word(i) == "fy";
        if (!fy && word(i) != "fiscal") return;
        std::size_t at = i + 1;
        if (near(at) && word(at) == "year") ++at;
        if (!near(at)) return;
        if (const auto year = year_at(at, fy)) add("fy" + *year, i, at + 1);
    }

    const std::vector<Token>& tokens_;
    const std::vector<Shape>& shapes_;
    std::vector<Form>& out_;
};

}  // namespace

void add_period_forms(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                      std::vector<Form>& out) {
    Periods(tokens, shapes, out).run();
}

}  // namespace dateline
