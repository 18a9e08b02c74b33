// SPDX-License-Identifier: GPL-2.0-or-later
// Dates as people write them: one reader for each order of day, month and year.
#include "indexer/parse/written_date.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"

namespace dateline {
namespace {

struct MonthName {
    std::string_view name;
    int month;
};

constexpr std::array month_names = std::to_array<MonthName>({
    {"january", 1},    {"jan", 1},       {"janvier", 1},   {"janv", 1},       {"enero", 1},
    {"januar", 1},     {"gennaio", 1},   {"janeiro", 1},   {"januari", 1},    {"jänner", 1},
    {"february", 2},   {"feb", 2},       {"février", 2},   {"fevrier", 2},    {"févr", 2},
    {"febrero", 2},    {"februar", 2},   {"febbraio", 2},  {"fevereiro", 2},  {"februari", 2},
    {"march", 3},      {"mar", 3},       {"mars", 3},      {"marzo", 3},      {"märz", 3},
    {"março", 3},      {"maart", 3},     {"april", 4},     {"apr", 4},        {"avril", 4},
    {"avr", 4},        {"abril", 4},     {"aprile", 4},    {"may", 5},        {"mai", 5},
    {"mayo", 5},       {"maggio", 5},    {"maio", 5},      {"mei", 5},        {"june", 6},
    {"jun", 6},        {"juin", 6},      {"junio", 6},     {"juni", 6},       {"giugno", 6},
    {"junho", 6},      {"july", 7},      {"jul", 7},       {"juillet", 7},    {"juil", 7},
    {"julio", 7},      {"juli", 7},      {"luglio", 7},    {"julho", 7},      {"august", 8},
    {"aug", 8},        {"août", 8},      {"aout", 8},      {"agosto", 8},     {"augustus", 8},
    {"september", 9},  {"sept", 9},      {"sep", 9},       {"septembre", 9},  {"septiembre", 9},
    {"setiembre", 9},  {"settembre", 9}, {"setembro", 9},  {"october", 10},   {"oct", 10},
    {"octobre", 10},   {"octubre", 10},  {"oktober", 10},  {"ottobre", 10},   {"outubro", 10},
    {"november", 11},  {"nov", 11},      {"novembre", 11}, {"noviembre", 11}, {"novembro", 11},
    {"december", 12},  {"dec", 12},      {"décembre", 12}, {"decembre", 12},  {"déc", 12},
    {"diciembre", 12}, {"dezember", 12}, {"dicembre", 12}, {"dezembro", 12},
});

constexpr std::array<std::string_view, 14> weekday_names{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon",    "tue",     "tues",      "wed",      "thu",    "thurs",    "fri"};

class Reader {
  public:
    Reader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    [[nodiscard]] std::size_t position() const { return at_; }
    void move_to(std::size_t at) { at_ = at; }

    bool take(char c) {
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    bool take(std::string_view lower) {
        if (!starts_with_lower(text_.substr(std::min(at_, text_.size())), lower)) return false;
        at_ += lower.size();
        return true;
    }
    void skip_spaces() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n')) ++at_;
        if (text_.substr(std::min(at_, text_.size())).starts_with("\u00a0")) {
            at_ += 2;
            skip_spaces();
        }
    }
    /// A number of `least` to `most` digits, not followed by another digit.
    std::optional<int> number(std::size_t least, std::size_t most) {
        std::size_t end = at_;
        int value = 0;
        for (; end < text_.size() && is_digit(text_[end]) && end - at_ <= most; ++end) {
            value = value * 10 + (text_[end] - '0');
        }
        if (end - at_ < least || end - at_ > most) return std::nullopt;
        at_ = end;
        return value;
    }
    std::string word() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && at_ - begin < 16 &&
               (is_ascii_letter(text_[at_]) || is_beyond_ascii(text_[at_]))) {
            if (text_.substr(at_).starts_with("\u00a0")) break;
            ++at_;
        }
        return lowered(text_.substr(begin, at_ - begin));
    }
    [[nodiscard]] bool at_lower_case() const { return at_ < text_.size() && is_ascii_lower(text_[at_]); }
    [[nodiscard]] bool at_word_character() const {
        return at_ < text_.size() && (is_digit(text_[at_]) || is_ascii_letter(text_[at_]));
    }

