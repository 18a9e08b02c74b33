// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/period_words.h"

#include <algorithm>
#include <array>

#include "schema/period_code.h"
#include "schema/period_vocabulary.h"

namespace dateline {

namespace {

using enum PeriodWord;

constexpr bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool is_digit_byte(char c) {
    return c >= '0' && c <= '9';
}
constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Typographic marks and spaces begin with the bytes E2 80 or C2; they are punctuation here, every other
/// character beyond ASCII a letter.
struct Mark {
    PeriodWord word = other;
    bool space = false;
    std::size_t bytes = 0;
};

Mark mark_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    if (byte(0) == 0xC2) {
        if (byte(1) == 0xA0) return {other, true, 2};
        return {byte(1) == 0xA3 || byte(1) == 0xA5 ? money_sign : other, byte(1) == 0xAE, 2};
    }
    if (byte(0) != 0xE2) return {};
    if (byte(1) == 0x82 && byte(2) == 0xAC) return {money_sign, false, 3};
    if (byte(1) == 0x84 && byte(2) == 0xA2) return {other, true, 3};  // trade mark
    if (byte(1) != 0x80) return {};
    if (byte(2) >= 0x90 && byte(2) <= 0x95) return {hyphen, false, 3};
    if (byte(2) == 0x98 || byte(2) == 0x99) return {apostrophe, false, 3};
    const bool quotes = byte(2) >= 0x9A && byte(2) <= 0x9F;
    return {other, quotes || byte(2) <= 0x8B || byte(2) == 0xAF, 3};
}

class Lexer {
  public:
    Lexer(std::string_view text, std::vector<PeriodToken>& out) : text_(text), out_(out) {}

    void run() {
        out_.clear();
        std::size_t at = 0;
        while (at < text_.size()) at = take(at);
        add({.word = stop, .begin = at, .end = at});
    }

  private:
    void add(PeriodToken token) { out_.push_back(token); }

    void add_mark(PeriodWord word, std::size_t begin, std::size_t end) {
        add({.word = word, .begin = begin, .end = end});
    }

    std::size_t take(std::size_t at) {
        const char c = text_[at];
        if (c == ' ') return at + 1;
        if (static_cast<unsigned char>(c) >= 0x80) {
            if (const Mark mark = mark_at(text_, at); mark.bytes > 0) {
                if (!mark.space) add_mark(mark.word, at, at + mark.bytes);
                return at + mark.bytes;
            }
        }
        if (is_letter(c) || is_digit_byte(c)) return take_word(at);
        take_punctuation(at);
        return at + 1;
    }

    void take_punctuation(std::size_t at) {
        switch (text_[at]) {
            case ',':
                return add_mark(comma, at, at + 1);
            case '.':
                if (ends_sentence(at)) add_mark(stop, at, at + 1);
                return;
            case '!':
            case '?':
                return add_mark(stop, at, at + 1);
            case ';':
            case ':':
            case '|':
                return add_mark(semicolon, at, at + 1);
            case '-':
                return add_mark(hyphen, at, at + 1);
            case '\'':
                return add_mark(apostrophe, at, at + 1);
            case '/':
                return add_mark(slash, at, at + 1);
            case '(':
            case '[':
                return add_mark(open, at, at + 1);
            case ')':
            case ']':
                return add_mark(close, at, at + 1);
            case '&':
                return add_mark(conjunction, at, at + 1);
            case '$':
            case '%':
                return add_mark(money_sign, at, at + 1);
            case '\n':
                return add_mark(comma, at, at + 1);
            default:
                return;  // quotation marks, asterisks, tabs: as if they were not there
        }
    }

    /// A point ends a sentence where a blank and then no small letter follows, unless it stands behind a
    /// month (`Sept. 30`), `vs` or a single letter (`U.S. `).
    bool ends_sentence(std::size_t at) const {
        std::size_t next = at + 1;
        while (next < text_.size() && (text_[next] == '"' || text_[next] == ')')) ++next;
        if (next < text_.size() && text_[next] != ' ' && text_[next] != '\n') {
            const Mark mark = mark_at(text_, next);
            if (mark.bytes == 0 || !mark.space) return false;
            next += mark.bytes - 1;
        }
        while (next < text_.size() && text_[next] == ' ') ++next;
        if (next < text_.size() && text_[next] >= 'a' && text_[next] <= 'z') return false;
        if (out_.empty() || out_.back().end != at) return true;
        const PeriodToken& before = out_.back();
        if (before.word == compared || before.end - before.begin == 1) return false;
        return before.word != month || next >= text_.size() || !is_digit_byte(text_[next]);
    }

