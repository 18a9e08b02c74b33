// SPDX-License-Identifier: GPL-2.0-or-later
// Tickers: reading symbols behind a colon.
#include "indexer/parse/ticker_scan.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"
#include "indexer/parse/exchange_name.h"

namespace dateline {
namespace {

constexpr std::size_t longest_symbol = 10;

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

bool lists_numbers(std::string_view exchange) {
    static constexpr std::array<std::string_view, 9> numeric{"HKEX", "TSE",  "KRX", "KOSDAQ", "BSE",
                                                             "SSE",  "SZSE", "SGX", "TASE"};
    return std::find(numeric.begin(), numeric.end(), exchange) != numeric.end();
}

/// The symbol that begins at `at`, in upper case, and its end; empty where none begins.
std::string symbol_at(std::string_view text, std::size_t at, std::string_view exchange, std::size_t& end) {
    std::string symbol;
    bool letter = false;
    bool lower = false;
    std::size_t i = at;
    for (; i < text.size() && symbol.size() <= longest_symbol; ++i) {
        const char c = text[i];
        const bool inner = (c == '.' || c == '-') && !symbol.empty() && i + 1 < text.size() &&
                           (is_ascii_upper(text[i + 1]) || (c == '.' && is_ascii_lower(text[i + 1]))) &&
                           symbol.find_first_of(".-") == std::string::npos;
        if (!is_ascii_letter(c) && !is_digit(c) && !inner) break;
        letter = letter || is_ascii_letter(c);
        lower = lower || is_ascii_lower(c);
        symbol += is_ascii_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
    }
    const bool closed = i < text.size() && (text[i] == ')' || text[i] == ']');
    if (symbol.empty() || symbol.size() > longest_symbol) return {};
    if (i < text.size() && is_beyond_ascii(text[i]) && is_word_character(text, i)) return {};
    if (lower && !(closed && symbol.size() <= 6)) return {};
    if (!letter && !lists_numbers(exchange)) return {};
    end = i;
    return symbol;
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
        auto exchange = exchange_before(text_, skip_spaces_back(text_, at));
        if (!exchange) return;
        std::vector<FoundExchange> sharing{*exchange};
        const bool bracketed = in_brackets(exchange->begin);
        if (bracketed) collect_sharing(sharing);
        std::size_t symbol_begin = skip_quotes(text_, skip_spaces(text_, at + colon_bytes));
        for (int count = 0; count < 12 && symbol_begin < text_.size(); ++count) {
            std::size_t end = symbol_begin;
            const std::string symbol = symbol_at(text_, symbol_begin, exchange->canonical, end);
            if (symbol.empty() || (count > 0 && !may_follow(symbol, end))) return;
            if (!bracketed && (symbol.size() < 2 || !stands_alone(end))) return;
            for (auto shared = sharing.rbegin(); shared != sharing.rend(); ++shared) {
                mentions_.push_back({{std::string(shared->canonical), symbol}, shared->begin, end});
            }
            if (!bracketed) return;
            symbol_begin = next_in_list(text_, end);
        }
    }

  private:
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
    for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1)) {
        scanner.colon(at, 1);
    }
}

std::optional<TickerMention> find_symbol_phrase(std::string_view text) {
    constexpr std::size_t reach = 120;
    for (std::size_t at = find_lower(text, "symbol"); at != std::string_view::npos;
         at = find_lower(text, "symbol", at + 1)) {
        std::size_t begin = at + std::string_view("symbol").size();
        if (begin < text.size() && (text[begin] == ':' || text[begin] == ',')) ++begin;
        begin = skip_quotes(text, skip_spaces(text, begin));
        if (starts_with_lower(text.substr(std::min(begin, text.size())), "of ")) begin += 3;
        const std::size_t first = at > reach ? at - reach : 0;
        for (std::size_t end = at; end > first; --end) {
            const bool word_end = is_ascii_letter(text[end - 1]) && !is_ascii_letter(text[end]);
            if (!word_end) continue;
            const auto exchange = exchange_before(text, end);
            if (!exchange) continue;
            std::size_t symbol_end = begin;
            const std::string symbol = symbol_at(text, begin, exchange->canonical, symbol_end);
            if (!symbol.empty()) {
                return TickerMention{{std::string(exchange->canonical), symbol}, exchange->begin, symbol_end};
            }
        }
    }
    return std::nullopt;
}

std::optional<Ticker> read_ticker(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string_view printed = trimmed(text.substr(0, colon));
    const std::string_view symbol = trimmed(text.substr(colon + 1));
    if (printed.empty() || symbol.empty() || symbol.size() > longest_symbol + 5) return std::nullopt;
    Ticker ticker{std::string(canonical_exchange(printed)), std::string(symbol)};
    if (ticker.exchange.empty()) ticker.exchange = std::string(printed);
    for (std::string* part : {&ticker.exchange, &ticker.symbol}) {
        for (char& c : *part) {
            if (is_ascii_lower(c)) c = static_cast<char>(c - 'a' + 'A');
        }
    }
    return ticker;
}

}  // namespace dateline
