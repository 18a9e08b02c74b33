// SPDX-License-Identifier: GPL-2.0-or-later
// A piece of text read for the kinds of news it tells: a headline, or what a lead announces.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/parse/news_kind_phrases.h"
#include "indexer/parse/word_pattern.h"
#include "schema/news_kind.h"

namespace dateline {

/// A kind of news and why it is believed.
struct NewsKindGuess {
    NewsKind kind = NewsKind::earnings;
    std::string rule;
    int line = 0;
};

/// Where words stand, for the evidence.
struct NewsKindPlace {
    std::string_view name;
    int line = 0;
};

/// Words and the phrases found in them.
struct NewsKindText {
    PlainWords words;
    std::vector<KindPhraseHit> hits;  ///< as find_kind_phrases() orders them

    /// Whether a sure phrase says that the release is of no kind.
    [[nodiscard]] bool is_of_no_kind() const;
};

/// The kinds that `hits` of `words`, ordered as find_kind_phrases() does, tell with `least` strength or
/// more, each once, the main one first; beside it only those told strongly. None where the words are sure to
/// tell none.
[[nodiscard]] std::vector<NewsKindGuess> kinds_told(const PlainWords& words,
                                                    std::span<const KindPhraseHit> hits,
                                                    const NewsKindPlace& place, PhraseStrength least);

}  // namespace dateline
