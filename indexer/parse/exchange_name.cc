// SPDX-License-Identifier: GPL-2.0-or-later
// Exchanges: the table, and finding a name backwards from its colon.
#include "indexer/parse/exchange_name.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"

namespace dateline {
namespace {

struct ExchangeName {
    std::string_view squashed;  ///< letters and digits of the printed name, in lower case
    std::string_view canonical;
};

constexpr std::array exchange_names = std::to_array<ExchangeName>({
    {"nasdaq", "NASDAQ"},
    {"nasdaqgs", "NASDAQ"},
    {"nasdaqgm", "NASDAQ"},
    {"nasdaqcm", "NASDAQ"},
    {"nasdaqnm", "NASDAQ"},
    {"nasdaqnnm", "NASDAQ"},
    {"nasdaqnms", "NASDAQ"},
    {"nasdaqsc", "NASDAQ"},
    {"nasdaqsmallcap", "NASDAQ"},
    {"nasdaqsmallcapmarket", "NASDAQ"},
    {"nasdaqglobalselectmarket", "NASDAQ"},
    {"nasdaqglobalselect", "NASDAQ"},
    {"nasdaqglobalmarket", "NASDAQ"},
    {"nasdaqcapitalmarket", "NASDAQ"},
    {"nasdaqcapitalmarkets", "NASDAQ"},
    {"nasdaqcap", "NASDAQ"},
    {"nasdaqnationalmarket", "NASDAQ"},
    {"nasdaqstockmarket", "NASDAQ"},
    {"nasdaqstockexchange", "NASDAQ"},
    {"nyse", "NYSE"},
    {"newyorkstockexchange", "NYSE"},
    {"nysesymbol", "NYSE"},
    {"nysearca", "NYSEARCA"},
    {"nyseamerican", "NYSEAMERICAN"},
    {"nyseamer", "NYSEAMERICAN"},
    {"nysemkt", "NYSEAMERICAN"},
    {"nyseamex", "NYSEAMERICAN"},
    {"amex", "NYSEAMERICAN"},
    {"americanstockexchange", "NYSEAMERICAN"},
    {"otc", "OTC"},
    {"otcpink", "OTC"},
    {"otcpinks", "OTC"},
    {"otcpinkcurrent", "OTC"},
    {"otcpinkmarket", "OTC"},
    {"otcpinksheets", "OTC"},
    {"otcpk", "OTC"},
    {"otcmkts", "OTC"},
    {"otcmkt", "OTC"},
    {"otcmarket", "OTC"},
    {"otcmarkets", "OTC"},
    {"otcmarketspink", "OTC"},
    {"otcbb", "OTC"},
    {"otcbulletinboard", "OTC"},
    {"otcid", "OTC"},
    {"otcidbasicmarket", "OTC"},
    {"otcus", "OTC"},
    {"usotc", "OTC"},
    {"bulletinboard", "OTC"},
    {"pink", "OTC"},
    {"pinks", "OTC"},
    {"pinksheets", "OTC"},
    {"expertmarket", "OTC"},
    {"otcqb", "OTCQB"},
    {"otcqbventuremarket", "OTCQB"},
    {"usotcqb", "OTCQB"},
    {"otcqx", "OTCQX"},
    {"otcqxbestmarket", "OTCQX"},
    {"usotcqx", "OTCQX"},
    {"tsx", "TSX"},
    {"torontostockexchange", "TSX"},
    {"tsxv", "TSXV"},
    {"tsxven", "TSXV"},
    {"tsxventure", "TSXV"},
    {"tsxventureexchange", "TSXV"},
    {"cve", "TSXV"},
    {"nex", "NEX"},
    {"cse", "CSE"},
    {"cnsx", "CSE"},
    {"canadiansecuritiesexchange", "CSE"},
    {"neo", "NEO"},
    {"neoexchange", "NEO"},
    {"cboe", "CBOE"},
    {"cboeca", "CBOE"},
    {"cboecanada", "CBOE"},
    {"cboebzx", "CBOE"},
    {"fse", "FSE"},
    {"fwb", "FSE"},
    {"fra", "FSE"},
    {"frankfurt", "FSE"},
    {"frankfurtstockexchange", "FSE"},
    {"xetra", "XETRA"},
    {"asx", "ASX"},
    {"six", "SIX"},
    {"sixswissexchange", "SIX"},
    {"lse", "LSE"},
    {"lon", "LSE"},
    {"londonstockexchange", "LSE"},
    {"aim", "AIM"},
    {"euronext", "EURONEXT"},
    {"euronextparis", "EURONEXT"},
    {"euronextamsterdam", "EURONEXT"},
    {"euronextbrussels", "EURONEXT"},
    {"euronextgrowth", "EURONEXT"},
    {"hkex", "HKEX"},
    {"hkse", "HKEX"},
    {"sehk", "HKEX"},
    {"hkg", "HKEX"},
    {"hongkongstockexchange", "HKEX"},
    {"tse", "TSE"},
    {"tyo", "TSE"},
    {"sgx", "SGX"},
    {"nse", "NSE"},
    {"bse", "BSE"},
    {"jse", "JSE"},
    {"bmv", "BMV"},
    {"bvl", "BVL"},
    {"tase", "TASE"},
    {"nzx", "NZX"},
    {"krx", "KRX"},
    {"kosdaq", "KOSDAQ"},
    {"sse", "SSE"},
    {"szse", "SZSE"},
    {"stuttgart", "STUTTGART"},
    {"aqse", "AQSE"},
});

constexpr std::size_t longest_printed_exchange = 48;

}  // namespace

std::optional<FoundExchange> exchange_before(std::string_view text, std::size_t end) {
    std::array<char, longest_printed_exchange> reversed{};
    std::size_t length = 0;
    std::optional<FoundExchange> best;
    const std::size_t first = end > longest_printed_exchange ? end - longest_printed_exchange : 0;
    for (std::size_t at = end; at > first;) {
        const char c = text[--at];
        if (c == '(' || c == '[' || c == ')' || c == ':' || c == ';' || c == ',') break;
        if (!is_ascii_letter(c) && !is_digit(c)) continue;
        reversed[length++] = ascii_lower(c);
        const bool boundary = at == 0 || (!is_ascii_letter(text[at - 1]) && !is_digit(text[at - 1]));
        if (!boundary) continue;
        const auto matches = [&](const ExchangeName& name) {
            return name.squashed.size() == length &&
                   std::equal(name.squashed.rbegin(), name.squashed.rend(), reversed.begin());
        };
        const auto found = std::find_if(exchange_names.begin(), exchange_names.end(), matches);
        if (found != exchange_names.end()) best = FoundExchange{found->canonical, at};
    }
    return best;
}

std::string_view canonical_exchange(std::string_view printed) {
    const auto found = exchange_before(printed, printed.size());
    if (!found) return {};
    const bool whole =
        std::none_of(printed.begin(), printed.begin() + static_cast<std::ptrdiff_t>(found->begin),
                     [](char c) { return is_ascii_letter(c) || is_digit(c); });
    return whole ? found->canonical : std::string_view();
}

}  // namespace dateline
