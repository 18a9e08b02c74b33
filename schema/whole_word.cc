// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/whole_word.h"

#include "schema/character_class.h"

namespace dateline {

namespace {

char peek(std::string_view text, std::size_t at) {
    return at < text.size() ? text[at] : '\0';
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
    return is_capital(c) || (c >= 'a' && c <= 'z');
}
bool is_letter_or_digit(char c) {
    return is_letter(c) || (c >= '0' && c <= '9');
}

std::optional<WholeWord> initials_at(std::string_view text, std::size_t at) {
    if (!is_letter(peek(text, at)) || peek(text, at + 1) != '.' || !is_letter(peek(text, at + 2)))
        return std::nullopt;
    std::string word;
    std::size_t end = at;
    while (is_letter(peek(text, end)) && !is_letter_or_digit(peek(text, end + 1))) {
        word += text[end];
        ++end;
        if (peek(text, end) != '.') break;
        ++end;
    }
    if (word.size() < 2) return std::nullopt;
    return WholeWord{std::move(word), end, is_capital(text[at])};
}

/// Bytes of the `&` at `at`, or of the `&amp;` of a text that was escaped once too often.
std::size_t ampersand_length(std::string_view text, std::size_t at) {
    constexpr std::string_view escaped = "&amp;";
    return text.substr(at, escaped.size()) == escaped ? escaped.size() : 1;
}

/// Whether an ampersand stands at `at` with a letter right behind it.
bool joins_letters(std::string_view text, std::size_t at) {
    return peek(text, at) == '&' && is_letter(peek(text, at + ampersand_length(text, at)));
}

std::optional<WholeWord> ampersand_word_at(std::string_view text, std::size_t at) {
    constexpr std::size_t most_letters = 5;
    std::size_t letters = 0;
    while (letters <= most_letters && is_letter(peek(text, at + letters))) ++letters;
    std::size_t end = at + letters;
    if (!joins_letters(text, end)) return std::nullopt;
    std::string word(text.substr(at, letters));
    while (joins_letters(text, end)) {
        end += ampersand_length(text, end);
        word += '&';
        for (; is_letter(peek(text, end)) && letters <= most_letters; ++end, ++letters) word += text[end];
    }
    if (letters > most_letters) return std::nullopt;
    if (end < text.size() && class_at(text, end).type == CharacterClass::letter) return std::nullopt;
    return WholeWord{std::move(word), end, is_capital(text[at])};
}

}  // namespace

std::optional<WholeWord> whole_word_at(std::string_view text, std::size_t at) {
    if (std::optional<WholeWord> initials = initials_at(text, at)) return initials;
    return ampersand_word_at(text, at);
}

}  // namespace dateline
