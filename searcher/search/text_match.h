// SPDX-License-Identifier: GPL-2.0-or-later
// Where the words of a query stand in a text.
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "schema/analyzer.h"
#include "searcher/query/planned_query.h"

namespace dateline {

/// One occurrence of a query word: the bytes and tokens that it covers, ends exclusive.
struct TextMatch {
    std::size_t word = 0;  ///< index in the query's words
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t first_token = 0;
    std::size_t end_token = 0;
};

/// Finds query words in analysed text by the terms that the index knows them under, so what is marked is what
/// was found. Thread-safe once made.
class TextMatcher {
  public:
    explicit TextMatcher(const std::vector<QueryWord>& words);

    /// Every occurrence, ordered by place. Occurrences may overlap: a phrase and one of its words.
    [[nodiscard]] std::vector<TextMatch> find(const Analysis& analysis) const;

    /// The stems that it looks for: no others are needed in an analysis.
    [[nodiscard]] const std::vector<std::string>& stems() const { return stems_; }

  private:
    /// Words in a row: at each place any of its terms.
    struct Row {
        std::size_t word = 0;
        std::vector<std::vector<std::string>> places;
    };
    struct ViewHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using TermMap = std::unordered_map<std::string, std::vector<std::size_t>, ViewHash, std::equal_to<>>;

    void expect(const std::string& term);
    void add_row(Row row);
    bool may_know(std::string_view term) const;
    void find_terms(const Analysis& analysis, std::string_view term, std::size_t first, std::size_t count,
                    std::vector<TextMatch>& out) const;
    void find_rows(const Analysis& analysis, std::string_view term, std::size_t first,
                   std::vector<TextMatch>& out) const;

    std::bitset<256> first_bytes_;  ///< of all terms: most words of a text are none of them
    std::vector<std::string> stems_;
    std::vector<Row> rows_;
    TermMap words_by_term_;
    TermMap rows_by_first_;
};

}  // namespace dateline
