// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/amount_reader.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/currency_name.h"
#include "schema/byte_set.h"

namespace dateline {

namespace {

constexpr std::string_view minus_sign = "\xE2\x88\x92";

/// One number with all that stands around it. `unit` is `%`, a currency's code, or empty for a bare dollar.
struct Found {
    WrittenNumber number = {};
    double factor = 1;
    bool has_magnitude = false;
    bool negative = false;
    std::optional<CurrencyName> currency = {};
    bool percent = false;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool is_amount() const { return percent || currency; }
};

class AmountScan {
  public:
    AmountScan(std::string_view text, int line, const AmountConventions& conventions,
               std::vector<Amount>& out)
        : text_(text), line_(line), conventions_(conventions), out_(out) {}

    void run() {
        std::optional<Found> open;  // may be the first of a range
        for (std::size_t at = digits.find_in(text_); at != std::string_view::npos;
             at = digits.find_in(text_, at)) {
            std::optional<Found> found = read(at);
            at = found ? found->number.end : behind_number(at);
            if (open && found) share(*open, *found);
            if (open && open->is_amount()) add(*open);
            open = found;
            if (found) at = std::max(at, found->end);
        }
        if (open && open->is_amount()) add(*open);
    }

  private:
    static constexpr ByteSet digits{"0123456789"};

    [[nodiscard]] std::size_t behind_number(std::size_t at) const {
        while (at < text_.size() && (is_digit(text_[at]) || is_ascii_letter(text_[at]))) ++at;
        return at;
    }

    [[nodiscard]] char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }

    std::optional<Found> read(std::size_t first) const {
        Found found{.begin = first};
        std::size_t number = first;
        const bool bracketed = first > 0 && text_[first - 1] == '(';
        if (bracketed && first > 1 && text_[first - 2] == '$') --number;  // `$(1.2)`
        found.currency = currency_before(text_, number);
        if (!found.currency && first > 0 && !is_free(first)) return std::nullopt;
        const auto value = read_number(text_, first, conventions_.decimal);
        if (!value) return std::nullopt;
        found.number = *value;
        if (found.currency) found.begin = number - found.currency->bytes;
        found.end = value->end;
        const bool closed = at(found.end) == ')';
        const bool inner = bracketed && closed;
        const bool outer = found.currency && closed && found.begin > 0 && text_[found.begin - 1] == '(';
        if (inner || (outer && is_negative_bracket(found.end + 1))) {
            found.negative = true;
            found.begin = outer ? found.begin - 1 : std::min(found.begin, first - 1);
            ++found.end;
        } else if (has_minus(found.begin)) {
            found.negative = true;
        }
        read_behind(found);
        if (found.negative && inner && !found.is_amount()) return std::nullopt;
        return found;
    }

    /// Whether no word, number or sign goes on in the digit at `first`.
    [[nodiscard]] bool is_free(std::size_t first) const {
        const char before = text_[first - 1];
        return !is_word_character(text_, first - 1) && before != '.' && before != ',' && before != '/' &&
               before != '#' && before != ':' && !is_beyond_ascii_letter(first - 1);
    }

    [[nodiscard]] bool is_beyond_ascii_letter(std::size_t i) const {
        std::size_t begin = i;
        while (begin > 0 && (static_cast<unsigned char>(text_[begin]) & 0xC0U) == 0x80U) --begin;
        return begin != i && is_word_character(text_, begin);
    }

    /// `($1.2) million`, `($0.12) per share`: a bracket that means a loss, not an aside.
    [[nodiscard]] bool is_negative_bracket(std::size_t behind) const {
        return magnitude_at(text_, behind, MagnitudeLetters::refused).bytes > 0 ||
               starts_with_lower(text_.substr(behind), " per ");
    }