    std::size_t take_word(std::size_t begin) {
        std::size_t end = begin;
        bool digits = false;
        bool letters = false;
        while (end < text_.size()) {
            const char c = text_[end];
            if (is_digit_byte(c)) {
                digits = true;
            } else if (is_letter(c)) {
                if (static_cast<unsigned char>(c) >= 0x80 && mark_at(text_, end).bytes > 0) break;
                letters = true;
            } else if (digits && !letters && (c == '.' || c == ',') && end + 1 < text_.size() &&
                       is_digit_byte(text_[end + 1])) {
                letters = false;  // a point or comma inside a number
            } else {
                break;
            }
            ++end;
        }
        const std::string_view word = text_.substr(begin, end - begin);
        PeriodToken token{.begin = begin, .end = end};
        if (!digits) {
            if (const PeriodVocable* entry = find_period_vocable(word)) {
                token.word = entry->word;
                token.number = entry->number;
            }
        } else if (letters) {
            read_code(word, token);
        } else {
            read_figure(word, token);
        }
        add(token);
        return end;
    }

    void read_figure(std::string_view word, PeriodToken& token) const {
        token.word = figure;
        token.number = -1;
        if (word.size() > 4 || !std::ranges::all_of(word, is_digit_byte)) return;
        token.number = 0;
        for (const char c : word) token.number = token.number * 10 + (c - '0');
        const bool money = !out_.empty() && out_.back().word == money_sign && out_.back().end == token.begin;
        const bool share = token.end < text_.size() && text_[token.end] == '%';
        if (word.size() == 4 && token.number >= 1900 && token.number < 2100 && !money && !share)
            token.word = PeriodWord::year;
    }

    static void read_code(std::string_view word, PeriodToken& token) {
        const std::optional<PeriodCode> code = read_period_code(word);
        if (!code) return;
        if (code->ordinal) {
            token.word = ordinal;
        } else {
            token.word = PeriodWord::code;
            token.span = code->span;
            token.year = code->year;
        }
        token.number = code->number;
    }

    std::string_view text_;
    std::vector<PeriodToken>& out_;
};

enum class ByteClass : std::uint8_t { other, in_word, may_begin };

/// Most bytes of a text are answered by this table alone.
constexpr auto byte_classes = [] {
    std::array<ByteClass, 256> classes{};
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const char c = static_cast<char>(i);
        const bool begins = std::string_view("qhfymw").find(lower(c)) != std::string_view::npos ||
                            std::string_view("123469").find(c) != std::string_view::npos;
        classes[i] = begins                             ? ByteClass::may_begin
                     : is_letter(c) || is_digit_byte(c) ? ByteClass::in_word
                                                        : ByteClass::other;
    }
    return classes;
}();

/// Whether the word at `at` begins like one that names periods.
bool begins_like_period(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? lower(text[at + i]) : ' '; };
    const auto goes_on = [&](std::string_view rest) {
        for (std::size_t i = 0; i < rest.size(); ++i)
            if (byte(i + 1) != rest[i]) return false;
        return true;
    };
    const char second = byte(1);
    switch (byte(0)) {
        case 'q':
            return goes_on("uarter") || goes_on("tr") || is_digit_byte(second);
        case 'h':
            return goes_on("al") || is_digit_byte(second);
        case 'f':
            return second == 'y' || goes_on("isc");
        case 'y':
            return goes_on("ear");
        case 'm':
            return goes_on("onth");
        case 'w':
            return goes_on("eeks");
        default:
            return is_digit_byte(second) ? is_digit_byte(byte(2)) && is_digit_byte(byte(3))
                                         : is_letter(second);
    }
}

}  // namespace

void read_period_tokens(std::string_view text, std::vector<PeriodToken>& out) {
    Lexer(text, out).run();
}

bool may_name_period(std::string_view text) {
    bool inside = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const ByteClass type = byte_classes[static_cast<unsigned char>(text[at])];
        if (type == ByteClass::may_begin && !inside && begins_like_period(text, at)) return true;
        inside = type != ByteClass::other;
    }
    return false;
}

}  // namespace dateline
