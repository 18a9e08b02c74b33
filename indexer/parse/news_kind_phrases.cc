// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_phrases.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>

#include "indexer/parse/kind_table_business.h"
#include "indexer/parse/kind_table_money.h"
#include "indexer/parse/kind_table_no_news.h"
#include "indexer/parse/kind_table_notices.h"
#include "indexer/parse/kind_table_people.h"
#include "indexer/parse/kind_table_research.h"
#include "indexer/parse/pattern_index.h"

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
                                kind_table::of_research, kind_table::of_people, kind_table::of_business);

constexpr std::string_view pattern_of(const KindPhrase& phrase) {
    return phrase.pattern;
}

using PhraseIndex = PatternIndex<phrases, &pattern_of>;

bool counts_more(const KindPhraseHit& left, const KindPhraseHit& right) {
    if (left.phrase->strength != right.phrase->strength)
        return left.phrase->strength > right.phrase->strength;
    if (left.words.first != right.words.first) return left.words.first < right.words.first;
    if (left.words.end != right.words.end) return left.words.end > right.words.end;
    return left.phrase < right.phrase;
}

}  // namespace

std::span<const KindPhrase> kind_phrases() {
    return phrases;
}

std::vector<KindPhraseHit> find_kind_phrases(const PlainWords& words, const WordRange& within) {
    std::vector<KindPhraseHit> hits;
    for (std::size_t at = within.first; at < within.end; ++at) {
        PhraseIndex::match(words, at, [&](std::size_t place, const WordRange& range) {
            if (range.end <= within.end) hits.push_back({&phrases[place], range});
        });
    }
    std::sort(hits.begin(), hits.end(), counts_more);
    std::vector<KindPhraseHit> kept;
    for (const KindPhraseHit& hit : hits) {
        const bool repeats = std::any_of(kept.begin(), kept.end(), [&](const KindPhraseHit& before) {
            return before.words.holds(hit.words);
        });
        if (!repeats) kept.push_back(hit);
    }
    return kept;
}

}  // namespace dateline
