// SPDX-License-Identifier: GPL-2.0-or-later
// Tables of word patterns, found by their first words: of hundreds of patterns only the few that may begin
// with a word are tried on it. Built while compiling.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "indexer/parse/word_pattern.h"

namespace dateline {

/// A pattern by one alternative of its first element.
struct PatternStart {
    std::string_view word;       ///< without the `*` of one that is only begun
    std::string_view rest;       ///< what follows the first element
    std::size_t pattern = 0;     ///< place in the table
    bool only_at_begin = false;  ///< `^`
    bool has_gap = false;        ///< before the second element
    unsigned next = 0;           ///< first letters of the second element, as letter_bit(); none without one
};

namespace pattern_index {

inline constexpr std::size_t buckets = 1024;

/// Of words that are known whole: by what hardly ever is the same for two of them.
constexpr std::size_t bucket_of(std::string_view word) {
    std::size_t bucket = word.size() * 131;
    for (const char c : word.substr(0, 4)) bucket = bucket * 31 + static_cast<unsigned char>(c);
    return (bucket + std::size_t{7} * static_cast<unsigned char>(word.back())) % buckets;
}

constexpr bool is_open(std::string_view word) {
    return word.ends_with('*') || word == "#";
}

/// Of words that are only begun: by their first letter. All numbers are in that of `#`.
constexpr std::size_t open_bucket_of(std::string_view word) {
    const char first = word.front();
    return static_cast<unsigned char>(first >= '0' && first <= '9' ? '#' : first);
}

/// A set of letters is a number: others of the same bit only cost a vain comparison.
constexpr unsigned letter_bit(char letter) {
    return 1U << (static_cast<unsigned char>(letter) % 32);
}

/// First letters of the alternatives of the first element of `pattern`.
constexpr unsigned letters_of_first(std::string_view pattern) {
    unsigned letters = 0;
    bool begins = true;
    for (const char c : pattern.substr(0, pattern.find(' '))) {
        if (begins && c == '#') {
            for (const char digit : std::string_view("0123456789")) letters |= letter_bit(digit);
        } else if (begins) {
            letters |= letter_bit(c);
        }
        begins = c == '|';
    }
    return letters;
}

/// Calls `use` with each start of the pattern at `place`.
template <typename Use>
constexpr void for_each_start(std::string_view pattern, std::size_t place, Use use) {
    const bool only_at_begin = pattern.starts_with("^ ");
    if (only_at_begin) pattern.remove_prefix(2);
    const std::size_t end = std::min(pattern.find(' '), pattern.size());
    const std::string_view rest = pattern.substr(std::min(end + 1, pattern.size()));
    const bool has_gap = rest.starts_with(".. ");
    const unsigned next = letters_of_first(rest.substr(has_gap ? 3 : 0));
    std::string_view first = pattern.substr(0, end);
    while (!first.empty()) {
        const std::size_t bar = std::min(first.find('|'), first.size());
        use(PatternStart{first.substr(0, bar), rest, place, only_at_begin, has_gap, next});
        first.remove_prefix(std::min(bar + 1, first.size()));
    }
}

template <std::size_t count, std::size_t bucket_count>
struct Starts {
    std::array<PatternStart, count> starts{};  ///< by bucket
    std::array<unsigned short, bucket_count + 1> first_of_bucket{};
};

/// Calls `use` with the starts of `patterns` that are only begun (`of_open`) or known whole.
template <bool of_open, typename Use>
constexpr void for_each_start_of(const auto& patterns, auto pattern_of, Use use) {
    std::size_t place = 0;
    for (const auto& entry : patterns) {
        for_each_start(pattern_of(entry), place++, [&](const PatternStart& start) {
            if (is_open(start.word) == of_open) use(start);
        });
    }
}

template <bool of_open>
constexpr std::size_t count_starts(const auto& patterns, auto pattern_of) {
    std::size_t count = 0;
    for_each_start_of<of_open>(patterns, pattern_of, [&](const PatternStart&) { ++count; });
    return count;
}

/// The starts of one sort in the order of their buckets.
template <bool of_open, std::size_t count>
constexpr auto sorted_starts(const auto& patterns, auto pattern_of) {
    constexpr std::size_t bucket_count = of_open ? 256 : buckets;
    const auto bucket = [](std::string_view word) {
        return of_open ? open_bucket_of(word) : bucket_of(word);
    };
    Starts<count, bucket_count> table;
    for_each_start_of<of_open>(patterns, pattern_of, [&](const PatternStart& start) {
        ++table.first_of_bucket[bucket(start.word) + 1];
    });
    for (std::size_t i = 1; i <= bucket_count; ++i) {
        table.first_of_bucket[i] =
            static_cast<unsigned short>(table.first_of_bucket[i] + table.first_of_bucket[i - 1]);
    }
    auto next = table.first_of_bucket;
    for_each_start_of<of_open>(patterns, pattern_of, [&](PatternStart start) {
        const std::size_t at = next[bucket(start.word)]++;
        if (of_open) start.word.remove_suffix(1);  // `#` takes every word of its bucket
        table.starts[at] = start;
    });
    return table;
}

template <const auto& patterns, auto pattern_of>
inline constexpr auto whole_starts =
    sorted_starts<false, count_starts<false>(patterns, pattern_of)>(patterns, pattern_of);

template <const auto& patterns, auto pattern_of>
inline constexpr auto open_starts = sorted_starts<true, count_starts<true>(patterns, pattern_of)>(patterns,
                                                                                                  pattern_of);

/// First letters of the words that may follow word `at`.
struct LettersBehind {
    unsigned next = 0;    ///< of the next word
    unsigned in_gap = 0;  ///< of the next and those behind a gap

