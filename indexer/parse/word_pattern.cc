// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/word_pattern.h"

#include <algorithm>

#include "indexer/parse/characters.h"
#include "schema/text_normalizer.h"

namespace dateline {
namespace {

constexpr std::size_t longest_tickers = 120;

bool is_word_byte(char c) {
    return is_ascii_letter(c) || is_digit(c) || is_beyond_ascii(c);
}

/// Bytes of a sign of currency at the beginning of `text`; 0 where there is none.
std::size_t currency_bytes(std::string_view text) {
    for (const std::string_view sign : {"$", "\u20AC", "\u00A3", "\u00A5"}) {
        if (text.starts_with(sign)) return sign.size();
    }
    return 0;
}

/// `text` folded, without the signs of trade and service marks, which folding would make letters of the
/// word before.
std::string folded_words(std::string_view text) {
    constexpr std::string_view both = "\xE2\x84";
    if (text.find(both) == std::string_view::npos) return fold(text);
    std::string out(text);
    for (const std::string_view sign : {"\u2122", "\u2120"}) {
        for (std::size_t at = out.find(sign); at != std::string::npos; at = out.find(sign, at)) {
            out.replace(at, sign.size(), " ");
        }
    }
    return fold(out);
}

/// Bytes of the parentheses that begin `text` and hold a colon; 0 for others, and for such as are longer than
/// tickers are.
std::size_t ticker_bytes(std::string_view text) {
    const std::string_view near = text.substr(0, longest_tickers);
    const std::size_t close = near.find(')');
    if (close == std::string_view::npos) return 0;
    return near.substr(0, close).find(':') == std::string_view::npos ? 0 : close + 1;
}

/// `'s` at the end of a word belongs to nothing that a pattern asks for.
bool is_genitive(std::string_view text, std::size_t at) {
    return text.substr(at, 2) == "'s" && (at + 2 >= text.size() || !is_word_byte(text[at + 2]));
}

/// Whether the point at `at` follows a letter of its own: the points of `U.S.`
bool is_initial(std::size_t word_size, std::string_view text, std::size_t at) {
    return word_size == 1 || (word_size > 1 && text[at - 2] == '.');
}

/// Whether one of the alternatives of the first element of `pattern` takes `word`. One pass, without calls:
/// most fail at their first letter, and every word of every release is asked.
bool begins_with(std::string_view pattern, std::string_view word) {
    std::size_t at = 0;
    while (at < pattern.size() && pattern[at] != ' ') {
        if (pattern[at] == '#' && is_digit(word.front())) return true;
        std::size_t same = 0;
        while (at < pattern.size() && same < word.size() && pattern[at] == word[same]) ++at, ++same;
        const char next = at < pattern.size() ? pattern[at] : ' ';
        if (next == '*' || ((next == '|' || next == ' ') && same == word.size())) return true;
        while (at < pattern.size() && pattern[at] != '|' && pattern[at] != ' ') ++at;
        if (at < pattern.size() && pattern[at] == '|') ++at;
    }
    return false;
}

std::string_view behind_first(std::string_view pattern) {
    const std::size_t end = pattern.find(' ');
    return end == std::string_view::npos ? std::string_view() : pattern.substr(end + 1);
}

/// The word behind the last one taken; nothing where the pattern does not fit.
std::optional<std::size_t> end_of_match(std::string_view pattern, const PlainWords& words, std::size_t at) {
    while (!pattern.empty()) {
        if (pattern.starts_with(".. ")) {
            pattern.remove_prefix(3);
            for (std::size_t skip = 0; skip <= widest_word_gap && at + skip < words.size(); ++skip) {
                if (!begins_with(pattern, words[at + skip])) continue;
                if (const auto end = end_of_match(behind_first(pattern), words, at + skip + 1)) return end;
            }
            return std::nullopt;
        }
        if (at >= words.size() || !begins_with(pattern, words[at])) return std::nullopt;
        pattern = behind_first(pattern);
        ++at;
    }
    return at;
}

}  // namespace

PlainWords::PlainWords(std::string_view text, std::size_t most) {
    const std::string folded = folded_words(text);
    text_.reserve(folded.size());
    words_.reserve(std::min(most, folded.size() / 4));
    std::size_t begin = 0;  // of the word that is being read, in text_
    const auto finish = [&] {
        if (text_.size() > begin) words_.push_back({begin, text_.size() - begin});
        begin = text_.size();
    };
    for (std::size_t at = 0; at < folded.size() && words_.size() < most;) {
        std::size_t run = at;
        while (run < folded.size() && (is_ascii_letter(folded[run]) || is_digit(folded[run]))) ++run;
        text_.append(folded, at, run - at);
        at = run;
        if (at == folded.size()) break;
        const std::string_view rest = std::string_view(folded).substr(at);
        const char c = rest.front();
        const bool in_word = text_.size() > begin;
        const bool before_word = rest.size() > 1 && is_word_byte(rest[1]);
        if (c == ' ') {
            finish();
            ++at;
        } else if (const std::size_t sign = currency_bytes(rest); sign > 0) {
            finish();
            text_ += '$';
            finish();
            at += sign;
        } else if (is_beyond_ascii(c) && is_word_character(folded, at)) {
            const std::size_t bytes = character_bytes(folded, at);
            text_ += rest.substr(0, bytes);
            at += bytes;
        } else if (c == '.' && in_word && before_word && is_digit(rest[1]) && is_digit(text_.back())) {
            text_ += c;
            ++at;
        } else if (c == '.' && is_initial(text_.size() - begin, folded, at)) {
            ++at;
        } else if (c == '&' && in_word && before_word) {
            text_ += c;
            ++at;
        } else {
            const bool genitive = in_word && is_genitive(folded, at);
            const std::size_t ticker = c == '(' ? ticker_bytes(rest) : 0;
            finish();
            at += genitive ? 2 : std::max(ticker, character_bytes(folded, at));
        }
    }
    if (words_.size() < most) finish();
}

std::string PlainWords::text(const WordRange& range) const {
    std::string out;
    for (std::size_t at = range.first; at < range.end; ++at)
        out.append(out.empty() ? "" : " ").append((*this)[at]);
    return out;
}

std::optional<WordRange> match_at(std::string_view pattern, const PlainWords& words, std::size_t at) {
    if (pattern.starts_with("^ ")) {
        if (at != 0) return std::nullopt;
        pattern.remove_prefix(2);
    }
    const auto end = end_of_match(pattern, words, at);
    return end ? std::optional(WordRange{at, *end}) : std::nullopt;
}

std::optional<std::size_t> match_behind(std::string_view rest, const PlainWords& words, std::size_t at) {
    return end_of_match(rest, words, at);
}

}  // namespace dateline
