// SPDX-License-Identifier: GPL-2.0-or-later
// A query ready to run: Xapian queries for the sets that are counted and ranked, and what the words were.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "schema/field.h"
#include "searcher/query/query.h"

namespace dateline {

/// One thing asked for in words: a word, a code or a quoted phrase; never a field value, never excluded.
struct QueryWord {
    std::string text;                               ///< as typed, for `missing`
    std::size_t column = 0;                         ///< of its first character in the query, from 1
    std::vector<std::string> terms;                 ///< plain terms, any of which is it: words, stems, forms
    std::vector<std::vector<std::string>> phrases;  ///< or plain terms in a row, any of which is it
    /// Or words in a row: for each place the plain terms any of which may stand there.
    std::vector<std::vector<std::vector<std::string>>> rows;
    bool over_sentences = false;  ///< whether a sentence may end within its phrases and rows
};

/// A message about the query that does not stop it, with its place (column from 1; 0 for none).
struct QueryWarning {
    std::string text;
    std::size_t column = 0;
};

/// The values asked for in one field, from the query's top level and from options together: any of them.
struct FieldFilter {
    const Field* field = nullptr;
    std::vector<std::string> values;  ///< as asked, for the selected values of a facet
    Query query;                      ///< boolean, weightless
};

/// A planned query. The words' part and the filters are kept apart so that a facet can leave out its own.
struct PlannedQuery {
    Query every;  ///< releases with every word (weights included); empty when only filters are asked
    Query any;    ///< a superset of `every`: the ranking over releases with some of the words
    /// The releases of `every` without what only ranks. Behind AND_NOT this must be used: Xapian 1.4.22 reads
    /// uninitialised memory for an AND_MAYBE somewhere below the right side of an AND_NOT and may take the
    /// MAYBE for an AND.
    Query condition;
    bool relaxable = false;            ///< whether `any` can match more than `every`
    std::vector<FieldFilter> filters;  ///< one a field
    std::vector<QueryWord> words;      ///< in the order of the query
    std::vector<QueryWord> shown;      ///< of the filters' values, to be told in snippets like `words`
    std::vector<QueryWarning> warnings;
    std::string parsed;       ///< the query as understood, in our own syntax
    bool asks_index = false;  ///< whether planning again with a vocabulary makes a difference

    /// `words_part` (every or any) under all filters but that of `left_out`; matches all where both are
    /// empty.
    [[nodiscard]] Query filtered(const Query& words_part, const Field* left_out = nullptr) const;
};

}  // namespace dateline
