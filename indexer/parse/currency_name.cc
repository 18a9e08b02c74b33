// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/currency_name.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/parse/characters.h"
#include "schema/currency.h"

namespace dateline {

namespace {

struct Entry {
    std::string_view name;
    std::string_view code;
};

constexpr std::array signs{
    Entry{"\xE2\x82\xAC", "EUR"}, Entry{"\xC2\xA3", "GBP"},     Entry{"\xC2\xA5", "JPY"},
    Entry{"\xE2\x82\xB9", "INR"}, Entry{"\xE2\x82\xA9", "KRW"}, Entry{"\xE2\x82\xAA", "ILS"},
};

/// Several words behind a number, and the one that may mean any country's, in lower case.
constexpr std::array names_behind{
    Entry{"u.s. dollars", "USD"},
    Entry{"us dollars", "USD"},
    Entry{"american dollars", "USD"},
    Entry{"canadian dollars", "CAD"},
    Entry{"australian dollars", "AUD"},
    Entry{"hong kong dollars", "HKD"},
    Entry{"dollars", ""},
    Entry{"pounds sterling", "GBP"},
    Entry{"d'euros", "EUR"},
    Entry{"de euros", "EUR"},
    Entry{"swiss francs", "CHF"},
};

bool is_code_letter(char c) {
    return is_ascii_letter(c) || c == '.';
}

/// Where `at` is after one blank, a no-break one too, that stands there.
std::size_t behind_blank(std::string_view text, std::size_t at) {
    if (at < text.size() && text[at] == ' ') return at + 1;
    return text.substr(at, 2) == "\xC2\xA0" ? at + 2 : at;
}

std::size_t before_blank(std::string_view text, std::size_t at) {
    if (at > 0 && text[at - 1] == ' ') return at - 1;
    return at > 1 && text.substr(at - 2, 2) == "\xC2\xA0" ? at - 2 : at;
}

/// The letters that end at `end`.
std::string_view word_before(std::string_view text, std::size_t end) {
    constexpr std::size_t longest = 5;
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest && is_code_letter(text[begin - 1])) --begin;
    if (begin > 0 && (is_word_character(text, begin - 1) || is_beyond_ascii(text[begin - 1]))) return {};
    return text.substr(begin, end - begin);
}

/// A word as schema/currency.h knows it: small letters without full stops. Empty where it is no code or short
/// name: those begin with a capital and go on with one, but for rupees and the euro.
std::string currency_word(std::string_view word) {
    const bool short_name = word.starts_with("Rs") || word == "Euro" || word == "Cdn";
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    if (!short_name && std::ranges::any_of(word, small)) return {};
    std::string out;
    for (const char c : word)
        if (c != '.') out += ascii_lower(c);
    return out;
}

/// The letters that a text begins with, in small letters.
std::string lower_word(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size() && is_ascii_letter(text[at]); ++at)
        out += ascii_lower(text[at]);
    return out;
}

}  // namespace

std::optional<CurrencyName> currency_before(std::string_view text, std::size_t number) {
    const std::size_t end = before_blank(text, number);
    if (end == 0) return std::nullopt;
    if (text[end - 1] == '$') {
        const std::string_view word = word_before(text, end - 1);
        const std::string_view code = dollar_code(currency_word(word));
        const std::size_t begin = end - 1 - (code.empty() ? 0 : word.size());
        return CurrencyName{code, number - begin};
    }
    for (const Entry& sign : signs)
        if (text.substr(0, end).ends_with(sign.name))
            return CurrencyName{sign.code, number - end + sign.name.size()};
    if (!is_code_letter(text[end - 1])) return std::nullopt;
    const std::string_view word = word_before(text, end);
    const std::string_view code = currency_code(currency_word(word));
    if (code.empty()) return std::nullopt;
    return CurrencyName{code, number - end + word.size()};
}

std::optional<CurrencyName> currency_behind(std::string_view text, std::size_t at) {
    std::size_t begin = behind_blank(text, at);
    const bool bracket = begin < text.size() && text[begin] == '(';
    if (bracket) ++begin;
    const std::string_view rest = text.substr(begin, 24);
    for (const Entry& sign : signs)
        if (!bracket && rest.starts_with(sign.name))
            return CurrencyName{sign.code, begin - at + sign.name.size()};
    const auto ends_word = [&](std::size_t size) {
        return begin + size >= text.size() || !is_word_character(text, begin + size);
    };
    constexpr std::size_t code_size = 3;
    const std::string_view code = currency_code(currency_word(rest.substr(0, code_size)));
    if (!code.empty() && ends_word(code_size)) {
        const bool closed = bracket && begin + code_size < text.size() && text[begin + code_size] == ')';
        if (bracket && !closed) return std::nullopt;
        return CurrencyName{code, begin - at + code_size + (closed ? 1 : 0)};
    }
    if (bracket) return std::nullopt;
    for (const Entry& name : names_behind)
        if (starts_with_lower(rest, name.name) && ends_word(name.name.size()))
            return CurrencyName{name.code, begin - at + name.name.size()};
    const std::string word = lower_word(rest);
    const bool may_be_code = word.size() <= code_size && word != "yen";  // those stand in capitals
    const std::string_view named = may_be_code ? std::string_view() : currency_code_behind(word);
    if (!named.empty() && ends_word(word.size())) return CurrencyName{named, begin - at + word.size()};
    return std::nullopt;
}

}  // namespace dateline
