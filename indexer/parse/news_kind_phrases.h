// SPDX-License-Identifier: GPL-2.0-or-later
// The phrases by which kinds of news are known: the one table behind docs/KINDS.md.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

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

/// A phrase by what may be its first word.
struct PhraseStart {
    std::string_view word;   ///< an alternative of the pattern's first element
    std::size_t phrase = 0;  ///< place in kind_phrases()
};

/// The phrases that name `word` as their first.
[[nodiscard]] std::span<const PhraseStart> phrases_from(std::string_view word);

/// The phrases whose first word is only begun (`approv*`) or any number (`#`).
[[nodiscard]] std::span<const PhraseStart> phrases_with_open_start();

}  // namespace dateline
