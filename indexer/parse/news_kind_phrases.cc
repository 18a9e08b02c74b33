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

/// Calls `use` with each word that `pattern` may begin with.
template <typename Use>
constexpr void for_each_first(std::string_view pattern, Use use) {
    if (pattern.starts_with("^ ")) pattern.remove_prefix(2);
    pattern = pattern.substr(0, pattern.find(' '));
    while (!pattern.empty()) {
        const std::size_t end = std::min(pattern.find('|'), pattern.size());
        use(pattern.substr(0, end));
        pattern.remove_prefix(std::min(end + 1, pattern.size()));
    }
}

constexpr bool is_open(std::string_view word) {
    return word.ends_with('*') || word == "#";
}

constexpr std::size_t count_starts(bool open) {
    std::size_t count = 0;
    for (const KindPhrase& phrase : phrases) {
        for_each_first(phrase.pattern,
                       [&](std::string_view word) { count += is_open(word) == open ? 1U : 0U; });
    }
    return count;
}

template <bool open>
constexpr auto sorted_starts() {
    std::array<PhraseStart, count_starts(open)> starts{};
    std::size_t filled = 0;
    for (std::size_t place = 0; place < phrases.size(); ++place) {
        for_each_first(phrases[place].pattern, [&](std::string_view word) {
            if (is_open(word) == open) starts[filled++] = {word, place};
        });
    }
    std::sort(starts.begin(), starts.end(),
              [](const PhraseStart& left, const PhraseStart& right) { return left.word < right.word; });
    return starts;
}

constexpr auto starts = sorted_starts<false>();
constexpr auto open_starts = sorted_starts<true>();

/// Where in `starts` the words of each first character begin.
constexpr auto first_of_character = [] {
    std::array<unsigned short, 257> first{};
    std::size_t at = 0;
    for (std::size_t character = 0; character < 256; ++character) {
        first[character] = static_cast<unsigned short>(at);
        while (at < starts.size() && static_cast<unsigned char>(starts[at].word.front()) == character) ++at;
    }
    first[256] = static_cast<unsigned short>(at);
    return first;
}();

}  // namespace

std::span<const KindPhrase> kind_phrases() {
    return phrases;
}

std::span<const PhraseStart> phrases_from(std::string_view word) {
    const auto character = static_cast<unsigned char>(word.front());
    const auto begin = starts.begin() + first_of_character[character];
    const auto end = starts.begin() + first_of_character[character + std::size_t{1}];
    const auto first = std::lower_bound(
        begin, end, word,
        [](const PhraseStart& start, std::string_view wanted) { return start.word < wanted; });
    auto last = first;
    while (last != end && last->word == word) ++last;
    return {first, last};
}

std::span<const PhraseStart> phrases_with_open_start() {
    return open_starts;
}

}  // namespace dateline
