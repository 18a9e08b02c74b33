// SPDX-License-Identifier: GPL-2.0-or-later
// Node builder: a query -> match nodes for one database.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "searcher/match/collection.h"
#include "searcher/match/match_node.h"
#include "searcher/match/row_node.h"
#include "searcher/match/synonym_node.h"
#include "searcher/query/query.h"

namespace dateline {

/// Whether nodes can be built for the query: of what the planner makes, for all but OP_NEAR.
[[nodiscard]] bool can_be_matched(const Query& query);

/// Keeps what the nodes of a query share; must outlive them. Not thread-safe.
class NodeBuilder {
  public:
    /// For a part of a collection, which must outlive it.
    NodeBuilder(const Collection& collection, std::size_t part, const Bm25& bm25)
        : database_(collection.parts()[part]),
          bm25_(bm25),
          collection_(collection),
          part_(part),
          lengths_(database_, bm25, collection.lengths(part)) {}

    /// The nodes of a query that is not empty and can be matched, its weights multiplied by `factor`; 0 for
    /// one that only finds. Throws Xapian::Error.
    [[nodiscard]] std::unique_ptr<MatchNode> build(const Query& query, double factor);

    [[nodiscard]] LengthWindow& lengths() { return lengths_; }

  private:
    [[nodiscard]] TermCounts& counts() const { return *collection_.counts(); }
    [[nodiscard]] TermWindow& term(const std::string& name);
    [[nodiscard]] double weight_of(const Query& query, double factor);
    [[nodiscard]] MatchNodes build_each(std::span<const Query> parts, double factor);
    [[nodiscard]] std::unique_ptr<AllNode> all_of(const Query& query, double factor);
    [[nodiscard]] std::unique_ptr<MatchNode> with_evidence(const Query& query, double factor);
    [[nodiscard]] std::unique_ptr<RowNode> row(const Query& query, double factor);
    void note_pairs(const Query& query, const KnownRow& known, RowNode& node);
    [[nodiscard]] std::unique_ptr<MatchNode> synonym(const Query& query, double factor);

    /// Two words in a row.
    struct Pair {
        std::string first;
        std::string second;
        Xapian::termpos width;
        const KnownRow* known;
    };

    const Xapian::Database& database_;
    const Bm25& bm25_;
    const Collection& collection_;
    std::size_t part_;
    LengthWindow lengths_;
    std::unordered_map<std::string, TermWindow> terms_;
    std::vector<Pair> pairs_;
    WindowOf<Xapian::termcount> scratch_{};
};

}  // namespace dateline
