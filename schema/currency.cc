// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/currency.h"

#include <array>
#include <span>

namespace dateline {

namespace {

struct Spelling {
    std::string_view word;
    std::string_view text;
};

constexpr std::array<Spelling, 24> codes{{
    {"usd", "$"},   {"eur", "\u20AC"}, {"gbp", "\u00A3"}, {"jpy", "\u00A5"}, {"cad", "c$"},  {"aud", "a$"},
    {"nzd", "nz$"}, {"hkd", "hk$"},    {"sgd", "s$"},     {"twd", "nt$"},    {"brl", "r$"},  {"mxn", "mx$"},
    {"chf", "chf"}, {"cny", "cny"},    {"rmb", "cny"},    {"inr", "inr"},    {"sek", "sek"}, {"nok", "nok"},
    {"dkk", "dkk"}, {"pln", "pln"},    {"krw", "krw"},    {"zar", "zar"},    {"ils", "ils"}, {"nis", "ils"},
}};

constexpr std::array<Spelling, 14> dollar_prefixes{{
    {"us", "$"},
    {"c", "c$"},
    {"ca", "c$"},
    {"can", "c$"},
    {"cdn", "c$"},
    {"a", "a$"},
    {"au", "a$"},
    {"nz", "nz$"},
    {"hk", "hk$"},
    {"s", "s$"},
    {"sg", "s$"},
    {"nt", "nt$"},
    {"r", "r$"},
    {"mx", "mx$"},
}};

constexpr std::array<Spelling, 6> names{{
    {"dollars", "$"},
    {"dollar", "$"},
    {"euros", "\u20AC"},
    {"euro", "\u20AC"},
    {"yen", "\u00A5"},
    {"yuan", "cny"},
}};

std::string_view find(std::span<const Spelling> table, std::string_view word) {
    for (const Spelling& each : table)
        if (each.word == word) return each.text;
    return {};
}

}  // namespace

std::string_view currency_code(std::string_view word) {
    return word.size() == 3 ? find(codes, word) : std::string_view();
}

std::string_view dollar_before(std::string_view letters) {
    return find(dollar_prefixes, letters);
}

std::string_view currency_behind(std::string_view word) {
    const std::string_view code = currency_code(word);
    return code.empty() ? find(names, word) : code;
}

std::string_view currency_text(CurrencySign sign) {
    switch (sign) {
        case CurrencySign::dollar:
            return "$";
        case CurrencySign::euro:
            return "\u20AC";
        case CurrencySign::pound:
            return "\u00A3";
        case CurrencySign::yen:
            return "\u00A5";
        case CurrencySign::none:
            break;
    }
    return {};
}

}  // namespace dateline
