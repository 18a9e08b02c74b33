// SPDX-License-Identifier: GPL-2.0-or-later
// The English words around periods of reporting and what each is to the lexer of schema/period_words.h.
#pragma once

#include <string_view>

#include "schema/period_words.h"

namespace dateline {

struct PeriodVocable {
    std::string_view text;  ///< lower case
    PeriodWord word = PeriodWord::other;
    int number = 0;  ///< PeriodToken::number
};

/// The entry of a word in any case; null for a word that tells nothing of periods. `word` is not empty. Most
/// words are turned away by first letter and length.
[[nodiscard]] const PeriodVocable* find_period_vocable(std::string_view word);

}  // namespace dateline
