// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/field_lexer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "schema/field.h"
#include "schema/period.h"
#include "searcher/query/date_words.h"
#include "searcher/query/item_marks.h"
#include "searcher/query/period_range.h"
#include "searcher/query/query_characters.h"
#include "searcher/query/query_error.h"

namespace dateline {

namespace {

constexpr std::size_t longest_field_name = 24;

/// `first quarter of 2016..third quarter of 2017`, less would do for dates.
constexpr std::size_t most_words_of_date = 8;

/// `CLRB`, as in `Nasdaq:CLRB`.
bool looks_like_symbol(std::string_view word) {
    return !word.empty() && word.size() <= 5 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether the text is a value of a field of dates or periods on any day.
bool is_dated_value(const Field& field, std::string_view text) {
    if (field.type == FieldType::period)
        return read_period(text) || (is_period_range(text) && periods_in_range(text).index() == 0);
    constexpr Date any_day{2000, 1, 1};
    return std::holds_alternative<DateRange>(parse_date_range(in_figures(text, any_day)));
}

class FieldLexer {
  public:
    FieldLexer(std::string_view text, std::size_t at, std::vector<QuerySlip>& slips)
        : text_(text), at_(at), slips_(slips), marks_(text, slips) {}

    std::optional<QueryItem> run();

  private:
    bool read_name();
    std::size_t name_end() const;
    bool is_empty(std::size_t value) const;
    bool is_readable() const;
    void lex_values();
    bool lex_value();
    bool lex_quoted();
    bool lex_unquoted();
    std::size_t value_end() const;
    std::size_t written_date_end(std::size_t begin) const;
    FieldValue unquoted_value(std::string_view value, std::size_t begin);
    FieldValue value_of_words(std::string_view value, std::size_t begin);
    void note_unknown_field(std::string_view name, std::size_t value);
    std::string hint_for_unknown(std::string_view name, std::size_t value) const;
    void note_no_value(std::size_t value);

    std::string_view text_;
    std::size_t at_;
    std::vector<QuerySlip>& slips_;
    ItemMarks marks_;
    QueryItem item_;
};

std::optional<QueryItem> FieldLexer::run() {
    if (!read_name()) return std::nullopt;
    if (text_[at_] == '(') {
        item_.kind = ItemKind::open;
        ++at_;
    } else {
        item_.kind = ItemKind::field;
        lex_values();
        if (!is_readable()) return std::nullopt;
    }
    item_.end = at_;
    return std::move(item_);
}

/// Reads the name of a field that we know and that has a value; false for anything else.
bool FieldLexer::read_name() {
    const std::size_t colon = name_end();
    if (colon == text_.size()) return false;
    const std::string_view name = text_.substr(at_, colon - at_);
    const std::size_t value = colon + 1;
    item_.begin = at_;
    item_.field = find_field(name);
    if (is_empty(value)) {
        if (item_.field != nullptr) note_no_value(value);
        return false;
    }
    if (item_.field == nullptr) {
        note_unknown_field(name, value);
        return false;
    }
    at_ = value;
    return true;
}

/// Where the colon after a field-like name stands; the text's size where there is no such name.
std::size_t FieldLexer::name_end() const {
    std::size_t at = at_;
    if (!is_letter(text_[at])) return text_.size();
    while (at < text_.size() && at - at_ <= longest_field_name &&
           (is_letter(text_[at]) || is_digit(text_[at]) || text_[at] == '-' || text_[at] == '_'))
        ++at;
    return at < text_.size() && text_[at] == ':' ? at : text_.size();
}

bool FieldLexer::is_empty(std::size_t value) const {
    return value >= text_.size() || space_length(text_, value) > 0 || text_[value] == ')';
}

/// Whether any value can be asked for: only punctuation cannot.
bool FieldLexer::is_readable() const {
    const FieldType type = item_.field->type;
    return std::any_of(item_.values.begin(), item_.values.end(), [type](const FieldValue& value) {
        return type == FieldType::date || type == FieldType::exact || has_wordlike(value.text);
    });
}

/// Reads `a,b,"c d"` up to the white space or bracket that ends it.
void FieldLexer::lex_values() {
    while (lex_value()) {
        if (at_ >= text_.size() || text_[at_] != ',') return;
        ++at_;
    }
}

/// Reads one value; whether there was one.
bool FieldLexer::lex_value() {
    if (is_empty(at_)) return false;
    return (quote_length(text_, at_) > 0 && lex_quoted()) || lex_unquoted();
}

/// Reads a value in quotes; where they are never closed only the mark, and false.
bool FieldLexer::lex_quoted() {
    const std::size_t begin = at_ + quote_length(text_, at_);
    const std::size_t close = closing_quote(text_, at_);
    if (close == text_.size()) {
        slips_.push_back({"quotation mark is never closed", at_, "close the value with another \""});
        at_ = begin;
        return false;
    }
    at_ = close + quote_length(text_, close);
    const bool inflected = item_.field->type == FieldType::text && at_ < text_.size() && text_[at_] == '~';
    if (inflected) ++at_;
    if (close > begin)
        item_.values.push_back({std::string(text_.substr(begin, close - begin)), begin,
                                inflected ? NodeKind::inflected : NodeKind::phrase});
    return true;
}

bool FieldLexer::lex_unquoted() {
    const std::size_t begin = at_;
    at_ = value_end();
    at_ = written_date_end(begin);
    std::string_view value = text_.substr(begin, at_ - begin);
    while (!value.empty() && (value.back() == ';' || value.back() == '!' || value.back() == '?'))
        value.remove_suffix(1);
    if (!value.empty()) item_.values.push_back(unquoted_value(value, begin));
    return at_ > begin;
}

/// The end of an unquoted value. Brackets within it must be in pairs; a comma ends it, but in a field of
/// words not between digits: `title:1,000`.
std::size_t FieldLexer::value_end() const {
    const bool commas = item_.field->type != FieldType::text;
    std::size_t depth = 0;
    std::size_t at = at_;
    for (; at < text_.size() && space_length(text_, at) == 0; at += character_length(text_, at)) {
        const char c = text_[at];
        if (c == '(') ++depth;
        if (c == ')' && depth-- == 0) break;
        if (quote_length(text_, at) > 0) break;
        const bool in_number = !commas && at > at_ && is_digit(text_[at - 1]) && at + 1 < text_.size() &&
                               is_digit(text_[at + 1]);
        if (c == ',' && !in_number) break;
    }
    return at;
}

/// The end of a date of several words that begins at `begin`, where its first word, which ends here, is none:
/// `date:nov 2016`, `date:last 30 days`.
std::size_t FieldLexer::written_date_end(std::size_t begin) const {
    const Field& field = *item_.field;
    const bool dated = field.type == FieldType::date || field.type == FieldType::period;
    if (!dated || at_ == begin || is_dated_value(field, text_.substr(begin, at_ - begin))) return at_;
    std::size_t end = at_;
    for (std::size_t words = 1; words < most_words_of_date && end < text_.size(); ++words) {
        if (text_[end] == ',') ++end;
        while (end < text_.size() && text_[end] == ' ') ++end;
        while (end < text_.size() && space_length(text_, end) == 0 && text_[end] != ',' &&
               text_[end] != ')' && quote_length(text_, end) == 0)
            end += character_length(text_, end);
        if (is_dated_value(field, text_.substr(begin, end - begin))) return end;
    }
    return at_;
}

/// The value with what its star means: in a field of words what it means in the text.
FieldValue FieldLexer::unquoted_value(std::string_view value, std::size_t begin) {
    const Field& field = *item_.field;
    if (field.type == FieldType::text) return value_of_words(value, begin);
    const std::size_t star = value.find('*');
    if (field.type != FieldType::exact && star != std::string_view::npos && has_wordlike(value))
        slips_.push_back({"a star means nothing in " + std::string(field.name) + ":", begin + star,
                          "only words and title: take beginnings"});
    return {std::string(value), begin, NodeKind::words};
}

FieldValue FieldLexer::value_of_words(std::string_view value, std::size_t begin) {
    value = marks_.without_boost(item_, value, begin);
    const StarUse use = star_use("", value);
    if (use == StarUse::beginning)
        return {std::string(value.substr(0, value.size() - 1)), begin, NodeKind::beginning};
    marks_.note_star(use, value, begin);
    return {std::string(value), begin, NodeKind::words};
}

void FieldLexer::note_unknown_field(std::string_view name, std::size_t value) {
    if (!is_wordlike(text_, value) && quote_length(text_, value) == 0 && text_[value] != '(') return;
    slips_.push_back({"unknown field " + quoted_for_message(name) + ", searched as text", at_,
                      hint_for_unknown(name, value)});
}

std::string FieldLexer::hint_for_unknown(std::string_view name, std::size_t value) const {
    const std::string_view symbol = text_.substr(value, query_word_end(text_, value) - value);
    if (looks_like_symbol(symbol)) return "ticker:" + std::string(symbol) + " asks for a stock symbol";
    if (name == "since" || name == "until" || name == "from" || name == "to")
        return "write date:2016.. or date:..2016, or --since and --until";
    const std::string_view nearest = nearest_field(name);
    if (!nearest.empty()) return "did you mean " + std::string(nearest) + ":?";
    std::string hint;
    for (const Field& field : fields())
        hint += (hint.empty() ? "the fields are " : ", ") + std::string(field.name);
    return hint;
}

void FieldLexer::note_no_value(std::size_t value) {
    const Field& field = *item_.field;
    slips_.push_back(
        {quoted_for_message(text_.substr(at_, value - at_)) + " has no value and is searched as a word", at_,
         "write the value without a space: " + std::string(field.name) + ":" + std::string(field.example)});
}

}  // namespace

std::optional<QueryItem> lex_field(std::string_view text, std::size_t at, std::vector<QuerySlip>& slips) {
    return FieldLexer(text, at, slips).run();
}

}  // namespace dateline
