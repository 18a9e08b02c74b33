// SPDX-License-Identifier: GPL-2.0-or-later
// Synonyms: which words and phrases say the same, from the list in synonyms.txt or the user's own.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "schema/analyzer.h"
#include "searcher/query/word_unit.h"

namespace dateline {

/// Groups of words and phrases, as written in a list. Reading it is cheap: a phrase is analysed only when a
/// query has a word that begins like it.
class SynonymTable {
  public:
    /// A table without any synonym.
    SynonymTable() = default;

    /// Reads a list; synonyms.txt tells its form. A line that says nothing is skipped.
    explicit SynonymTable(std::string text);

    /// The list that comes with the program.
    [[nodiscard]] static const std::string& builtin_text();

    /// A phrase of the list that stands in a query, and what it may be found by.
    struct Match {
        std::size_t count = 0;  ///< units that the phrase covers
        std::vector<std::string> others;
    };

    /// The phrases that begin with the first of `units`, in any inflection.
    [[nodiscard]] std::vector<Match> at(std::span<const WordUnit> units, Analyzer& analyzer) const;

  private:
    struct Phrase {
        std::size_t begin = 0;  ///< bytes of text_
        std::size_t length = 0;
        std::size_t group = 0;
        bool finds = false;  ///< whether other phrases of the group are looked for with it
        bool found = false;  ///< whether it is looked for with the others
    };

    [[nodiscard]] std::string_view text_of(const Phrase& phrase) const;
    void read_line(std::size_t begin, std::size_t end, std::size_t group);
    void add_phrase(std::size_t begin, std::size_t end, Phrase phrase);

    std::string text_;
    std::vector<Phrase> phrases_;  ///< by group
};

}  // namespace dateline
