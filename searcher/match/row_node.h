// SPDX-License-Identifier: GPL-2.0-or-later
// Row node: words in a row, each place any of a few terms, as Xapian's OP_PHRASE matches them.
#pragma once

#include <string>
#include <vector>

#include "searcher/match/match_node.h"

namespace dateline {

/// A place of a row: the terms that may stand there.
struct RowPlace {
    std::vector<std::string> terms;
    std::vector<TermWindow*> postings;  ///< of the terms
};

/// Documents where the places are found in order within `width` positions, as many as there are places for
/// exactly side by side; they weigh what `words`, all the places, gives them. Positions are read where every
/// place is found, once for each document.
class RowNode : public MatchNode {
  public:
    RowNode(const Xapian::Database& database, std::vector<RowPlace> places, Xapian::termpos width,
            std::unique_ptr<AllNode> words)
        : database_(database), places_(std::move(places)), width_(width), words_(std::move(words)) {}

    DocumentSet find(std::size_t window, const DocumentSet& wanted) override;
    void score(std::size_t window, const DocumentSet& documents, WindowOf<double>& weights) override;

    /// How often the row is counted to occur in a document that find() gave: as its rarest place does.
    [[nodiscard]] Xapian::termcount wdf(std::size_t place) const;

  private:
    using Positions = std::vector<Xapian::termpos>;

    [[nodiscard]] Xapian::termcount wdf_of(const RowPlace& row_place, std::size_t place) const;
    [[nodiscard]] Positions positions(const RowPlace& row_place, std::size_t place) const;
    [[nodiscard]] bool stands_at(std::size_t place) const;
    [[nodiscard]] bool side_by_side(std::size_t place) const;
    [[nodiscard]] bool within_width(std::size_t place) const;

    const Xapian::Database& database_;
    std::vector<RowPlace> places_;
    Xapian::termpos width_;
    std::unique_ptr<AllNode> words_;
    std::size_t window_ = static_cast<std::size_t>(-1);
    DocumentSet tested_;  ///< of the window
    DocumentSet passed_;
};

}  // namespace dateline
