// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_phrases.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "indexer/parse/kind_table_business.h"
#include "indexer/parse/kind_table_money.h"
#include "indexer/parse/kind_table_no_news.h"
#include "indexer/parse/kind_table_notices.h"
#include "indexer/parse/kind_table_research.h"

namespace dateline {
namespace {

template <typename... Tables>
constexpr auto joined(const Tables&... tables) {
    std::array<KindPhrase, (std::tuple_size_v<Tables> + ...)> all{};
    auto at = all.begin();
    ((at = std::copy(tables.begin(), tables.end(), at)), ...);
    return all;
}

constexpr auto phrases = joined(kind_table::of_no_news, kind_table::of_notices, kind_table::of_money,
                                kind_table::of_research, kind_table::of_business);

constexpr std::size_t letters = 27;  // the last one is for everything that is no letter

constexpr std::size_t letter_of(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<std::size_t>(c - 'a') : letters - 1;
}

/// Calls `use` with the first character of each word that `pattern` may begin with.
template <typename Use>
constexpr void for_each_first(std::string_view pattern, Use use) {
    if (pattern.starts_with("^ ")) pattern.remove_prefix(2);
    bool at_beginning = true;
    for (const char c : pattern) {
        if (c == ' ') return;
        if (at_beginning) use(c);
        at_beginning = c == '|';
    }
}

struct Starts {
    std::array<unsigned short, phrases.size() * 12> places{};
    std::array<std::size_t, letters + 1> begin{};
};

/// Phrases by the first letters of what they may begin with: a counting sort.
constexpr Starts sorted_starts() {
    Starts starts;
    std::size_t filled = 0;
    for (std::size_t letter = 0; letter < letters; ++letter) {
        starts.begin[letter] = filled;
        for (std::size_t place = 0; place < phrases.size(); ++place) {
            bool wanted = false;
            for_each_first(phrases[place].pattern,
                           [&](char c) { wanted = wanted || letter_of(c) == letter; });
            if (wanted) starts.places[filled++] = static_cast<unsigned short>(place);
        }
    }
    starts.begin[letters] = filled;
    return starts;
}

constexpr Starts starts = sorted_starts();

}  // namespace

std::span<const KindPhrase> kind_phrases() {
    return phrases;
}

std::span<const unsigned short> kind_phrases_from(char first) {
    const std::size_t letter = letter_of(first);
    return std::span(starts.places)
        .subspan(starts.begin[letter], starts.begin[letter + 1] - starts.begin[letter]);
}

}  // namespace dateline
