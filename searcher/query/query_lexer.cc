// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_lexer.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "schema/character_class.h"
#include "searcher/query/field_lexer.h"
#include "searcher/query/item_marks.h"
#include "searcher/query/query_characters.h"

namespace dateline {

namespace {

/// `5%`, `0.12`: after a minus sign a negative number, not a word to exclude.
bool is_measure(std::string_view word) {
    const bool digits = std::all_of(word.begin(), word.end(),
                                    [](char c) { return is_digit(c) || c == '.' || c == ',' || c == '%'; });
    return digits && word.find_first_of(".%") != std::string_view::npos;
}

/// Whether the dash at `at` begins a text that also ends with one, as wires set sub-headlines: `-SECURES $10
/// MILLION-`.
bool is_ornament(std::string_view text, std::size_t at) {
    const std::size_t first = text.find_first_not_of(" \t");
    const std::size_t last = text.find_last_not_of(" \t");
    return at == first && last > first && text[last] == '-';
}

class Lexer {
  public:
    explicit Lexer(std::string_view text) : text_(text) {}

    LexedQuery run() {
        while (at_ < text_.size()) {
            if (const std::size_t space = space_length(text_, at_)) {
                at_ += space;
                fresh_ = true;
            } else {
                lex_piece();
            }
        }
        place_star();
        return std::move(out_);
    }

  private:
    void lex_piece();
    bool take_sign();
    void lex_bracket();
    void lex_quote();
    bool is_exact_mark() const;
    void lex_exact();
    bool take_field();
    void lex_word();
    void take_signs_of_number(QueryItem& item);
    void place_star();
    bool stands_for_everything(std::vector<QueryItem>::const_iterator next) const;
    void add_words(QueryItem item);
    std::string_view text_of(const QueryItem& item) const {
        return text_.substr(item.text_begin, item.text_end - item.text_begin);
    }

