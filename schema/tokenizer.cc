// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/tokenizer.h"

#include <algorithm>
#include <optional>
#include <string>

#include "schema/character_class.h"
#include "schema/number_end.h"
#include "schema/text_normalizer.h"
#include "schema/whole_word.h"
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
            const CharacterClass type = class_here();
            if (type == CharacterClass::letter)
                scan_letters();
            else if (type == CharacterClass::digit)
                scan_number();
            else if (type == CharacterClass::unspaced)
                scan_unspaced();
            else
                pass_over_other();
        }
    }

  private:
    CharacterClass class_here() const {
        const char c = text_[at_];
        if (is_letter(c)) return CharacterClass::letter;
        if (c == ' ') return CharacterClass::other;
        return class_at(text_, at_).type;
    }

    void pass_over_other() {
        if (text_[at_] == '.' && is_digit(peek(at_ + 1)) && may_begin_number(at_))
            scan_number();
        else
            at_ += static_cast<unsigned char>(text_[at_]) < 0x80 ? 1 : class_at(text_, at_).length;
    }

    /// Whether what stands before a decimal point belongs to no number, word or end of a sentence.
    bool may_begin_number(std::size_t at) const {
        if (at == 0) return true;
        const char before = text_[at - 1];
        return static_cast<unsigned char>(before) >= 0x80 ||
               std::string_view(" \t\n($<>=~").find(before) != std::string_view::npos;
    }

    char peek(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

    /// A line counts as all capitals when it has no small letter, two words of two letters or more, and one
    /// of them has five: `FDA APPROVAL`, but not `AIDS` or `US GAAP`.
    void start_line() {
        const std::size_t end = text_.find('\n', at_);
        line_end_ = end == std::string_view::npos ? text_.size() : end + 1;
        const std::string_view line = text_.substr(at_, line_end_ - at_);
        loud_line_ = false;
        if (std::any_of(line.begin(), line.end(), is_small)) return;
        int words = 0;
        bool long_word = false;
        std::size_t run = 0;
        for (char c : line) {
            run = is_capital(c) ? run + 1 : 0;
            if (run == 2) ++words;
            long_word = long_word || run == 5;
        }
        loud_line_ = words >= 2 && long_word && is_all_capitals(line);
    }

    Gap gap_before(std::size_t begin, std::size_t end, const Shape& shape) const {
        if (tokens_.empty()) return Gap::other;
        const std::size_t last = tokens_.back().end;
        const std::string_view between = text_.substr(last, begin - last);
        const Gap gap = gap_of(between);
        if (gap != Gap::other) return gap;
        const Shape& before = shapes_.back();
        if (between == ". " && before.initial && shape.initial && peek(end) == '.') return Gap::initials;
        if (between == " & " && is_short_capital(tokens_.back(), before) && end - begin <= 2 &&
            (shape.initial || shape.capitals))
            return Gap::ampersand;
        // `510(k)` is as `510-k`.
        const bool bracketed = before.number && end - begin == 1 && peek(end) == ')';
        return bracketed && (between == "(" || between == " (") ? Gap::hyphen : Gap::other;
    }

    static bool is_short_capital(const Token& token, const Shape& shape) {
        return token.word.size() <= 2 && (shape.initial || shape.capitals);
    }

    void add(std::size_t begin, std::size_t end, std::string word, Shape shape) {
        if (word.empty()) return;
        shape.gap = gap_before(begin, end, shape);
        shape.loud_line = loud_line_;
        Token& token = tokens_.emplace_back();
        token.word = std::move(word);
        token.begin = begin;
        token.end = end;
        shapes_.push_back(shape);
    }

    void scan_letters() {
        if (const std::optional<WholeWord> whole = whole_word_at(text_, at_)) return add_whole(*whole);
        const std::size_t begin = at_;
        while (is_letter(peek(at_)) && at_ - begin < longest_word) ++at_;
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

    void add_whole(const WholeWord& whole) {
        Shape shape;
        shape.whole = true;
        shape.capitals = whole.capitals;
        const std::size_t begin = at_;
        at_ = whole.end;
        add(begin, at_, fold(whole.word), shape);
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
        shape.initial = written.size() == 1 && is_capital(written.front());
        shape.capitals = written.size() > 1 && std::none_of(written.begin(), written.end(), is_small) &&
                         is_all_capitals(written);
        at_ = std::max(at_, covered_end);
        add(begin, covered_end, folded(written), shape);
        if (peek(at_) == '(') pass_over_mark();
    }

    /// fold() without a second look at most words.
    static std::string folded(std::string_view written) {
        if (!std::ranges::all_of(written, is_letter)) return fold(written);
        std::string word(written);
        for (char& c : word) c = static_cast<char>(c | ('a' - 'A'));
        return word;
    }

    /// `(TM)`, `(R)`, `(SM)` right behind a name, so that the words around it stand in a row.
    void pass_over_mark() {
        for (const std::string_view mark : {"(TM)", "(tm)", "(R)", "(SM)"})
            if (text_.substr(at_, mark.size()) == mark) at_ += mark.size();
    }

    /// Digits, groups of them after commas, one decimal part; `.5` is `0.5`.
    void scan_number() {
        const std::size_t begin = at_;
        at_ = number_end(text_, begin);
        std::string word = fold(text_.substr(begin, at_ - begin));
        std::erase(word, ',');
        if (word.starts_with('.')) word.insert(0, 1, '0');
        Shape shape;
        shape.number = true;
        shape.currency = currency_sign_before(text_, begin);
        shape.percent = is_percent_at(text_, at_);
        add(begin, at_, std::move(word), shape);
    }

    void scan_unspaced() {
        const std::size_t begin = at_;
        while (at_ < text_.size()) {
            const ClassifiedCharacter c = class_at(text_, at_);
            if (c.type != CharacterClass::unspaced && c.type != CharacterClass::ignorable) break;
            at_ += c.length;
        }
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
