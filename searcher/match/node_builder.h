// SPDX-License-Identifier: GPL-2.0-or-later
// Node builder: a query -> match nodes for one database.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>

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
          counts_(*collection.counts()),
          postings_(collection.postings(part)),
          lengths_(database_, bm25, collection.lengths(part)) {}

    /// The nodes of a query that is not empty and can be matched, its weights multiplied by `factor`; 0 for
    /// one that only finds. Throws Xapian::Error.
    [[nodiscard]] std::unique_ptr<MatchNode> build(const Query& query, double factor);

    [[nodiscard]] LengthWindow& lengths() { return lengths_; }

  private:
    [[nodiscard]] TermWindow& term(const std::string& name);
    [[nodiscard]] double weight_of(const Query& query, double factor);
    [[nodiscard]] MatchNodes build_each(std::span<const Query> parts, double factor);
    [[nodiscard]] std::unique_ptr<AllNode> all_of(const Query& query, double factor);
    [[nodiscard]] std::unique_ptr<MatchNode> with_evidence(const Query& query, double factor);
    [[nodiscard]] std::unique_ptr<RowNode> row(const Query& query, double factor);
    [[nodiscard]] std::unique_ptr<MatchNode> synonym(const Query& query, double factor);

    const Xapian::Database& database_;
    const Bm25& bm25_;
    TermCounts& counts_;
    PostingCache& postings_;
    LengthWindow lengths_;
    std::unordered_map<std::string, TermWindow> terms_;
    WindowOf<Xapian::termcount> scratch_{};
};

}  // namespace dateline
