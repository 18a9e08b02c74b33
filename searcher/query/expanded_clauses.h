// SPDX-License-Identifier: GPL-2.0-or-later
// Clauses whose words come from the index: stemmed phrases, beginnings of words, words close to each other.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/analyzer.h"
#include "schema/section_kind.h"
#include "searcher/query/clause.h"
#include "searcher/query/query_error.h"
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

/// Plans such clauses of one query and keeps count of them. All may throw Xapian::Error.
class ExpandedClauses {
  public:
    /// `text` is the query's, for columns. Without a vocabulary words are not expanded. All must outlive
    /// this.
    ExpandedClauses(std::string_view text, Analyzer& analyzer, const Vocabulary* vocabulary)
        : text_(text), analyzer_(analyzer), vocabulary_(vocabulary) {}

    /// A node of kind inflected or beginning; nothing where it has no word.
    [[nodiscard]] std::optional<Clause> row_clause(const QueryNode& node, std::span<const SectionKind> scope);

    /// The row of a value of a field of words; empty where it has no word.
    [[nodiscard]] WordRow value_row(const FieldValue& value);

    /// A node of kind near; nothing where it has no word, or where there are too many combinations, which
    /// error() tells then.
    [[nodiscard]] std::optional<Clause> near_clause(const QueryNode& node,
                                                    std::span<const SectionKind> scope);

    [[nodiscard]] const std::optional<QueryError>& error() const { return error_; }
    [[nodiscard]] const std::vector<QueryWarning>& warnings() const { return warnings_; }
    [[nodiscard]] bool asks_index() const { return asks_index_; }
    /// Words of the query planned since it was last called.
    [[nodiscard]] std::size_t take_word_count() { return std::exchange(words_, 0); }

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
    void warn(std::string text, std::size_t begin);

    std::string_view text_;
    Analyzer& analyzer_;
    const Vocabulary* vocabulary_;
    std::optional<QueryError> error_;
    std::vector<QueryWarning> warnings_;
    bool asks_index_ = false;
    std::size_t words_ = 0;
    std::size_t beginnings_ = 0;
    std::size_t inflected_ = 0;
};

}  // namespace dateline