    LettersBehind(const PlainWords& words, std::size_t at) {
        for (std::size_t i = at + 1; i < std::min(words.size(), at + 2 + widest_word_gap); ++i) {
            in_gap |= letter_bit(words[i].front());
        }
        if (at + 1 < words.size()) next = letter_bit(words[at + 1].front());
    }

    [[nodiscard]] bool may_follow(const PatternStart& start) const {
        return start.next == 0 || (start.next & (start.has_gap ? in_gap : next)) != 0;
    }
};

/// Calls `use` with place and words of each pattern of one bucket whose first word `fits`.
template <typename Fits, typename Use>
void match_bucket(const auto& table, std::size_t bucket, const PlainWords& words, std::size_t at,
                  const LettersBehind& behind, Fits fits, Use use) {
    if (table.starts.empty()) return;
    for (std::size_t i = table.first_of_bucket[bucket]; i < table.first_of_bucket[bucket + 1]; ++i) {
        const PatternStart& start = table.starts[i];
        if (!behind.may_follow(start) || !fits(start.word) || (start.only_at_begin && at != 0)) continue;
        if (const auto end = match_behind(start.rest, words, at + 1)) use(start.pattern, WordRange{at, *end});
    }
}

}  // namespace pattern_index

/// The patterns of the table `patterns`, whose elements `pattern_of` turns into them, as match_at() reads
/// them.
template <const auto& patterns, auto pattern_of>
struct PatternIndex {
    /// Calls `use` with place in the table and words taken of every pattern that fits at word `at`; of one
    /// that fits by several of its first words once for each.
    template <typename Use>
    static void match(const PlainWords& words, std::size_t at, Use use) {
        const std::string_view word = words[at];
        const pattern_index::LettersBehind behind(words, at);
        pattern_index::match_bucket(
            pattern_index::whole_starts<patterns, pattern_of>, pattern_index::bucket_of(word), words, at,
            behind, [&](std::string_view own) { return own == word; }, use);
        pattern_index::match_bucket(
            pattern_index::open_starts<patterns, pattern_of>, pattern_index::open_bucket_of(word), words, at,
            behind, [&](std::string_view own) { return word.starts_with(own); }, use);
    }

    /// The words taken by a pattern that fits at word `at`; nothing where none does.
    [[nodiscard]] static std::optional<WordRange> first_at(const PlainWords& words, std::size_t at) {
        std::optional<WordRange> found;
        match(words, at, [&](std::size_t, const WordRange& range) {
            if (!found) found = range;
        });
        return found;
    }
};

}  // namespace dateline