  private:
    std::string_view text_;
    std::size_t at_;
};

int month_of_name(std::string_view name) {
    const auto found = std::find_if(month_names.begin(), month_names.end(),
                                    [&](const MonthName& month) { return month.name == name; });
    return found == month_names.end() ? 0 : found->month;
}

bool is_day_of_month(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(2000, month);
}

int full_year(int year) {
    return year >= 100 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

std::optional<Date> checked(int year, int month, int day) {
    if (!is_day_of_month(month, day)) return std::nullopt;
    const Date date{year, month, day};
    if (year != 0 && (!is_valid(date) || year < 1900 || year > 2199)) return std::nullopt;
    return date;
}

/// `st`, `nd`, `rd`, `th` after a day, `er` and `º` in French and Spanish.
void skip_ordinal(Reader& reader) {
    for (const std::string_view suffix : {"st", "nd", "rd", "th", "er", "º"}) {
        const std::size_t before = reader.position();
        if (!reader.take(suffix)) continue;
        if (!reader.at_word_character()) return;
        reader.move_to(before);
    }
}

/// The year after a day and month: `, 2016`, ` 2016`, ` de 2016`, `, '16`. 0, nothing consumed, where none
/// is.
int read_year(Reader& reader) {
    const std::size_t before = reader.position();
    reader.take('.');
    reader.skip_spaces();
    reader.take(',');
    reader.skip_spaces();
    if (reader.take("de ") || reader.take("del ") || reader.take("of ")) reader.skip_spaces();
    const auto year = reader.number(4, 4);
    if (year && *year >= 1900 && *year < 2200 && !reader.at_word_character()) return *year;
    reader.move_to(before);
    return 0;
}

/// `November 11, 2016`, `Sept. 29`.
std::optional<Date> month_first(Reader& reader) {
    const int month = month_of_name(reader.word());
    if (month == 0) return std::nullopt;
    reader.take('.');
    reader.skip_spaces();
    const auto day = reader.number(1, 2);
    if (!day) return std::nullopt;
    skip_ordinal(reader);
    if (reader.at_word_character()) return std::nullopt;
    return checked(read_year(reader), month, *day);
}

/// `11 November 2016`, `5. Mai 2023`, `13 de mayo de 2021`.
std::optional<Date> day_first(Reader& reader) {
    const auto day = reader.number(1, 2);
    if (!day) return std::nullopt;
    skip_ordinal(reader);
    reader.take('.');
    const std::size_t before = reader.position();
    reader.skip_spaces();
    reader.take('-');
    if (reader.take("de ") || reader.take("of ")) reader.skip_spaces();
    if (reader.position() == before) return std::nullopt;
    const int month = month_of_name(reader.word());
    if (month == 0) return std::nullopt;
    reader.take('-');
    return checked(read_year(reader), month, *day);
}

/// `2016-11-11`, `2016/11/11`, `2023年5月3日`.
std::optional<Date> year_first(Reader& reader) {
    const auto year = reader.number(4, 4);
    if (!year) return std::nullopt;
    const bool han = reader.take("年");
    const char separator = reader.take('-') ? '-' : reader.take('/') ? '/' : '\0';
    if (!han && separator == '\0') return std::nullopt;
    reader.skip_spaces();
    const auto month = reader.number(1, 2);
    if (!month || !(han ? reader.take("月") : reader.take(separator))) return std::nullopt;
    const auto day = reader.number(1, 2);
    if (!day || (han && !reader.take("日"))) return std::nullopt;
    return checked(*year, *month, *day);
}

/// `05/29/14`, `11.12.2016`, `01.03.01`.
std::optional<Date> numeric(Reader& reader) {
    const auto first = reader.number(1, 2);
    if (!first) return std::nullopt;
    const char separator = reader.take('/') ? '/' : reader.take('.') ? '.' : reader.take('-') ? '-' : '\0';
    if (separator == '\0') return std::nullopt;
    const auto second = reader.number(1, 2);
    if (!second || !reader.take(separator)) return std::nullopt;
    const std::size_t year_begin = reader.position();
    auto year = reader.number(4, 4);
    if (!year) year = reader.number(2, 2);
    if (!year || reader.at_word_character()) return std::nullopt;
    const bool long_year = reader.position() - year_begin == 4;
    const bool prefer_day = separator == '.' && long_year;
    const auto month_then_day = checked(full_year(*year), *first, *second);
    const auto day_then_month = checked(full_year(*year), *second, *first);
    if (prefer_day) return day_then_month ? day_then_month : month_then_day;
    return month_then_day ? month_then_day : day_then_month;
}

/// A weekday or an article that belongs to the date: `Tuesday, `, `le `, `den `.
void skip_weekday(Reader& reader) {
    const std::size_t before = reader.position();
    const bool lower_case = reader.at_lower_case();
    const std::string word = reader.word();
    const bool weekday = std::find(weekday_names.begin(), weekday_names.end(), word) != weekday_names.end();
    const bool article = lower_case && (word == "le" || word == "el" || word == "den" || word == "il");
    if (!weekday && !article) {
        reader.move_to(before);
        return;
    }
    reader.take('.');
    reader.take(',');
    reader.skip_spaces();
}

}  // namespace

std::optional<WrittenDate> read_date(std::string_view text, std::size_t at) {
    if (at >= text.size()) return std::nullopt;
    Reader reader(text, at);
    skip_weekday(reader);
    const std::size_t begin = reader.position();
    if (begin >= text.size()) return std::nullopt;
    using Order = std::optional<Date> (*)(Reader&);
    constexpr std::array<Order, 3> digits_first{year_first, numeric, day_first};
    constexpr std::array<Order, 1> name_first{month_first};
    const auto attempt = [&](Order order) -> std::optional<WrittenDate> {
        reader.move_to(begin);
        const auto date = order(reader);
        if (!date) return std::nullopt;
        return WrittenDate{*date, at, reader.position()};
    };
    if (is_digit(text[begin])) {
        for (const Order order : digits_first) {
            if (auto date = attempt(order)) return date;
        }
        return std::nullopt;
    }
    // "may 5" in running text is a verb; a month that begins a date has a capital or a year.
    auto date = attempt(name_first[0]);
    if (date && !date->has_year() && letter_case(text, begin) == LetterCase::lower) return std::nullopt;
    return date;
}

std::optional<WrittenDate> find_date(std::string_view text, Year year, std::size_t limit) {
    const std::size_t end = std::min(limit, text.size());
    for (std::size_t at = 0; at < end; ++at) {
        const char c = text[at];
        if (!is_digit(c) && !is_ascii_letter(c)) continue;
        if (at > 0 &&
            (is_digit(text[at - 1]) || is_ascii_letter(text[at - 1]) || is_beyond_ascii(text[at - 1]))) {
            // A no-break space or a dash before the word is a boundary, any other character is part of it.
            if (!is_beyond_ascii(text[at - 1]) || is_word_character(text, at - (at >= 3 ? 3 : at))) continue;
        }
        auto date = read_date(text, at);
        if (date && (date->has_year() || year == Year::optional)) return date;
    }
    return std::nullopt;
}

}  // namespace dateline
