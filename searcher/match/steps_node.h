// SPDX-License-Identifier: GPL-2.0-or-later
// Steps node: documents that weigh by a value of theirs, the newest most.
#pragma once

#include <string>
#include <vector>

#include "searcher/match/document_values.h"
#include "searcher/match/match_node.h"
#include "searcher/query/query.h"

namespace dateline {

/// As Query::by_steps(). The value is looked up for each document.
class StepsNode : public MatchNode {
  public:
    /// `factor` multiplies the weights.
    StepsNode(const Xapian::Database& database, const Query& steps, double factor);

    DocumentSet find(std::size_t window, const DocumentSet& wanted, Lookups lookups) override;
    void score(std::size_t window, const DocumentSet& documents, Lookups lookups,
               WindowOf<double>& weights) override;
    [[nodiscard]] bool has_lookups() const override { return true; }

  private:
    [[nodiscard]] double weight_of(std::size_t window, std::size_t place);

    DocumentValues values_;
    std::vector<WeightStep> steps_;
    std::string end_;
    double most_ = 0;
};

}  // namespace dateline
