// SPDX-License-Identifier: GPL-2.0-or-later
// What a query is cut into: its items, and the slips that were forgiven on the way.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/query/query_tree.h"

namespace dateline {

enum class ItemKind { word, phrase, inflected, beginning, everything, open, close, field };

/// A piece of the query. Bytes count in the query's text.
struct QueryItem {
    ItemKind kind = ItemKind::word;
    std::size_t begin = 0;       ///< with a sign before it, quotes and field name
    std::size_t end = 0;         ///< exclusive
    std::size_t text_begin = 0;  ///< words, phrases: the text alone, without sign, quotes and marks
    std::size_t text_end = 0;
    bool excluded = false;         ///< `-` stands directly before it
    const Field* field = nullptr;  ///< field; open: the field all of the bracket is asked in, as in `title:(`
    std::vector<FieldValue> values;  ///< field
    double boost = 1;                ///< words, phrases, close, field of type text
};

/// A slip with a likely meaning: a warning when forgiving, an error when strict.
struct QuerySlip {
    std::string text;
    std::size_t begin = 0;  ///< byte of the query's text
    std::string hint;
};

}  // namespace dateline
