// SPDX-License-Identifier: GPL-2.0-or-later
// The query tree: what the text of a query says, before words are analysed or anything is known of an index.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "schema/field.h"
#include "searcher/query/planned_query.h"

namespace dateline {

enum class NodeKind {
    words,       ///< a run of bare words, analysed together: `CLR 131 cohort`
    phrase,      ///< words in quotes, or one behind `=`: exactly as they are
    inflected,   ///< words in quotes with `~` behind them: in a row, each in any inflection
    beginning,   ///< `cell*`: any word that begins so
    near,        ///< NEAR/n: words and phrases close to each other
    field,       ///< `ticker:CLRB,AAPL`: any of the values
    everything,  ///< `*`: every release
    all_of,      ///< each child: words side by side, AND
    any_of,      ///< at least one child: OR
    one_of,      ///< an odd number of children, of two exactly one: XOR
    none_of,     ///< not its one child: NOT, -word
};

/// Distances of NEAR that are no number of words: NEAR/s and NEAR/p. Greater than any such number.
inline constexpr unsigned same_sentence = 1000;
inline constexpr unsigned same_paragraph = 1001;

/// One value of a field clause.
struct FieldValue {
    std::string text;                 ///< without its quotes and marks
    std::size_t begin = 0;            ///< byte of the query's text where it stands
    NodeKind kind = NodeKind::words;  ///< phrase in quotes; in a field of words also inflected, beginning
};

/// How a child of `all_of` is joined to the one before it.
enum class Joint { side_by_side, and_operator };

struct QueryNode {
    NodeKind kind = NodeKind::all_of;
    std::string text;                 ///< words, phrases, beginning: a piece of the query's text, as typed
    std::size_t begin = 0;            ///< byte of the query's text where `text` stands
    const Field* field = nullptr;     ///< field
    std::vector<FieldValue> values;   ///< field: at least one
    std::vector<QueryNode> children;  ///< all_of, any_of, one_of, near: two or more; none_of: one. Those of
                                      ///< near are words, phrases and any_of of such
    unsigned distance = 0;  ///< near: how many words on the next one may stand, or one of those above
    double boost = 1;       ///< factor of its weight in ranking
    Joint joint = Joint::side_by_side;
};

/// A parsed query.
struct QueryTree {
    std::string text;                    ///< the whole query: columns are counted in it
    std::vector<QueryNode> root;         ///< one node; none where the query is empty
    std::vector<QueryWarning> warnings;  ///< what was forgiven, by column
};

/// The kind of node in a word: `words`, `and`, `xor`.
[[nodiscard]] std::string_view node_name(NodeKind kind);

/// The tree in one line, for tests and for reading: `and(words(cash), not(words(loss)), ticker(CLRB))`.
[[nodiscard]] std::string describe(const QueryNode& node);

/// As above; `nothing` for an empty query.
[[nodiscard]] std::string describe(const QueryTree& tree);

/// Where the first word of the node stands in the query.
[[nodiscard]] std::size_t first_byte(const QueryNode& node);

/// The value with its quotes and marks, as typed.
[[nodiscard]] std::string value_text(const FieldValue& value);

/// A distance of NEAR as typed: `5`, `s`, `p`.
[[nodiscard]] std::string distance_text(unsigned distance);

/// `^2` as typed behind what is boosted; nothing for 1.
[[nodiscard]] std::string boost_text(double boost);

}  // namespace dateline
