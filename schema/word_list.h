// SPDX-License-Identifier: GPL-2.0-or-later
// Lists of words, written as one text and looked up by halves.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace dateline {

/// Words in the order of their bytes. Made while compiling; safe in all threads.
template <std::size_t count>
class WordList {
  public:
    consteval explicit WordList(std::string_view words) {
        std::size_t at = 0;
        for (std::string_view& word : words_) {
            // By hand: with the sanitizers g++ 12 takes the library's find() for no constant expression.
            while (words[at] == ' ') ++at;
            const std::size_t begin = at;
            while (at < words.size() && words[at] != ' ') ++at;
            word = words.substr(begin, at - begin);
        }
        std::sort(words_.begin(), words_.end());
    }

    [[nodiscard]] bool contains(std::string_view word) const {
        return std::binary_search(words_.begin(), words_.end(), word);
    }

  private:
    std::array<std::string_view, count> words_{};
};

/// The text of a literal, as the argument of a template.
template <std::size_t size>
struct Literal {
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is what it is made of
    consteval Literal(const char (&literal)[size]) { std::copy_n(literal, size, text); }
    [[nodiscard]] constexpr std::string_view view() const { return {text, size - 1}; }
    char text[size]{};
};

consteval std::size_t count_words(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != ' ' && (i == 0 || text[i - 1] == ' ')) ++count;
    return count;
}

/// The words of a literal, with blanks between them: `"jan. feb. mar."_words`.
template <Literal literal>
consteval auto operator""_words() {
    return WordList<count_words(literal.view())>(literal.view());
}

}  // namespace dateline
