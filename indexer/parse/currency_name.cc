// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/currency_name.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"

namespace dateline {

namespace {

struct Entry {
    std::string_view name;
    std::string_view code;
};

/// What stands before the dollar sign, blanks left out.
constexpr std::array dollar_prefixes{
    Entry{"US", "USD"},  Entry{"U.S.", "USD"}, Entry{"USD", "USD"}, Entry{"C", "CAD"},   Entry{"CA", "CAD"},
    Entry{"CAD", "CAD"}, Entry{"CDN", "CAD"},  Entry{"Cdn", "CAD"}, Entry{"CAN", "CAD"}, Entry{"A", "AUD"},
    Entry{"AU", "AUD"},  Entry{"AUD", "AUD"},  Entry{"AUS", "AUD"}, Entry{"NZ", "NZD"},  Entry{"NZD", "NZD"},
    Entry{"HK", "HKD"},  Entry{"HKD", "HKD"},  Entry{"S", "SGD"},   Entry{"SG", "SGD"},  Entry{"SGD", "SGD"},
    Entry{"R", "BRL"},   Entry{"NT", "TWD"},   Entry{"MX", "MXN"},  Entry{"MXN", "MXN"}, Entry{"J", "JMD"},
};

/// Codes and words before a number.
constexpr std::array names_before{
    Entry{"USD", "USD"}, Entry{"EUR", "EUR"}, Entry{"GBP", "GBP"}, Entry{"CAD", "CAD"},  Entry{"AUD", "AUD"},
    Entry{"CHF", "CHF"}, Entry{"JPY", "JPY"}, Entry{"CNY", "CNY"}, Entry{"RMB", "CNY"},  Entry{"HKD", "HKD"},
    Entry{"SEK", "SEK"}, Entry{"NOK", "NOK"}, Entry{"DKK", "DKK"}, Entry{"INR", "INR"},  Entry{"Rs", "INR"},
    Entry{"Rs.", "INR"}, Entry{"SGD", "SGD"}, Entry{"NZD", "NZD"}, Entry{"ILS", "ILS"},  Entry{"NIS", "ILS"},
    Entry{"KRW", "KRW"}, Entry{"BRL", "BRL"}, Entry{"MXN", "MXN"}, Entry{"ZAR", "ZAR"},  Entry{"PLN", "PLN"},
    Entry{"TWD", "TWD"}, Entry{"AED", "AED"}, Entry{"SAR", "SAR"}, Entry{"Euro", "EUR"},
};

constexpr std::array signs{
    Entry{"\xE2\x82\xAC", "EUR"}, Entry{"\xC2\xA3", "GBP"},     Entry{"\xC2\xA5", "JPY"},
    Entry{"\xE2\x82\xB9", "INR"}, Entry{"\xE2\x82\xA9", "KRW"}, Entry{"\xE2\x82\xAA", "ILS"},
};

/// Words behind a number in lower case; a longer one before its beginning.
constexpr std::array names_behind{
    Entry{"u.s. dollars", "USD"},
    Entry{"us dollars", "USD"},
    Entry{"american dollars", "USD"},
    Entry{"canadian dollars", "CAD"},
    Entry{"australian dollars", "AUD"},
    Entry{"hong kong dollars", "HKD"},
    Entry{"dollars", ""},
    Entry{"pounds sterling", "GBP"},
    Entry{"euros", "EUR"},
    Entry{"euro", "EUR"},
    Entry{"d'euros", "EUR"},
    Entry{"de euros", "EUR"},
    Entry{"swiss francs", "CHF"},
    Entry{"yen", "JPY"},
    Entry{"yuan", "CNY"},
    Entry{"rupees", "INR"},
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

template <typename Entries>
const Entry* entry_named(const Entries& entries, std::string_view name) {
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? nullptr : &*found;
}

}  // namespace

std::optional<CurrencyName> currency_before(std::string_view text, std::size_t number) {
    const std::size_t end = before_blank(text, number);
    if (end == 0) return std::nullopt;
    if (text[end - 1] == '$') {
        const std::string_view word = word_before(text, end - 1);
        const Entry* prefix = entry_named(dollar_prefixes, word);
        const std::size_t begin = end - 1 - (prefix ? word.size() : 0);
        return CurrencyName{prefix ? prefix->code : "", number - begin};
    }
    for (const Entry& sign : signs)
        if (text.substr(0, end).ends_with(sign.name))
            return CurrencyName{sign.code, number - end + sign.name.size()};
    if (!is_code_letter(text[end - 1])) return std::nullopt;
    const std::string_view word = word_before(text, end);
    const Entry* name = word.size() < 2 ? nullptr : entry_named(names_before, word);
    if (!name) return std::nullopt;
    return CurrencyName{name->code, number - end + word.size()};
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
    if (const Entry* name = entry_named(names_before, rest.substr(0, code_size));
        name && ends_word(code_size)) {
        const bool closed = bracket && begin + code_size < text.size() && text[begin + code_size] == ')';
        if (bracket && !closed) return std::nullopt;
        return CurrencyName{name->code, begin - at + code_size + (closed ? 1 : 0)};
    }
    if (bracket) return std::nullopt;
    for (const Entry& name : names_behind)
        if (starts_with_lower(rest, name.name) && ends_word(name.name.size()))
            return CurrencyName{name.code, begin - at + name.name.size()};
    return std::nullopt;
}

}  // namespace dateline
