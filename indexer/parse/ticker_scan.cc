// SPDX-License-Identifier: GPL-2.0-or-later
// Tickers: reading symbols behind a colon.
#include "indexer/parse/ticker_scan.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"
#include "indexer/parse/exchange_name.h"
#include "indexer/parse/ticker_symbol.h"
#include "schema/byte_set.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr ByteSet starts(":([");

std::size_t skip_spaces_back(std::string_view text, std::size_t end) {
    while (end > 0) {
        if (text[end - 1] == ' ' || text[end - 1] == '\t' || text[end - 1] == '\n') {
            --end;
        } else if (end >= 2 && text.substr(end - 2, 2) == "\u00a0") {
            end -= 2;
        } else {
            break;
        }
    }
    return end;
}

/// Behind a symbol in brackets: where the next one may begin (`, `, ` and `, `; `, `/`); npos at the list's
/// end.
std::size_t next_in_list(std::string_view text, std::size_t at) {
    at = skip_spaces(text, skip_quotes(text, at));
    bool separated = false;
    for (const std::string_view separator : {",", ";", "/", "|", "and ", "or ", "& ", "und ", "et ", "y "}) {
        if (text.substr(std::min(at, text.size())).starts_with(separator)) {
            at = skip_spaces(text, at + separator.size());
            separated = true;
        }
    }
    return separated ? skip_quotes(text, at) : std::string_view::npos;
}

class Scanner {
  public:
    Scanner(std::string_view text, std::vector<TickerMention>& mentions) : text_(text), mentions_(mentions) {}

    void colon(std::size_t at, std::size_t colon_bytes) {
        const std::size_t printed_end = skip_spaces_back(text_, at);
        const std::size_t label = without_label(printed_end);
        const std::size_t symbol_begin = skip_quotes(text_, skip_spaces(text_, at + colon_bytes));
        const auto exchange = exchange_before(text_, label);
        if (!exchange) {
            if (!reversed(printed_end, at + colon_bytes) && label < printed_end)
                labelled(label, symbol_begin);
            return;
        }
        const bool bracketed = in_brackets(exchange->begin);
        if (!bracketed && exchange->use == ExchangeUse::in_brackets) return;
        std::vector<FoundExchange> sharing{*exchange};
        if (bracketed) collect_sharing(sharing);
        symbols(sharing, behind_tier(symbol_begin, sharing.front()), bracketed);
    }

    /// An exchange and a symbol in brackets without a colon: `(Nasdaq – ORV)`, `(TSXV-ORV)`, `(NYSE ORV,
    /// ORW)`.
    void bracket(std::size_t open) {
        const std::size_t close =
            text_.substr(0, std::min(text_.size(), open + 60)).find_first_of(")]:;(", open + 1);
        if (close == npos || (text_[close] != ')' && text_[close] != ']')) return;
        const std::string_view inside = text_.substr(open + 1, close - open - 1);
        if (const std::size_t quote = std::min(inside.find('"'), inside.find("“")); quote != npos)
            return quoted(open + 1, quote);
        const std::size_t list_end = std::min(inside.find(','), inside.size());
        const std::size_t last = inside.substr(0, list_end).find_last_of(" -");
        if (last == npos || last == 0) return;
        const std::string_view symbol = inside.substr(last + 1, list_end - last - 1);
        if (symbol.size() < 2 || symbol.size() > 5 ||
            !std::all_of(symbol.begin(), symbol.end(), is_ascii_upper))
            return;
        const std::string_view exchange = canonical_exchange(inside.substr(0, last));
        if (!lists_words_rarely(exchange) || !canonical_exchange(inside.substr(0, list_end)).empty() ||
            !canonical_exchange(symbol).empty())
            return;
        symbols({{exchange, open + 1}}, open + 1 + last + 1, true);
    }

  private:
    /// `(Nasdaq "ORV" @orvane)`: a symbol in quotation marks `quote` bytes behind the exchange.
    void quoted(std::size_t begin, std::size_t quote) {
        const std::string_view exchange = canonical_exchange(trimmed(text_.substr(begin, quote)));
        if (lists_words_rarely(exchange))
            symbols({{exchange, begin}}, skip_quotes(text_, begin + quote), true);
    }

