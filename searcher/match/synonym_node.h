// SPDX-License-Identifier: GPL-2.0-or-later
// Synonym node: several spellings of one thing, which weigh as one word that occurs as often as all of them.
#pragma once

#include <memory>
#include <vector>

#include "searcher/match/match_node.h"
#include "searcher/match/row_node.h"

namespace dateline {

/// As Xapian's OP_SYNONYM: how often the spellings occur is added up, to no more than the document's length.
/// `scratch` is of zeros whenever no method is at work; other nodes may use it too.
class SynonymNode : public MatchNode {
  public:
    SynonymNode(std::vector<TermWindow*> terms, std::vector<std::unique_ptr<RowNode>> rows,
                LengthWindow& lengths, WindowOf<Xapian::termcount>& scratch, double weight)
        : terms_(std::move(terms)),
          rows_(std::move(rows)),
          lengths_(lengths),
          wdfs_(scratch),
          weight_(weight) {}

    DocumentSet find(std::size_t window, const DocumentSet& wanted, Lookups lookups) override;
    void score(std::size_t window, const DocumentSet& documents, Lookups lookups,
               WindowOf<double>& weights) override;
    [[nodiscard]] bool has_lookups() const override { return !rows_.empty(); }

  private:
    std::vector<TermWindow*> terms_;
    std::vector<std::unique_ptr<RowNode>> rows_;
    LengthWindow& lengths_;
    WindowOf<Xapian::termcount>& wdfs_;
    double weight_;
};

}  // namespace dateline
