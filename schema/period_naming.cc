// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/period_naming.h"

#include <string>

namespace dateline {

namespace {

class Namer {
  public:
    Namer(const std::vector<Token>& tokens, const std::vector<Shape>& shapes)
        : tokens_(tokens), shapes_(shapes) {}

    PeriodNaming named_by(std::size_t i) const {
        const std::string& word = tokens_[i].word;
        if (word.size() == 1) return is_code(word.front(), i) ? PeriodNaming::part : PeriodNaming::nothing;
        switch (word.front()) {
            case 'q':
                return part_if(word == "quarter" || word == "quarters" || word == "qtr");
            case 'h':
                return part_if(word == "half");
            case 'm':
                return part_if(word == "months");
            case 'w':
                return part_if(word == "weeks");
            case 'f':
                return names_year(word, i) ? PeriodNaming::year : PeriodNaming::nothing;
            default:
                return PeriodNaming::nothing;
        }
    }

  private:
    static PeriodNaming part_if(bool named) { return named ? PeriodNaming::part : PeriodNaming::nothing; }

    bool names_year(const std::string& word, std::size_t i) const {
        if (word == "fiscal" || word == "fy" || word == "financial") return true;
        return word == "full" && i + 1 < tokens_.size() && tokens_[i + 1].word == "year";
    }

    /// Whether the letter at `i` is that of a code: `Q3`, `Q 3`, `3Q`, `1H`, `9M`.
    bool is_code(char letter, std::size_t i) const {
        switch (letter) {
            case 'q':
                return is_digit(i + 1) || is_glued_to_digit(i);
            case 'h':
                return is_glued_to_digit(i);
            case 'm':
                return i > 0 && is_glued_to_digit(i);
            default:
                return false;
        }
    }

    bool is_glued_to_digit(std::size_t i) const {
        const bool before =
            is_digit(i + 1) && is_glued(i + 1) && !(is_glued(i + 2) && !shapes_[i + 2].number);
        return before || (i > 0 && is_digit(i - 1) && is_glued(i));
    }

    bool is_glued(std::size_t i) const { return i < tokens_.size() && shapes_[i].gap == Gap::glued; }

    bool is_digit(std::size_t i) const {
        return i < tokens_.size() && shapes_[i].number && tokens_[i].word.size() == 1;
    }

    const std::vector<Token>& tokens_;
    const std::vector<Shape>& shapes_;
};

}  // namespace

PeriodNaming period_naming(const std::vector<Token>& tokens, const std::vector<Shape>& shapes,
                           std::size_t i) {
    return Namer(tokens, shapes).named_by(i);
}

}  // namespace dateline
