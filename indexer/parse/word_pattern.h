// SPDX-License-Identifier: GPL-2.0-or-later
// Patterns of words: how tables of phrases are written, and whether a text has them. No regular expressions:
// a pattern costs no more than its words allow, whatever the text.
//
// A pattern is elements parted by blanks, each standing for one word of the text:
//   word        that word, written as plain_words() gives it
//   stem*       a word that begins so
//   a|b*|c      any of these
//   #           a word that begins with a digit
//   ^           before everything else: the pattern begins with the text
//   ..          between two elements: up to five words of any kind
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The most words that `..` takes.
inline constexpr std::size_t widest_word_gap = 5;

/// Words `first` to before `end` of a text.
struct WordRange {
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] bool holds(const WordRange& other) const {
        return first <= other.first && other.end <= end;
    }
};

/// The words of a text and where they stand in it.
class PlainWords {
  public:
    /// At most `most` words of `text`, folded (schema/text_normalizer.h): letters and digits, with `'s` and
    /// points within a word dropped (`U.S.` is `us`), decimal points kept, `&` kept between letters, and
    /// signs of currency as a word `$`. Everything else parts words. Parentheses that hold a colon are left
    /// out: `(TSX-V: QQX) (OTC: QQXF)` would part the words of a phrase.
    PlainWords(std::string_view text, std::size_t most);

    [[nodiscard]] std::size_t size() const { return words_.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t at) const {
        return std::string_view(text_).substr(words_[at].begin, words_[at].size);
    }
    [[nodiscard]] std::string text(const WordRange& range) const;

  private:
    struct Word {
        std::size_t begin = 0;
        std::size_t size = 0;
    };

    std::string text_;  ///< the words one behind the other
    std::vector<Word> words_;
};

/// The words from `at` on that `pattern` takes, as few as it can; nothing where it does not fit there.
[[nodiscard]] std::optional<WordRange> match_at(std::string_view pattern, const PlainWords& words,
                                                std::size_t at);

/// The word behind the last one that `rest`, a pattern without its beginning, takes from `at` on; nothing
/// where it does not fit there.
[[nodiscard]] std::optional<std::size_t> match_behind(std::string_view rest, const PlainWords& words,
                                                      std::size_t at);

}  // namespace dateline
