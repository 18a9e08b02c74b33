// SPDX-License-Identifier: GPL-2.0-or-later
// Range node: documents whose value lies in a range.
#pragma once

#include <optional>
#include <string>

#include "searcher/match/document_values.h"
#include "searcher/match/known_row.h"
#include "searcher/match/match_node.h"

namespace dateline {

/// Values compare byte by byte; without `most` there is no upper end. It has no weight.
class RangeNode : public MatchNode {
  public:
    RangeNode(const Xapian::Database& database, Xapian::valueno slot, std::string least,
              std::optional<std::string> most)
        : values_(database, slot), least_(std::move(least)), most_(std::move(most)) {}

    DocumentSet find(std::size_t window, const DocumentSet& wanted, Lookups lookups) override;
    void score(std::size_t, const DocumentSet&, Lookups, WindowOf<double>&) override {}
    [[nodiscard]] bool has_lookups() const override { return false; }

  private:
    DocumentValues values_;
    std::string least_;
    std::optional<std::string> most_;
    std::size_t window_ = static_cast<std::size_t>(-1);
    TestedDocuments known_;  ///< of the window
};

}  // namespace dateline