    /// `(OTC: Pink ORVL)`, `(OTC:QB: ORVL)`: the tier of the exchange stands behind its colon. Where the
    /// symbol begins; `exchange` becomes that of the tier.
    [[nodiscard]] std::size_t behind_tier(std::size_t begin, FoundExchange& exchange) const {
        if (exchange.canonical != "OTC") return begin;
        const std::size_t end = std::min(text_.find_first_of(" :)", begin), text_.size());
        if (end == begin || end >= text_.size() || text_[end] == ')') return begin;
        const std::string_view tier =
            canonical_exchange("OTC " + std::string(text_.substr(begin, end - begin)));
        const std::size_t next = skip_quotes(text_, skip_spaces(text_, end + 1));
        if (tier.empty() || next >= text_.size() || !is_ascii_upper(text_[next])) return begin;
        exchange.canonical = tier;
        return next;
    }

    void add(std::string_view exchange, std::string symbol, std::size_t begin, std::size_t end) {
        mentions_.push_back({{std::string(exchange), std::move(symbol)}, begin, end});
    }

    /// The symbols from `begin` on, each on all of the exchanges; the one that stands last is the first
    /// named.
    void symbols(const std::vector<FoundExchange>& sharing, std::size_t begin, bool bracketed) {
        for (int count = 0; count < 12 && begin < text_.size(); ++count) {
            std::size_t end = begin;
            const std::string symbol = symbol_at(text_, begin, sharing.front().canonical, end);
            if (symbol.empty() || (count > 0 && !may_follow(symbol, end))) return;
            if (!bracketed && (symbol.size() < 2 || !stands_alone(end))) return;
            for (auto shared = sharing.rbegin(); shared != sharing.rend(); ++shared)
                add(shared->canonical, symbol, shared->begin, end);
            if (!bracketed) return;
            begin = next_in_list(text_, end);
        }
    }

    /// `(ORV: TSX-V)`: the symbol in front of the colon, nothing but an exchange behind it.
    bool reversed(std::size_t printed_end, std::size_t begin) {
        std::size_t first = printed_end;
        while (first > 0 && printed_end - first <= 6 &&
               (is_ascii_upper(text_[first - 1]) || is_digit(text_[first - 1])))
            --first;
        if (first == printed_end || first == 0 || printed_end - first > 6) return false;
        if (std::string_view("([/;,").find(text_[skip_spaces_back(text_, first) - 1]) == npos) return false;
        if (!in_brackets(first)) return false;
        const std::size_t end =
            text_.substr(0, std::min(text_.size(), begin + 40)).find_first_of(")],;", begin);
        if (end == npos) return false;
        const std::string_view exchange = canonical_exchange(trimmed(text_.substr(begin, end - begin)));
        if (exchange.empty()) return false;
        add(exchange, std::string(text_.substr(first, printed_end - first)), first, end);
        return true;
    }

    /// `(Stock code: 0700.HK)`: a label, and a suffix of Reuters that names the exchange.
    void labelled(std::size_t label, std::size_t symbol_begin) {
        if (!in_brackets(label)) return;
        std::size_t end = symbol_begin;
        while (end < text_.size() && end - symbol_begin <= longest_symbol &&
               (is_ascii_upper(text_[end]) || is_digit(text_[end]) || text_[end] == '.'))
            ++end;
        const std::string_view code = text_.substr(symbol_begin, end - symbol_begin);
        const std::string_view exchange = exchange_of_suffix(code);
        if (exchange.empty()) return;
        std::string symbol = symbol_at(text_, symbol_begin, exchange, end);
        if (!symbol.empty()) add(exchange, std::move(symbol), label, end);
    }

    /// `end` in front of `symbol`, `ticker symbol`, `stock code` and the like.
    [[nodiscard]] std::size_t without_label(std::size_t end) const {
        static constexpr std::array words = std::to_array<std::string_view>(
            {"symbol", "symbols", "ticker", "tickers", "code", "stock", "trading", "share"});
        std::size_t label = end;
        for (std::size_t count = 0; count < 3; ++count) {
            const auto* word = std::find_if(words.begin(), words.end(), [&](std::string_view candidate) {
                const std::size_t size = candidate.size();
                return label > size && starts_with_lower(text_.substr(label - size, size), candidate) &&
                       !is_ascii_letter(text_[label - size - 1]);
            });
            const bool alone =
                word != words.end() && (*word == "stock" || *word == "trading" || *word == "share");
            if (word == words.end() || (count == 0 && alone)) break;
            label = skip_spaces_back(text_, label - word->size());
        }
        return label;
    }

