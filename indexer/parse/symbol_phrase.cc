// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/symbol_phrase.h"

#include <algorithm>
#include <array>
#include <optional>

#include "indexer/parse/characters.h"
#include "indexer/parse/exchange_name.h"
#include "indexer/parse/ticker_symbol.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Bytes of a sentence between an exchange and the symbol on it.
constexpr std::size_t reach = 120;

std::optional<FoundExchange> exchange_ahead(std::string_view text, std::size_t at) {
    const std::size_t first = at > reach ? at - reach : 0;
    for (std::size_t end = at; end > first; --end) {
        const bool word_end =
            is_ascii_letter(text[end - 1]) && (end == text.size() || !is_ascii_letter(text[end]));
        if (!word_end) continue;
        const auto exchange = exchange_before(text, end);
        if (exchange && exchange->use == ExchangeUse::anywhere) return exchange;
    }
    return std::nullopt;
}

/// Phrases that are looked into: more are no release, and each costs a look around.
constexpr int most_phrases = 200;

constexpr std::array ways = std::to_array<std::string_view>({"on the ", "on ", "at the "});

/// The exchange of ` on the Nasdaq Capital Market` right behind a symbol.
std::optional<FoundExchange> exchange_behind(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 60;
    at = skip_spaces(text, skip_quotes(text, at));
    const auto* lead = std::find_if(ways.begin(), ways.end(), [&](std::string_view way) {
        return starts_with_lower(text.substr(std::min(at, text.size())), way);
    });
    if (lead == ways.end()) return std::nullopt;
    at += lead->size();
    std::optional<FoundExchange> best;
    for (std::size_t end = at; end < std::min(text.size(), at + longest); ++end) {
        if (is_ascii_letter(text[end]) || is_digit(text[end])) continue;
        const auto exchange = exchange_before(text, end);
        if (exchange && exchange->begin == at && exchange->use == ExchangeUse::anywhere) best = exchange;
        if (std::string_view(".,;:()").find(text[end]) != npos) break;
    }
    return best;
}

/// Behind `symbol`: where the first symbol may begin.
std::size_t symbol_begin(std::string_view text, std::size_t at) {
    for (const std::string_view word : {"s", ":", ",", " of"})
        if (starts_with_lower(text.substr(std::min(at, text.size())), word)) at += word.size();
    return skip_quotes(text, skip_spaces(text, at));
}

/// Behind a symbol: where the next one of `"ORV" and "ORV.WS"` begins; npos where none is in marks.
std::size_t next_symbol(std::string_view text, std::size_t at) {
    at = skip_quotes(text, at);
    std::size_t next = at;
    for (const std::string_view separator : {",", " and", " &"})
        if (text.substr(std::min(next, text.size())).starts_with(separator)) next += separator.size();
    next = skip_spaces(text, next);
    const std::size_t begin = skip_quotes(text, next);
    return next == at || begin == next ? npos : begin;
}

}  // namespace

void scan_symbol_phrases(std::string_view text, std::vector<TickerMention>& mentions) {
    int phrases = 0;
    for (const std::string_view word : {"symbol", "ticker"}) {
        for (std::size_t at = find_lower(text, word); at != npos; at = find_lower(text, word, at + 1)) {
            if (starts_with_lower(text.substr(at), "ticker symbol")) continue;  // found by its second word
            std::size_t begin = symbol_begin(text, at + word.size());
            if (begin >= text.size() || !(is_ascii_upper(text[begin]) || is_digit(text[begin]))) continue;
            if (++phrases > most_phrases) return;
            const auto ahead = exchange_ahead(text, at);
            for (int count = 0; count < 4; ++count) {
                std::size_t end = begin;
                auto exchange = ahead;
                std::string symbol = symbol_at(text, begin, exchange ? exchange->canonical : "", end);
                if (const auto behind = exchange_behind(text, end)) exchange = behind;
                if (symbol.empty() || !exchange || !canonical_exchange(symbol).empty()) break;
                mentions.push_back({{std::string(exchange->canonical), std::move(symbol)},
                                    std::min(exchange->begin, begin),
                                    end});
                begin = next_symbol(text, end);
                if (begin == npos) break;
            }
        }
    }
}

}  // namespace dateline
