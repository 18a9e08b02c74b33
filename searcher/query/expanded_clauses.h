// SPDX-License-Identifier: GPL-2.0-or-later
// Clauses whose words come from the index: stemmed phrases, beginnings of words, words close to each other.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "schema/analyzer.h"
#include "schema/section_kind.h"
#include "searcher/query/clause.h"
#include "searcher/query/planning_notes.h"
#include "searcher/query/query_tree.h"
#include "searcher/query/vocabulary.h"
#include "searcher/query/word_row.h"

namespace dateline {

/// Beginnings of words in a query, and words of the index that each stands for.
inline constexpr std::size_t most_beginnings = 4;
inline constexpr std::size_t most_words_of_beginning = 100;
/// Words of stemmed phrases and of NEAR that are looked for in every inflection; further ones only as they
/// are. Each costs a look at a part of the index's words.
inline constexpr std::size_t most_inflected_words = 32;

/// Plans such clauses of one query and keeps count of them; notes how many words they have, and what is cut.
/// All may throw Xapian::Error.
class ExpandedClauses {
  public:
    /// Without a vocabulary words are not expanded. All must outlive this.
    ExpandedClauses(Analyzer& analyzer, const Vocabulary* vocabulary, PlanningNotes& notes)
        : analyzer_(analyzer), vocabulary_(vocabulary), notes_(notes) {}

    /// A node of kind inflected or beginning; nothing where it has no word.
    [[nodiscard]] std::optional<Clause> row_clause(const QueryNode& node, std::span<const SectionKind> scope);

    /// The row of a value of a field of words; empty where it has no word.
    [[nodiscard]] WordRow value_row(const FieldValue& value);

    /// A node of kind near; nothing where it has no word, or where it fails: there are too many combinations.
    [[nodiscard]] std::optional<Clause> near_clause(const QueryNode& node,
                                                    std::span<const SectionKind> scope);

  private:
    struct Operand {
        std::vector<WordRow> rows;
        QueryWord word;
        std::string parsed;
    };

    WordRow row_of(std::string_view text, std::size_t begin, NodeKind kind);
    WordRow inflected(std::string_view text, std::size_t begin);
    WordRow beginning(std::string_view text, std::size_t begin);
    Operand operand_of(const QueryNode& node, std::span<const SectionKind> scope);

    Analyzer& analyzer_;
    const Vocabulary* vocabulary_;
    PlanningNotes& notes_;
    std::size_t beginnings_ = 0;
    std::size_t inflected_ = 0;
};

}  // namespace dateline
