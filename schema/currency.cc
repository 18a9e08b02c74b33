// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/currency.h"

#include <array>
#include <span>

namespace dateline {

namespace {

struct Spelling {
    std::string_view word;
    std::string_view code;
};

constexpr std::array<Spelling, 29> codes{{
    {"usd", "USD"}, {"eur", "EUR"}, {"gbp", "GBP"}, {"cad", "CAD"},  {"aud", "AUD"}, {"chf", "CHF"},
    {"jpy", "JPY"}, {"cny", "CNY"}, {"rmb", "CNY"}, {"hkd", "HKD"},  {"sek", "SEK"}, {"nok", "NOK"},
    {"dkk", "DKK"}, {"inr", "INR"}, {"rs", "INR"},  {"sgd", "SGD"},  {"nzd", "NZD"}, {"ils", "ILS"},
    {"nis", "ILS"}, {"krw", "KRW"}, {"brl", "BRL"}, {"mxn", "MXN"},  {"zar", "ZAR"}, {"pln", "PLN"},
    {"twd", "TWD"}, {"aed", "AED"}, {"sar", "SAR"}, {"euro", "EUR"}, {"jmd", "JMD"},
}};

constexpr std::array<Spelling, 16> dollars{{
    {"us", "USD"},
    {"c", "CAD"},
    {"ca", "CAD"},
    {"cdn", "CAD"},
    {"can", "CAD"},
    {"a", "AUD"},
    {"au", "AUD"},
    {"aus", "AUD"},
    {"nz", "NZD"},
    {"hk", "HKD"},
    {"s", "SGD"},
    {"sg", "SGD"},
    {"r", "BRL"},
    {"nt", "TWD"},
    {"mx", "MXN"},
    {"j", "JMD"},
}};

constexpr std::array<Spelling, 5> names{{
    {"dollars", "USD"},
    {"euros", "EUR"},
    {"yen", "JPY"},
    {"yuan", "CNY"},
    {"rupees", "INR"},
}};

constexpr std::array<Spelling, 25> terms{{
    {"USD", "$"},   {"EUR", "\u20AC"}, {"GBP", "\u00A3"}, {"JPY", "\u00A5"}, {"CAD", "c$"},
    {"AUD", "a$"},  {"NZD", "nz$"},    {"HKD", "hk$"},    {"SGD", "s$"},     {"TWD", "nt$"},
    {"BRL", "r$"},  {"MXN", "mx$"},    {"JMD", "j$"},     {"CHF", "chf"},    {"CNY", "cny"},
    {"INR", "inr"}, {"SEK", "sek"},    {"NOK", "nok"},    {"DKK", "dkk"},    {"PLN", "pln"},
    {"KRW", "krw"}, {"ZAR", "zar"},    {"ILS", "ils"},    {"AED", "aed"},    {"SAR", "sar"},
}};

std::string_view find(std::span<const Spelling> table, std::string_view word) {
    for (const Spelling& each : table)
        if (each.word == word) return each.code;
    return {};
}

}  // namespace

std::string_view currency_code(std::string_view word) {
    constexpr std::size_t longest = 4;
    return word.size() >= 2 && word.size() <= longest ? find(codes, word) : std::string_view();
}

std::string_view dollar_code(std::string_view letters) {
    const std::string_view code = find(dollars, letters);
    constexpr std::size_t code_size = 3;
    return code.empty() && letters.size() == code_size ? currency_code(letters) : code;
}

std::string_view currency_code_behind(std::string_view word) {
    const std::string_view code = currency_code(word);
    return code.empty() ? find(names, word) : code;
}

std::string_view currency_code(CurrencySign sign) {
    switch (sign) {
        case CurrencySign::dollar:
            return "USD";
        case CurrencySign::euro:
            return "EUR";
        case CurrencySign::pound:
            return "GBP";
        case CurrencySign::yen:
            return "JPY";
        case CurrencySign::none:
            break;
    }
    return {};
}

std::string_view currency_in_terms(std::string_view code) {
    return find(terms, code);
}

}  // namespace dateline