    std::string_view text_;
    LexedQuery out_;
    ItemMarks marks_{text_, out_.slips};
    std::size_t at_ = 0;
    std::size_t piece_ = 0;            ///< where the present piece begins, its sign included
    bool fresh_ = true;                ///< whether white space, a bracket or the start stands before `at_`
    bool excluded_ = false;            ///< whether the present piece has a minus sign
    std::optional<std::size_t> star_;  ///< where a star stands alone
};

void Lexer::lex_piece() {
    piece_ = at_;
    excluded_ = fresh_ && take_sign();
    const char c = text_[at_];
    if (c == '(' || c == ')') return lex_bracket();
    if (quote_length(text_, at_) > 0) return lex_quote();
    if (is_exact_mark()) return lex_exact();
    if (fresh_ && take_field()) return;
    lex_word();
}

/// Moves over a `-` or `+` that belongs to what follows; whether it was a minus. A sign before white space,
/// another sign or a measure is punctuation, and so are dashes around the whole text.
bool Lexer::take_sign() {
    const char sign = text_[at_];
    const std::size_t next = at_ + 1;
    if ((sign != '-' && sign != '+') || next >= text_.size()) return false;
    const bool quote = quote_length(text_, next) > 0 && closing_quote(text_, next) < text_.size();
    const bool exact = text_[next] == '=' && is_wordlike(text_, next + 1);
    if (!is_wordlike(text_, next) && !quote && !exact && text_[next] != '(') return false;
    if (sign == '-' && is_ornament(text_, at_)) return false;
    const std::size_t end = query_word_end(text_, next);
    if (sign == '-' && is_measure(text_.substr(next, end - next))) return false;
    if (sign == '-' && is_digit(text_[end - 1]) && is_percent_at(text_, end)) return false;
    ++at_;
    return sign == '-';
}

void Lexer::lex_bracket() {
    const bool opens = text_[at_] == '(';
    fresh_ = opens;
    QueryItem item;
    item.kind = opens ? ItemKind::open : ItemKind::close;
    item.begin = piece_;
    item.end = at_ + 1;
    item.excluded = excluded_;
    if (!opens) marks_.take_boost(item);
    at_ = item.end;
    out_.items.push_back(std::move(item));
}

/// Reads a phrase; only the mark where it is never closed.
void Lexer::lex_quote() {
    const std::size_t close = closing_quote(text_, at_);
    if (close == text_.size()) {
        out_.slips.push_back({"quotation mark is never closed", at_, "close the phrase with another \""});
        at_ += quote_length(text_, at_);
        return;
    }
    QueryItem item;
    item.kind = ItemKind::phrase;
    item.begin = piece_;
    item.text_begin = at_ + quote_length(text_, at_);
    item.text_end = close;
    item.excluded = excluded_;
    item.end = close + quote_length(text_, close);
    marks_.take_behind_phrase(item);
    at_ = item.end;
    fresh_ = false;
    add_words(std::move(item));
}

/// Whether an equals sign stands here that asks for the word behind it as it is.
bool Lexer::is_exact_mark() const {
    return fresh_ && text_[at_] == '=' && is_wordlike(text_, at_ + 1);
}

void Lexer::lex_exact() {
    ++at_;
    const std::size_t items = out_.items.size();
    lex_word();
    if (out_.items.size() > items) out_.items.back().kind = ItemKind::phrase;
}

/// Whether a field stands here; not where its name is to be read as a word after all.
bool Lexer::take_field() {
    std::optional<QueryItem> item = lex_field(text_, at_, out_.slips);
    if (!item) return false;
    item->begin = piece_;
    item->excluded = excluded_;
    at_ = item->end;
    fresh_ = item->kind == ItemKind::open;
    out_.items.push_back(std::move(*item));
    return true;
}

void Lexer::lex_word() {
    QueryItem item;
    item.begin = piece_;
    item.text_begin = at_;
    at_ = std::min(std::max(query_word_end(text_, at_), at_ + 1), text_.size());
    item.text_end = item.end = at_;
    item.excluded = excluded_;
    fresh_ = false;
    const StarUse star = marks_.take_from_word(item);
    take_signs_of_number(item);
    if (star == StarUse::everything && !star_) star_ = item.text_begin;
    add_words(std::move(item));
}

/// A sign of currency or per cent belongs to its number over a space too: `$ 5.6 million`, `12.5 %`.
void Lexer::take_signs_of_number(QueryItem& item) {
    if (!is_digit(text_[item.text_begin])) return;
    if (item.text_end == at_ && at_ < text_.size() && text_[at_] == ' ' && is_percent_at(text_, at_))
        item.text_end = item.end = at_ = text_.find('%', at_) + 1;
    const bool apart = item.begin == item.text_begin && item.begin > 0 && text_[item.begin - 1] == ' ';
    if (!apart || currency_sign_before(text_, item.begin) == CurrencySign::none) return;
    const std::size_t space = text_.substr(0, item.begin - 1).find_last_of(' ');
    const std::size_t sign = space == std::string_view::npos ? 0 : space + 1;
    if (!has_wordlike(text_.substr(sign, item.begin - sign))) item.begin = item.text_begin = sign;
}

/// Adds a word or phrase, unless it is only punctuation.
void Lexer::add_words(QueryItem item) {
    if (has_wordlike(text_of(item))) out_.items.push_back(std::move(item));
}

/// Puts the star that stands alone where it means every release; elsewhere it is punctuation.
void Lexer::place_star() {
    if (!star_) return;
    const auto next = std::find_if(out_.items.begin(), out_.items.end(),
                                   [this](const QueryItem& item) { return item.begin > *star_; });
    if (!stands_for_everything(next)) return;
    QueryItem item;
    item.kind = ItemKind::everything;
    item.begin = item.text_begin = *star_;
    item.end = item.text_end = *star_ + 1;
    out_.items.insert(next, std::move(item));
}

/// Whether a star alone before item `next` is every release: where no word is asked for (`*`, `* -loss`) and
/// before a written AND or NOT (`* NOT (loss debt)`).
bool Lexer::stands_for_everything(std::vector<QueryItem>::const_iterator next) const {
    const std::vector<QueryItem>& items = out_.items;
    const bool first = next == items.begin() || std::prev(next)->kind == ItemKind::open;
    if (first && next != items.end()) {
        const std::string_view word = text_of(*next);
        if (word == "AND" || word == "NOT" || word == "OR") return true;
    }
    return std::none_of(items.begin(), items.end(), [](const QueryItem& item) {
        const bool bracket = item.kind == ItemKind::open || item.kind == ItemKind::close;
        return !bracket && !item.excluded && item.kind != ItemKind::field;
    });
}

}  // namespace

LexedQuery lex_query(std::string_view text) {
    return Lexer(text).run();
}

}  // namespace dateline
