// SPDX-License-Identifier: GPL-2.0-or-later
// Symbols: reading one, and Reuters' suffixes.
#include "indexer/parse/ticker_symbol.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"

namespace dateline {
namespace {

struct ExchangeSuffix {
    std::string_view suffix;
    std::string_view exchange;
};

/// Suffixes of Reuters instrument codes. Those that classes of shares have too (`.A`, `.N`, `.B`) are left
/// out.
constexpr std::array suffixes = std::to_array<ExchangeSuffix>({
    {"TO", "TSX"},      {"V", "TSXV"},      {"CN", "CSE"},      {"NE", "CBOECA"},   {"L", "LSE"},
    {"L", "AIM"},       {"AX", "ASX"},      {"HK", "HKEX"},     {"SI", "SGX"},      {"T", "TSE"},
    {"PA", "EURONEXT"}, {"AS", "EURONEXT"}, {"BR", "EURONEXT"}, {"LS", "EURONEXT"}, {"DE", "XETRA"},
    {"F", "FSE"},       {"SW", "SIX"},      {"ST", "STO"},      {"HE", "HEL"},      {"CO", "CPH"},
    {"OL", "OSE"},      {"KS", "KRX"},      {"KQ", "KOSDAQ"},   {"NZ", "NZX"},      {"JO", "JSE"},
    {"SA", "B3"},       {"MX", "BMV"},      {"TA", "TASE"},     {"NS", "NSE"},      {"BO", "BSE"},
    {"SS", "SSE"},      {"SZ", "SZSE"},     {"TW", "TWSE"},
});

bool lists_numbers(std::string_view exchange) {
    static constexpr std::array numeric = std::to_array<std::string_view>(
        {"HKEX", "TSE", "KRX", "KOSDAQ", "BSE", "SSE", "SZSE", "SGX", "TASE", "TWSE", "BURSA", "FSE"});
    return std::find(numeric.begin(), numeric.end(), exchange) != numeric.end();
}

bool parts_classes_by_spaces(std::string_view exchange) {
    static constexpr std::array nordic =
        std::to_array<std::string_view>({"STO", "HEL", "CPH", "FIRSTNORTH", "OSE", "ICEX"});
    return std::find(nordic.begin(), nordic.end(), exchange) != nordic.end();
}

/// Whether a point or dash at `at` parts a symbol: `BRK.B`, `BRK-B`, `ORV.PR.A`, `orv.to`, `0700.HK`.
bool parts_symbol(std::string_view text, std::size_t at, std::string_view symbol) {
    const char c = text[at];
    if ((c != '.' && c != '-') || symbol.empty() || at + 1 >= text.size()) return false;
    const bool goes_on = is_ascii_upper(text[at + 1]) || (c == '.' && is_ascii_lower(text[at + 1]));
    return goes_on && std::count_if(symbol.begin(), symbol.end(),
                                    [](char part) { return part == '.' || part == '-'; }) < 2;
}

}  // namespace

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        if (text[at] == ' ' || text[at] == '\t' || text[at] == '\n') {
            ++at;
        } else if (text.substr(at, 2) == "\u00a0") {
            at += 2;
        } else {
            break;
        }
    }
    return at;
}

std::size_t skip_quotes(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        if (text[at] == '"' || text[at] == '\'' || text[at] == '$' || text[at] == '*') {
            ++at;
        } else if (text.substr(at).starts_with("“") || text.substr(at).starts_with("”") ||
                   text.substr(at).starts_with("‘") || text.substr(at).starts_with("’")) {
            at += 3;
        } else {
            break;
        }
    }
    return at;
}

std::string_view exchange_of_suffix(std::string_view symbol) {
    const std::size_t point = symbol.rfind('.');
    if (point == std::string_view::npos || point == 0) return {};
    const auto* found = std::find_if(suffixes.begin(), suffixes.end(), [&](const ExchangeSuffix& row) {
        return row.suffix == symbol.substr(point + 1);
    });
    return found == suffixes.end() ? std::string_view() : found->exchange;
}

std::string_view without_suffix(std::string_view symbol, std::string_view exchange) {
    const std::size_t point = symbol.rfind('.');
    if (point == std::string_view::npos || point == 0) return symbol;
    const bool repeats = std::any_of(suffixes.begin(), suffixes.end(), [&](const ExchangeSuffix& row) {
        return row.suffix == symbol.substr(point + 1) && row.exchange == exchange;
    });
    return repeats ? symbol.substr(0, point) : symbol;
}

std::string symbol_at(std::string_view text, std::size_t at, std::string_view exchange, std::size_t& end) {
    std::string symbol;
    bool letter = false;
    bool lower = false;
    std::size_t i = at;
    for (; i < text.size() && symbol.size() <= longest_symbol; ++i) {
        const char c = text[i];
        if (!is_ascii_letter(c) && !is_digit(c) && !parts_symbol(text, i, symbol)) break;
        letter = letter || is_ascii_letter(c);
        lower = lower || is_ascii_lower(c);
        symbol += is_ascii_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
    }
    const bool closed = i < text.size() && (text[i] == ')' || text[i] == ']');
    if (symbol.empty() || symbol.size() > longest_symbol) return {};
    if (i < text.size() && is_beyond_ascii(text[i]) && is_word_character(text, i)) return {};
    if (lower && !(closed && symbol.size() <= 6)) return {};
    if (!letter && !lists_numbers(exchange)) return {};
    symbol.resize(without_suffix(symbol, exchange).size());
    const bool has_class = i + 2 < text.size() && text[i] == ' ' && text[i + 1] >= 'A' &&
                           text[i + 1] <= 'D' && !is_word_character(text, i + 2);
    if (has_class && parts_classes_by_spaces(exchange)) {
        symbol.append(".").append(1, text[i + 1]);
        i += 2;
    }
    end = i;
    return symbol;
}

}  // namespace dateline