    /// Exchanges whose names in brackets stand before nothing but symbols: `(AIM-HIGH)`, `(LSE MBA)` are
    /// others.
    [[nodiscard]] static bool lists_words_rarely(std::string_view exchange) {
        static constexpr std::array sure = std::to_array<std::string_view>(
            {"NASDAQ", "NYSE", "NYSEAMERICAN", "TSX", "TSXV", "OTC", "OTCQB", "OTCQX", "CSE"});
        return std::find(sure.begin(), sure.end(), exchange) != sure.end();
    }

    [[nodiscard]] bool in_brackets(std::size_t at) const {
        const std::size_t first = at > 120 ? at - 120 : 0;
        for (; at > first; --at) {
            if (text_[at - 1] == '(' || text_[at - 1] == '[') return true;
            if (text_[at - 1] == ')' || text_[at - 1] == ']') return false;
        }
        return false;
    }

    /// Exchanges before the one at the colon: `NYSE and `, `NYSE und `, `TSX/`, `NYSE, `.
    void collect_sharing(std::vector<FoundExchange>& sharing) const {
        while (sharing.size() < 5) {
            std::size_t end = skip_spaces_back(text_, sharing.back().begin);
            const std::size_t before = end;
            for (const std::string_view word : {" and", " und", " et", " y", " e", " en"}) {
                if (end > word.size() && starts_with_lower(text_.substr(end - word.size()), word)) {
                    end -= word.size() - 1;
                    break;
                }
            }
            if (end >= 1 && (text_[end - 1] == '/' || text_[end - 1] == ',' || text_[end - 1] == '&')) --end;
            if (end == before) return;
            const auto exchange = exchange_before(text_, skip_spaces_back(text_, end));
            if (!exchange) return;
            sharing.push_back(*exchange);
        }
    }

    /// Whether a further symbol of a list is one: not the name of the next exchange, not a word of prose.
    [[nodiscard]] bool may_follow(std::string_view symbol, std::size_t end) const {
        if (symbol.size() > 6 || !canonical_exchange(symbol).empty()) return false;
        const std::size_t next = skip_spaces(text_, skip_quotes(text_, end));
        if (next >= text_.size()) return false;
        if (next == end && is_ascii_letter(text_[next])) return false;
        return std::string_view(",;)]/|").find(text_[next]) != std::string_view::npos ||
               text_.substr(next).starts_with("and ") || text_.substr(next).starts_with("& ");
    }

    [[nodiscard]] bool stands_alone(std::size_t end) const {
        return end >= text_.size() ||
               (!is_ascii_letter(text_[end]) && text_[end] != '\'' && text_[end] != '@');
    }

    std::string_view text_;
    std::vector<TickerMention>& mentions_;
};

}  // namespace

void scan_tickers(std::string_view text, std::vector<TickerMention>& mentions) {
    Scanner scanner(text, mentions);
    for (std::size_t at = starts.find_in(text); at != npos; at = starts.find_in(text, at + 1)) {
        if (text[at] == ':')
            scanner.colon(at, 1);
        else
            scanner.bracket(at);
    }
}

std::optional<Ticker> read_ticker(std::string_view text) {
    const auto is_symbol = [](std::string_view symbol) {
        return !symbol.empty() && symbol.size() <= longest_symbol + 5 &&
               std::all_of(symbol.begin(), symbol.end(),
                           [](char c) { return c > ' ' && !is_beyond_ascii(c); });
    };
    const std::size_t colon = text.find(':');
    const std::string_view printed = colon == npos ? std::string_view() : trimmed(text.substr(0, colon));
    const std::string_view symbol = trimmed(colon == npos ? text : text.substr(colon + 1));
    if (colon == npos ? !is_symbol(symbol)
                      : printed.empty() || symbol.empty() || symbol.size() > longest_symbol + 5)
        return std::nullopt;
    Ticker ticker{std::string(canonical_exchange(printed)), std::string(symbol)};
    if (ticker.exchange.empty()) ticker.exchange = std::string(printed);
    for (std::string* part : {&ticker.exchange, &ticker.symbol}) {
        for (char& c : *part) {
            if (is_ascii_lower(c)) c = static_cast<char>(c - 'a' + 'A');
        }
    }
    ticker.symbol.resize(without_suffix(ticker.symbol, ticker.exchange).size());
    return ticker;
}

}  // namespace dateline
