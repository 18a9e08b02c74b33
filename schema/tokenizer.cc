// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/tokenizer.h"

#include <algorithm>
#include <array>
#include <string>

#include "schema/character_class.h"
#include "schema/text_normalizer.h"
#include "schema/word_segmenter.h"

namespace dateline {

namespace {

/// Longer runs of letters are no words (encoded data): they are cut into pieces of this many bytes.
constexpr std::size_t longest_word = 64;
/// Both halves of a word written with a capital inside must be this long to count as words of their own.
constexpr std::size_t shortest_half = 3;

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return is_capital(c) || is_small(c);
}

/// One pass over a text. `at_` is the next byte to look at.
class Scanner {
  public:
    Scanner(std::string_view text, std::vector<Token>& tokens, std::vector<Shape>& shapes)
        : text_(text), tokens_(tokens), shapes_(shapes) {}

    void run() {
        while (at_ < text_.size()) {
            if (at_ >= line_end_) start_line();
            const CharacterClass type = class_at(text_, at_).type;
            if (type == CharacterClass::letter)
                scan_letters();
            else if (type == CharacterClass::digit)
                scan_number();
            else if (type == CharacterClass::unspaced)
                scan_unspaced();
            else
                at_ += class_at(text_, at_).length;
        }
    }

  private:
    char peek(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

    /// A line counts as all capitals when it has two words of four letters or more and no small letter.
    void start_line() {
        const std::size_t end = text_.find('\n', at_);
        line_end_ = end == std::string_view::npos ? text_.size() : end + 1;
        const std::string_view line = text_.substr(at_, line_end_ - at_);
        loud_line_ = false;
        if (std::any_of(line.begin(), line.end(), is_small)) return;
        int long_words = 0;
        std::size_t run = 0;
        for (char c : line) {
            run = is_capital(c) ? run + 1 : 0;
            if (run == 4) ++long_words;
        }
        loud_line_ = long_words >= 2 && is_all_capitals(line);
    }

    Gap gap_before(std::size_t begin) const {
        if (tokens_.empty()) return Gap::other;
        const std::size_t end = tokens_.back().end;
        const std::string_view between = text_.substr(end, begin - end);
        if (between.empty()) return Gap::glued;
        if (is_hyphen(between)) return Gap::hyphen;
        if (is_apostrophe(between)) return Gap::apostrophe;
        if (is_space(between)) return Gap::space;
        return Gap::other;
    }

    void add(std::size_t begin, std::size_t end, std::string word, Shape shape) {
        if (word.empty()) return;
        shape.gap = gap_before(begin);
        shape.loud_line = loud_line_;
        Token& token = tokens_.emplace_back();
        token.word = std::move(word);
        token.begin = begin;
        token.end = end;
        shapes_.push_back(shape);
    }

    void scan_letters() {
        if (scan_initials() || scan_ampersand_word()) return;
        const std::size_t begin = at_;
        bool ascii = true;
        while (at_ < text_.size() && at_ - begin < longest_word) {
            const ClassifiedCharacter c = class_at(text_, at_);
            if (c.type != CharacterClass::letter && c.type != CharacterClass::ignorable) break;
            ascii = ascii && c.length == 1;
            at_ += c.length;
        }
        if (ascii)
            add_ascii_word(begin, at_);
        else
            add_word(begin, at_, end_of_possessive());
    }

    /// `U.S.`, `J.P.`, `e.g.`: single letters each with a full stop, the last perhaps without.
    bool scan_initials() {
        if (!is_letter(peek(at_)) || peek(at_ + 1) != '.' || !is_letter(peek(at_ + 2))) return false;
        std::string word;
        std::size_t end = at_;
        while (is_letter(peek(end)) && !is_letter(peek(end + 1)) && !is_digit(peek(end + 1))) {
            word += text_[end];
            ++end;
            if (peek(end) != '.') break;
            ++end;
        }
        if (word.size() < 2) return false;
        Shape shape;
        shape.whole = true;
        shape.capitals = is_capital(word.front());
        const std::size_t begin = at_;
        at_ = end;
        add(begin, end, fold(word), shape);
        return true;
    }

    /// `AT&T`, `R&D`: at most five letters around an ampersand, without spaces.
    bool scan_ampersand_word() {
        constexpr std::size_t most_letters = 5;
        std::size_t end = at_;
        std::size_t letters = 0;
        std::size_t ampersands = 0;
        while (is_letter(peek(end)) || (peek(end) == '&' && is_letter(peek(end + 1)))) {
            if (++letters > most_letters + ampersands + 1) return false;
            if (peek(end) == '&') ++ampersands;
            ++end;
        }
        if (ampersands == 0 || letters - ampersands > most_letters) return false;
        if (end < text_.size() && class_at(text_, end).type == CharacterClass::letter) return false;
        Shape shape;
        shape.whole = true;
        shape.capitals = is_capital(text_[at_]);
        const std::size_t begin = at_;
        at_ = end;
        add(begin, end, fold(text_.substr(begin, end - begin)), shape);
        return true;
    }

    /// Where a possessive `'s` at `at_` ends; `at_` itself where there is none.
    std::size_t end_of_possessive() const {
        const std::size_t length = apostrophe_length(text_, at_);
        if (length == 0) return at_;
        const char s = peek(at_ + length);
        const std::size_t end = at_ + length + 1;
        if (s != 's' && s != 'S') return at_;
        const CharacterClass next = end < text_.size() ? class_at(text_, end).type : CharacterClass::other;
        return next == CharacterClass::letter || next == CharacterClass::digit ? at_ : end;
    }

    /// Splits where a small letter is followed by a capital and both sides are long enough.
    void add_ascii_word(std::size_t begin, std::size_t end) {
        std::size_t start = begin;
        for (std::size_t i = begin + 1; i < end; ++i) {
            if (!is_capital(text_[i]) || !is_small(text_[i - 1])) continue;
            if (i - start < shortest_half || end - i < shortest_half) continue;
            add_word(start, i, i);
            start = i;
        }
        add_word(start, end, end_of_possessive());
    }

    void add_word(std::size_t begin, std::size_t end, std::size_t covered_end) {
        const std::string_view written = text_.substr(begin, end - begin);
        Shape shape;
        shape.capitals = written.size() > 1 && std::none_of(written.begin(), written.end(), is_small) &&
                         is_all_capitals(written);
        at_ = std::max(at_, covered_end);
        add(begin, covered_end, fold(written), shape);
    }

    /// Digits, groups of three after commas, one decimal part.
    void scan_number() {
        const std::size_t begin = at_;
        bool ascii = true;
        while (at_ < text_.size() && at_ - begin < longest_word) {
            const ClassifiedCharacter c = class_at(text_, at_);
            if (c.type != CharacterClass::digit) break;
            ascii = ascii && c.length == 1;
            at_ += c.length;
        }
        if (ascii) extend_number(begin);
        std::string word = fold(text_.substr(begin, at_ - begin));
        std::erase(word, ',');
        Shape shape;
        shape.number = true;
        shape.currency = has_currency_before(text_, begin);
        shape.percent = peek(at_) == '%';
        add(begin, at_, std::move(word), shape);
    }

    void extend_number(std::size_t begin) {
        const auto digits_at = [this](std::size_t at) {
            std::size_t count = 0;
            while (is_digit(peek(at + count))) ++count;
            return count;
        };
        if (at_ - begin <= 3)
            while (peek(at_) == ',' && digits_at(at_ + 1) == 3) at_ += 4;
        if (peek(at_) == '.' && is_digit(peek(at_ + 1)))
            at_ += 1 + std::min(digits_at(at_ + 1), longest_word);
    }

    void scan_unspaced() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && class_at(text_, at_).type == CharacterClass::unspaced)
            at_ += class_at(text_, at_).length;
        const std::string_view run = text_.substr(begin, at_ - begin);
        for (const WordSpan& span : segment_words(run)) {
            Shape shape;
            shape.whole = true;
            add(begin + span.begin, begin + span.end, fold(run.substr(span.begin, span.end - span.begin)),
                shape);
        }
    }

    std::string_view text_;
    std::vector<Token>& tokens_;
    std::vector<Shape>& shapes_;
    std::size_t at_ = 0;
    std::size_t line_end_ = 0;
    bool loud_line_ = false;
};

}  // namespace

void tokenize(std::string_view text, std::vector<Token>& tokens, std::vector<Shape>& shapes) {
    tokens.clear();
    shapes.clear();
    Scanner(text, tokens, shapes).run();
}

}  // namespace dateline