    /// A minus sign that joins nothing: behind a blank or a bracket.
    [[nodiscard]] bool has_minus(std::size_t begin) const {
        std::size_t sign = begin;
        if (begin > 0 && text_[begin - 1] == '-')
            sign = begin - 1;
        else if (text_.substr(0, begin).ends_with(minus_sign))
            return true;
        if (sign == begin) return false;
        return sign == 0 || text_[sign - 1] == ' ' || text_[sign - 1] == '(';
    }

    void read_behind(Found& found) const {
        if (!found.currency && read_percent(found)) return;
        const auto letters = found.currency ? MagnitudeLetters::allowed : MagnitudeLetters::refused;
        Magnitude magnitude = magnitude_at(text_, found.end, letters);
        if (!found.currency && magnitude.bytes == 0) {  // `4,5 M€`
            const Magnitude letter = magnitude_at(text_, found.end, MagnitudeLetters::allowed);
            const auto behind = currency_behind(text_, found.end + letter.bytes);
            if (letter.bytes > 0 && behind && behind->code == "EUR") magnitude = letter;
        }
        found.factor = magnitude.factor;
        found.has_magnitude = magnitude.bytes > 0;
        found.end += magnitude.bytes;
        const auto behind = currency_behind(text_, found.end);
        if (!behind ||
            (found.currency && !found.currency->code.empty() && found.currency->code != behind->code))
            return;
        if (found.currency && behind->code.empty()) return;
        found.currency = CurrencyName{behind->code, 0};
        found.end += behind->bytes;
    }

    bool read_percent(Found& found) const {
        std::size_t end = found.end;
        if (at(end) == ' ')
            ++end;
        else if (text_.substr(end, 2) == "\xC2\xA0")
            end += 2;
        if (at(end) == '%') {
            found.end = end + 1;
            found.percent = true;
            return true;
        }
        if (end == found.end) return false;
        for (const std::string_view word : {"percent", "per cent", "pct"}) {
            if (!starts_with_lower(text_.substr(end), word)) continue;
            if (end + word.size() < text_.size() && is_word_character(text_, end + word.size())) return false;
            found.end = end + word.size();
            found.percent = true;
        }
        return found.percent;
    }

    /// `$5 to $6 million`, `$5-6 million`, `5 to 6%`: what one number has is meant of the other too.
    void share(Found& first, Found& second) const {
        if (first.has_magnitude || first.percent || second.begin < first.end) return;
        const std::string_view joint = trimmed(text_.substr(first.end, second.begin - first.end));
        const bool between = joint == "and" && text_.substr(0, first.begin).ends_with("between ");
        const bool range = joint == "-" || joint == "to" || joint == "\xE2\x80\x93" || between;
        if (!range || first.number.times(1) > second.number.times(1)) return;
        if (second.percent) {
            first.percent = !first.currency;
        } else if (first.currency && (second.currency || second.has_magnitude)) {
            first.factor = second.factor;
            if (!second.currency) second.currency = first.currency;
        } else if (second.currency && second.currency->bytes == 0 && second.has_magnitude) {
            first.currency = second.currency;  // `5 to 6 million euros`
            first.factor = second.factor;
        }
    }

    void add(const Found& found) const {
        Amount amount;
        amount.line = line_;
        amount.kind = found.percent ? AmountKind::percentage : AmountKind::money;
        amount.value = found.number.times(found.percent ? 1 : found.factor) * (found.negative ? -1 : 1);
        amount.text = std::string(text_.substr(found.begin, found.end - found.begin));
        if (found.percent) {
            amount.rule = "percentage";
        } else {
            const bool bare = found.currency->code.empty();
            amount.currency = std::string(bare ? conventions_.dollar : found.currency->code);
            amount.rule = bare ? std::string(conventions_.dollar_rule) : "named currency";
        }
        out_.push_back(std::move(amount));
    }

    std::string_view text_;
    int line_;
    const AmountConventions& conventions_;
    std::vector<Amount>& out_;
};

}  // namespace

void read_amounts(std::string_view text, int line, const AmountConventions& conventions,
                  std::vector<Amount>& out) {
    AmountScan(text, line, conventions, out).run();
}

}  // namespace dateline
