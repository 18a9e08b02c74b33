// SPDX-License-Identifier: GPL-2.0-or-later
// The query tree: what the text of a query says, before words are analysed or anything is known of an index.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "schema/field.h"
#include "searcher/query/planned_query.h"

namespace dateline {

enum class NodeKind {
    words,    ///< a run of bare words, analysed together: `CLR 131 cohort`
    phrase,   ///< words in quotes
    field,    ///< `ticker:CLRB,AAPL`: any of the values
    all_of,   ///< each child: words side by side, AND
    any_of,   ///< at least one child: OR
    none_of,  ///< not its one child: NOT, -word
};

/// One value of a field clause.
struct FieldValue {
    std::string text;       ///< without its quotes
    std::size_t begin = 0;  ///< byte of the query's text where it stands
    bool quoted = false;
};

/// How a child of `all_of` is joined to the one before it.
enum class Joint { side_by_side, and_operator };

struct QueryNode {
    NodeKind kind = NodeKind::all_of;
    std::string text;                 ///< words, phrase: a piece of the query's text, as typed
    std::size_t begin = 0;            ///< byte of the query's text where `text` stands
    const Field* field = nullptr;     ///< field
    std::vector<FieldValue> values;   ///< field: at least one
    std::vector<QueryNode> children;  ///< all_of, any_of: two or more; none_of: one
    Joint joint = Joint::side_by_side;
};

/// A parsed query.
struct QueryTree {
    std::string text;                    ///< the whole query: columns are counted in it
    std::vector<QueryNode> root;         ///< one node; none where the query is empty
    std::vector<QueryWarning> warnings;  ///< what was forgiven, by column
};

/// The tree in one line, for tests and for reading: `and(words(cash), not(words(loss)), ticker(CLRB))`.
[[nodiscard]] std::string describe(const QueryNode& node);

/// As above; `nothing` for an empty query.
[[nodiscard]] std::string describe(const QueryTree& tree);

}  // namespace dateline
