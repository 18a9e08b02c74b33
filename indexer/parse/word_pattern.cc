// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/word_pattern.h"

#include <algorithm>

#include "indexer/parse/characters.h"
#include "schema/text_normalizer.h"

namespace dateline {
namespace {

constexpr std::size_t widest_gap = 5;

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

/// `text` without the signs of trade and service marks, which folding would make letters of the word before.
std::string without_marks(std::string_view text) {
    std::string out(text);
    for (const std::string_view sign : {"\u2122", "\u2120"}) {
        for (std::size_t at = out.find(sign); at != std::string::npos; at = out.find(sign, at)) {
            out.replace(at, sign.size(), " ");
        }
    }
    return out;
}

/// `'s` at the end of a word belongs to nothing that a pattern asks for.
bool is_genitive(std::string_view text, std::size_t at) {
    return text.substr(at, 2) == "'s" && (at + 2 >= text.size() || !is_word_byte(text[at + 2]));
}

/// Whether the point at `at` follows a letter of its own: the points of `U.S.`
bool is_initial(const std::string& word, std::string_view text, std::size_t at) {
    return word.size() == 1 || (word.size() > 1 && text[at - 2] == '.');
}

/// Cuts the first element off `pattern`.
std::string_view next_element(std::string_view& pattern) {
    const std::size_t end = std::min(pattern.find(' '), pattern.size());
    const std::string_view element = pattern.substr(0, end);
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
    return element;
}

/// Whether one of the alternatives of `element` takes `word`. One pass, without calls: most fail at their
/// first letter, and every word of every release is asked.
bool element_fits(std::string_view element, std::string_view word) {
    std::size_t at = 0;
    while (at < element.size()) {
        if (element[at] == '#' && is_digit(word.front())) return true;
        std::size_t same = 0;
        while (at < element.size() && same < word.size() && element[at] == word[same]) ++at, ++same;
        const char next = at < element.size() ? element[at] : '|';
        if (next == '*' || (next == '|' && same == word.size())) return true;
        while (at < element.size() && element[at] != '|') ++at;
        ++at;
    }
    return false;
}

/// The word behind the last one taken; nothing where the pattern does not fit.
std::optional<std::size_t> end_of_match(std::string_view pattern, const PlainWords& words, std::size_t at) {
    std::size_t gap = 0;
    while (!pattern.empty()) {
        const std::string_view element = next_element(pattern);
        if (element == "..") {
            gap = widest_gap;
            continue;
        }
        if (gap > 0) {
            for (std::size_t skip = 0; skip <= gap && at + skip < words.size(); ++skip) {
                if (!element_fits(element, words[at + skip])) continue;
                if (const auto end = end_of_match(pattern, words, at + skip + 1)) return end;
            }
            return std::nullopt;
        }
        if (at >= words.size() || !element_fits(element, words[at])) return std::nullopt;
        ++at;
    }
    return at;
}

}  // namespace

PlainWords::PlainWords(std::string_view text, std::size_t most) {
    const std::string folded = fold(without_marks(text));
    std::string word;
    const auto finish = [&] {
        if (!word.empty()) words_.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t at = 0; at < folded.size() && words_.size() < most;) {
        const std::string_view rest = std::string_view(folded).substr(at);
        const char c = rest.front();
        const std::size_t bytes = character_bytes(folded, at);
        const bool before_word = rest.size() > 1 && is_word_byte(rest[1]);
        if (const std::size_t sign = currency_bytes(rest); sign > 0) {
            finish();
            words_.emplace_back("$");
            at += sign;
        } else if (is_beyond_ascii(c) ? is_word_character(folded, at) : is_word_byte(c)) {
            word += rest.substr(0, bytes);
            at += bytes;
        } else if (c == '.' && !word.empty() && before_word && is_digit(rest[1]) && is_digit(word.back())) {
            word += c;
            ++at;
        } else if (c == '.' && is_initial(word, folded, at)) {
            ++at;
        } else if (c == '&' && !word.empty() && before_word) {
            word += c;
            ++at;
        } else {
            const bool genitive = !word.empty() && is_genitive(folded, at);
            finish();
            at += genitive ? 2 : bytes;
        }
    }
    if (words_.size() < most) finish();
}

std::string PlainWords::text(const WordRange& range) const {
    std::string out;
    for (std::size_t at = range.first; at < range.end; ++at) out += (out.empty() ? "" : " ") + words_[at];
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

}  // namespace dateline
