// SPDX-License-Identifier: GPL-2.0-or-later
// The phrases by which kinds of news are known: the one table behind docs/KINDS.md.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "indexer/parse/word_pattern.h"
#include "schema/news_kind.h"

namespace dateline {

/// How much a phrase says. Of two the stronger counts, of equal ones the earlier.
enum class PhraseStrength {
    faint,   ///< the kind, where nothing else is said
    fair,    ///< the kind, where no strong phrase says another
    strong,  ///< the kind
    sure,    ///< the kind, and no other beside it
};

/// A phrase of a headline that tells what is announced.
struct KindPhrase {
    std::optional<NewsKind> kind;  ///< nothing: the words of the phrase tell no kind (`Acquisition Corp`)
    PhraseStrength strength = PhraseStrength::strong;
    std::string_view pattern;  ///< as indexer/parse/word_pattern.h reads it
};

/// The table. A sure phrase without a kind says that the release is of none.
[[nodiscard]] std::span<const KindPhrase> kind_phrases();

/// A phrase of the table and the words that it took.
struct KindPhraseHit {
    const KindPhrase* phrase = nullptr;
    WordRange words;
};

/// The phrases of the words `within`, the one that counts most first: the stronger, of equal ones the
/// earlier, then the longer. Without those that only repeat words of one before them: `results` of
/// `to report results`.
[[nodiscard]] std::vector<KindPhraseHit> find_kind_phrases(const PlainWords& words, const WordRange& within);

}  // namespace dateline
