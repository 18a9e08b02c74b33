// SPDX-License-Identifier: GPL-2.0-or-later
// Clues: what a text must contain at least for a query word to stand in it, found without analysing the text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/planned_query.h"

namespace dateline {

/// Tells cheaply (a scan of bytes) which words of a query cannot stand in a text, so that most of a release
/// need not be analysed for its snippet. Never wrong where it says no: a word whose terms leave no plain
/// letters to look for (codes, numbers, amounts) is possible in any text, and in a text with letters that
/// folding changes every word is. Thread-safe once made.
class MatchClues {
  public:
    explicit MatchClues(const std::vector<QueryWord>& words);

    /// For each query word whether it may stand in `text`.
    [[nodiscard]] std::vector<bool> possible(std::string_view text) const;

  private:
    struct Clue {
        bool always = false;  ///< no text can be ruled out
        std::vector<std::string>
            letters;  ///< else: one of these stands in it, letters and digits taken alone
    };

    std::vector<Clue> clues_;  ///< one a query word
};

}  // namespace dateline
