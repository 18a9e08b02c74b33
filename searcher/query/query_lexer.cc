// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_lexer.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "schema/period.h"
#include "searcher/query/date_words.h"
#include "searcher/query/period_range.h"
#include "searcher/query/query_characters.h"
#include "searcher/query/word_marks.h"

namespace dateline {

namespace {

constexpr std::size_t longest_field_name = 24;

/// `first quarter of 2016..third quarter of 2017`, less would do for dates.
constexpr std::size_t most_words_of_date = 8;

/// `5%`, `0.12`: after a minus sign a negative number, not a word to exclude.
bool is_measure(std::string_view word) {
    const bool digits = std::all_of(word.begin(), word.end(),
                                    [](char c) { return is_digit(c) || c == '.' || c == ',' || c == '%'; });
    return digits && word.find_first_of(".%") != std::string_view::npos;
}

/// `CLRB`, as in `Nasdaq:CLRB`.
bool looks_like_symbol(std::string_view word) {
    return !word.empty() && word.size() <= 5 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
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
    void lex_bracket();
    bool lex_quote();
    bool is_exact_mark() const;
    void lex_exact();
    void lex_word();
    void read_marks(QueryItem& word);
    void note_star(StarUse use, std::string_view word, std::size_t begin);
    void note_star_in_phrase(std::string_view phrase, std::size_t begin);
    void place_star();
    void take_phrase_marks(QueryItem& phrase);
    void take_boost(QueryItem& item);
    void keep_boost(QueryItem& item, const BoostMark& boost, std::size_t begin);
    bool lex_field(std::size_t colon);
    void lex_values(QueryItem& item);
    bool lex_value(QueryItem& item);
    static bool reads(const Field& field, std::string_view text);
    std::size_t written_date_end(const Field& field, std::size_t begin) const;
    FieldValue unquoted_value(QueryItem& item, std::string_view value, std::size_t begin);
    bool take_sign();
    std::size_t closing_quote(std::size_t from) const;
    std::size_t word_end(std::size_t from) const;
    std::size_t value_end(std::size_t from, bool commas) const;
    std::size_t field_colon() const;
    void note_unknown_field(std::string_view name, std::size_t colon);
    void slip(std::string text, std::size_t begin, std::string hint = {});

    std::string_view text_;
    LexedQuery out_;
    std::size_t at_ = 0;
    std::size_t piece_ = 0;            ///< where the present piece begins, its sign included
    bool fresh_ = true;                ///< whether white space, a bracket or the start stands before `at_`
    bool excluded_ = false;            ///< whether the present piece has a minus sign
    std::optional<std::size_t> star_;  ///< where a star stands alone
    mutable std::size_t no_quote_after_ = std::string_view::npos;
};

void Lexer::lex_piece() {
    piece_ = at_;
    excluded_ = fresh_ && take_sign();
    const char c = text_[at_];
    if (c == '(' || c == ')') return lex_bracket();
    if (quote_length(text_, at_) > 0 && lex_quote()) return;
    if (is_exact_mark()) return lex_exact();
    if (const std::size_t colon = fresh_ ? field_colon() : 0; colon > 0 && lex_field(colon)) return;
    lex_word();
}

/// Moves over a `-` or `+` that belongs to what follows; whether it was a minus. A sign before white space,
/// another sign or a measure is punctuation, and so are dashes around the whole text.
bool Lexer::take_sign() {
    const char sign = text_[at_];
    const std::size_t next = at_ + 1;
    if ((sign != '-' && sign != '+') || next >= text_.size()) return false;
    const bool quote = quote_length(text_, next) > 0 && closing_quote(next) < text_.size();
    const bool exact = text_[next] == '=' && is_wordlike(text_, next + 1);
    if (!is_wordlike(text_, next) && !quote && !exact && text_[next] != '(') return false;
    if (sign == '-' && is_ornament(text_, at_)) return false;
    if (sign == '-' && is_measure(text_.substr(next, word_end(next) - next))) return false;
    ++at_;
    return sign == '-';
}

void Lexer::lex_bracket() {
    const bool opens = text_[at_] == '(';
    ++at_;
    fresh_ = opens;
    QueryItem item;
    item.kind = opens ? ItemKind::open : ItemKind::close;
    item.begin = piece_;
    item.end = at_;
    item.excluded = excluded_;
    if (!opens) take_boost(item);
    out_.items.push_back(std::move(item));
}

/// The byte of the quotation mark that closes the one at `from`; the text's size where none does.
std::size_t Lexer::closing_quote(std::size_t from) const {
    if (from >= no_quote_after_) return text_.size();
    for (std::size_t at = from + quote_length(text_, from); at < text_.size(); ++at) {
        if (quote_length(text_, at) > 0) return at;
    }
    no_quote_after_ = std::min(no_quote_after_, from);
    return text_.size();
}

/// Whether a phrase or at least its marks were read; not where the mark is never closed.
bool Lexer::lex_quote() {
    const std::size_t close = closing_quote(at_);
    if (close == text_.size()) {
        slip("quotation mark is never closed", at_, "close the phrase with another \"");
        at_ += quote_length(text_, at_);
        return true;
    }
    QueryItem item;
    item.kind = ItemKind::phrase;
    item.begin = piece_;
    item.text_begin = at_ + quote_length(text_, at_);
    item.text_end = close;
    item.excluded = excluded_;
    at_ = close + quote_length(text_, close);
    item.end = at_;
    take_phrase_marks(item);
    note_star_in_phrase(text_.substr(item.text_begin, close - item.text_begin), item.text_begin);
    fresh_ = false;
    if (has_wordlike(text_.substr(item.text_begin, close - item.text_begin)))
        out_.items.push_back(std::move(item));
    return true;
}

/// The end of the word at `from`. A straight quote after a letter or digit belongs to it: `5" pipe`.
std::size_t Lexer::word_end(std::size_t from) const {
    std::size_t at = from;
    while (at < text_.size() && space_length(text_, at) == 0 && text_[at] != '(' && text_[at] != ')') {
        if (quote_length(text_, at) > 0) {
            const char last = at > from ? text_[at - 1] : ' ';
            const bool after_word = is_letter(last) || is_digit(last) || !is_ascii(last);
            const bool opens = is_opening_quote(text_, at) || !after_word;
            if (opens && at > from) break;
        }
        at += character_length(text_, at);
    }
    return at;
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

void Lexer::lex_word() {
    QueryItem item;
    item.begin = piece_;
    item.text_begin = at_;
    at_ = std::min(std::max(word_end(at_), at_ + 1), text_.size());
    item.text_end = item.end = at_;
    item.excluded = excluded_;
    fresh_ = false;
    read_marks(item);
    if (has_wordlike(text_.substr(item.text_begin, item.text_end - item.text_begin)))
        out_.items.push_back(std::move(item));
}

/// Takes the boost and the star off the end of a word.
void Lexer::read_marks(QueryItem& word) {
    const auto text = [&] { return text_.substr(word.text_begin, word.text_end - word.text_begin); };
    if (const auto boost = boost_of_word(text())) {
        keep_boost(word, *boost, word.text_end - boost->length);
        word.text_end -= boost->length;
    }
    const StarUse use = star_use(text_, text());
    if (use == StarUse::everything) {
        if (!star_) star_ = word.text_begin;
    } else if (use == StarUse::beginning) {
        word.kind = ItemKind::beginning;
        --word.text_end;
    } else {
        note_star(use, text(), word.text_begin);
    }
}

void Lexer::note_star(StarUse use, std::string_view word, std::size_t begin) {
    const std::string quoted = quoted_for_message(word);
    if (use == StarUse::too_short)
        slip("too few letters stand before the star of " + quoted + ", which is searched without it", begin,
             "write two or more");
    if (use == StarUse::footnote)
        slip("the star of " + quoted + " is taken for a footnote mark", begin,
             "write the word in small letters to find all words that begin so");
    if (use == StarUse::misplaced)
        slip("the star of " + quoted + " is not looked at", begin,
             "a star stands for any ending, directly behind two or more letters or digits");
}

void Lexer::note_star_in_phrase(std::string_view phrase, std::size_t begin) {
    for (std::size_t at = 0; at < phrase.size();) {
        const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
        if (star_use(text_, phrase.substr(at, end - at)) == StarUse::beginning)
            return slip("a star within a phrase is not looked at", begin + end - 1,
                        "write cell* NEAR/1 therapy");
        at = end + 1;
    }
}

/// A star alone is every release where no word is asked for (`*`, `* ticker:CLRB`, `* -loss`) and before a
/// written AND or NOT (`* NOT (loss debt)`). Elsewhere it is punctuation.
void Lexer::place_star() {
    if (!star_) return;
    std::vector<QueryItem>& items = out_.items;
    const auto word = [this](const QueryItem& item) {
        return text_.substr(item.text_begin, item.text_end - item.text_begin);
    };
    const auto asks_words = [](const QueryItem& item) {
        const bool bracket = item.kind == ItemKind::open || item.kind == ItemKind::close;
        return !bracket && !item.excluded && item.kind != ItemKind::field;
    };
    const auto next =
        std::find_if(items.begin(), items.end(), [&](const QueryItem& item) { return item.begin > *star_; });
    const bool first = next == items.begin() || std::prev(next)->kind == ItemKind::open;
    const bool operated =
        first && next != items.end() && (word(*next) == "AND" || word(*next) == "NOT" || word(*next) == "OR");
    if (!operated && std::any_of(items.begin(), items.end(), asks_words)) return;
    QueryItem item;
    item.kind = ItemKind::everything;
    item.begin = item.text_begin = *star_;
    item.end = item.text_end = *star_ + 1;
    items.insert(next, std::move(item));
}

/// Reads `~` and a boost behind a closed phrase.
void Lexer::take_phrase_marks(QueryItem& phrase) {
    std::size_t end = at_;
    if (end < text_.size() && text_[end] == '~') {
        ++end;
        while (end < text_.size() && is_digit(text_[end])) ++end;
        const bool ends =
            end == text_.size() || text_[end] == ')' || text_[end] == '^' || space_length(text_, end) > 0;
        if (ends) {
            if (end > at_ + 1)
                slip("the number behind the phrase is not looked at", at_,
                     "write cash NEAR/5 runway for words close to each other");
            phrase.kind = ItemKind::inflected;
            phrase.end = at_ = end;
        }
    }
    take_boost(phrase);
}

void Lexer::take_boost(QueryItem& item) {
    const auto boost = boost_at(text_, at_);
    if (!boost) return;
    keep_boost(item, *boost, at_);
    item.end = at_ += boost->length;
}

void Lexer::keep_boost(QueryItem& item, const BoostMark& boost, std::size_t begin) {
    item.boost = boost.factor;
    if (boost.bounded)
        slip(quoted_for_message(text_.substr(begin, boost.length)) + " is out of bounds", begin,
             "a boost is from ^0.1 to ^10");
}

/// Where the colon after a field-like name at `at_` stands; 0 where no name or nothing for it follows.
std::size_t Lexer::field_colon() const {
    std::size_t at = at_;
    if (!is_letter(text_[at])) return 0;
    while (at < text_.size() && at - at_ <= longest_field_name &&
           (is_letter(text_[at]) || is_digit(text_[at]) || text_[at] == '-' || text_[at] == '_'))
        ++at;
    return at < text_.size() && text_[at] == ':' ? at : 0;
}

/// Reads `name:value`; false where it is to be read as a word after all.
bool Lexer::lex_field(std::size_t colon) {
    const std::string_view name = text_.substr(at_, colon - at_);
    const Field* field = find_field(name);
    const std::size_t value = colon + 1;
    const bool empty = value >= text_.size() || space_length(text_, value) > 0 || text_[value] == ')';
    if (field == nullptr) {
        if (!empty) note_unknown_field(name, colon);
        return false;
    }
    if (empty) {
        slip(quoted_for_message(text_.substr(at_, value - at_)) + " has no value and is searched as a word",
             at_,
             "write the value without a space: " + std::string(field->name) + ":" +
                 std::string(field->example));
        return false;
    }
    QueryItem item;
    item.begin = piece_;
    item.excluded = excluded_;
    item.field = field;
    if (text_[value] == '(') {
        item.kind = ItemKind::open;
        at_ = item.end = value + 1;
        fresh_ = true;
        out_.items.push_back(std::move(item));
        return true;
    }
    const std::size_t name_begin = at_;
    item.kind = ItemKind::field;
    at_ = value;
    lex_values(item);
    const bool readable = std::any_of(item.values.begin(), item.values.end(), [&](const FieldValue& v) {
        return field->type == FieldType::date || field->type == FieldType::exact || has_wordlike(v.text);
    });
    if (!readable) {
        at_ = name_begin;
        return false;
    }
    item.end = at_;
    fresh_ = false;
    out_.items.push_back(std::move(item));
    return true;
}

/// Reads `a,b,"c d"` up to the white space or bracket that ends it.
void Lexer::lex_values(QueryItem& item) {
    while (lex_value(item)) {
        if (at_ >= text_.size() || text_[at_] != ',') return;
        ++at_;
    }
}

/// Reads one value; whether there was one.
bool Lexer::lex_value(QueryItem& item) {
    if (at_ >= text_.size() || space_length(text_, at_) > 0 || text_[at_] == ')') return false;
    const std::size_t mark = quote_length(text_, at_);
    if (mark > 0) {
        const std::size_t close = closing_quote(at_);
        const std::size_t begin = at_ + mark;
        if (close < text_.size()) {
            at_ = close + quote_length(text_, close);
            const bool inflected =
                item.field->type == FieldType::text && at_ < text_.size() && text_[at_] == '~';
            if (inflected) ++at_;
            if (close > begin)
                item.values.push_back({std::string(text_.substr(begin, close - begin)), begin,
                                       inflected ? NodeKind::inflected : NodeKind::phrase});
            return true;
        }
        slip("quotation mark is never closed", at_, "close the value with another \"");
        at_ = begin;
    }
    const std::size_t begin = at_;
    at_ = value_end(at_, item.field->type != FieldType::text);
    at_ = written_date_end(*item.field, begin);
    std::string_view value = text_.substr(begin, at_ - begin);
    while (!value.empty() && (value.back() == ';' || value.back() == '!' || value.back() == '?'))
        value.remove_suffix(1);
    if (!value.empty()) item.values.push_back(unquoted_value(item, value, begin));
    return at_ > begin;
}

/// Whether the text is a value of a field of dates or periods on any day.
bool Lexer::reads(const Field& field, std::string_view text) {
    if (field.type == FieldType::period)
        return read_period(text) || (is_period_range(text) && periods_in_range(text).index() == 0);
    constexpr Date any_day{2000, 1, 1};
    return std::holds_alternative<DateRange>(parse_date_range(in_figures(text, any_day)));
}

/// The end of a date of several words that begins at `begin`, where its first word, which ends here, is none:
/// `date:nov 2016`, `date:last 30 days`.
std::size_t Lexer::written_date_end(const Field& field, std::size_t begin) const {
    const bool dated = field.type == FieldType::date || field.type == FieldType::period;
    if (!dated || at_ == begin || reads(field, text_.substr(begin, at_ - begin))) return at_;
    std::size_t end = at_;
    for (std::size_t words = 1; words < most_words_of_date && end < text_.size(); ++words) {
        if (text_[end] == ',') ++end;
        while (end < text_.size() && text_[end] == ' ') ++end;
        while (end < text_.size() && space_length(text_, end) == 0 && text_[end] != ',' &&
               text_[end] != ')' && quote_length(text_, end) == 0)
            end += character_length(text_, end);
        if (reads(field, text_.substr(begin, end - begin))) return end;
    }
    return at_;
}

/// The value with what its star means: in a field of words what it means in the text.
FieldValue Lexer::unquoted_value(QueryItem& item, std::string_view value, std::size_t begin) {
    const FieldType type = item.field->type;
    if (type == FieldType::text) {
        if (const auto boost = boost_of_word(value)) {
            value.remove_suffix(boost->length);
            keep_boost(item, *boost, begin + value.size());
        }
        const StarUse use = star_use("", value);
        if (use == StarUse::beginning)
            return {std::string(value.substr(0, value.size() - 1)), begin, NodeKind::beginning};
        note_star(use, value, begin);
    } else if (type != FieldType::exact && value.find('*') != std::string_view::npos && has_wordlike(value)) {
        slip("a star means nothing in " + std::string(item.field->name) + ":", begin + value.find('*'),
             "only words and title: take beginnings");
    }
    return {std::string(value), begin, NodeKind::words};
}

/// The end of an unquoted value. Brackets within it must be in pairs; a comma ends it, but not between
/// digits where `commas` is not set: `title:1,000`.
std::size_t Lexer::value_end(std::size_t from, bool commas) const {
    std::size_t depth = 0;
    std::size_t at = from;
    for (; at < text_.size() && space_length(text_, at) == 0; at += character_length(text_, at)) {
        const char c = text_[at];
        if (c == '(') ++depth;
        if (c == ')' && depth-- == 0) break;
        if (quote_length(text_, at) > 0) break;
        const bool in_number = !commas && at > from && is_digit(text_[at - 1]) && at + 1 < text_.size() &&
                               is_digit(text_[at + 1]);
        if (c == ',' && !in_number) break;
    }
    return at;
}

void Lexer::note_unknown_field(std::string_view name, std::size_t colon) {
    const std::size_t value = colon + 1;
    if (!is_wordlike(text_, value) && quote_length(text_, value) == 0 && text_[value] != '(') return;
    const std::string_view nearest = nearest_field(name);
    const std::string_view symbol = text_.substr(value, word_end(value) - value);
    std::string hint;
    if (looks_like_symbol(symbol)) {
        hint = "ticker:" + std::string(symbol) + " asks for a stock symbol";
    } else if (!nearest.empty()) {
        hint = "did you mean " + std::string(nearest) + ":?";
    } else {
        for (const Field& field : fields())
            hint += (hint.empty() ? "the fields are " : ", ") + std::string(field.name);
    }
    slip("unknown field " + quoted_for_message(name) + ", searched as text", at_, std::move(hint));
}

void Lexer::slip(std::string text, std::size_t begin, std::string hint) {
    out_.slips.push_back({std::move(text), begin, std::move(hint)});
}

}  // namespace

LexedQuery lex_query(std::string_view text) {
    return Lexer(text).run();
}

}  // namespace dateline
