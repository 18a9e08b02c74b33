// SPDX-License-Identifier: GPL-2.0-or-later
// Row node: words in a row, each place any of a few terms, as Xapian's OP_PHRASE matches them.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "searcher/match/known_row.h"
#include "searcher/match/match_node.h"

namespace dateline {

/// A place of a row: the terms that may stand there.
struct RowPlace {
    std::vector<TermWindow*> terms;
};

/// Documents where the places are found in order within `width` positions, as many as there are places for
/// exactly side by side; they weigh what `words`, all the places, gives them. Positions are read where every
/// place is found, once for each document: `known` keeps what was seen, and must outlive the node.
class RowNode : public MatchNode {
  public:
    RowNode(std::vector<RowPlace> places, Xapian::termpos width, std::unique_ptr<AllNode> words,
            KnownRow& known)
        : places_(std::move(places)), width_(width), words_(std::move(words)), known_(known) {}

    /// Tells of another row that is wherever this one is: where that is known not to be, no position is read.
    void needs(const KnownRow& other) { needed_.push_back(&other); }

    DocumentSet find(std::size_t window, const DocumentSet& wanted, Lookups lookups) override;
    void score(std::size_t window, const DocumentSet& documents, Lookups lookups,
               WindowOf<double>& weights) override;
    [[nodiscard]] bool has_lookups() const override { return true; }

    /// How often the row is counted to occur in a document that find() gave: as its rarest place does.
    [[nodiscard]] Xapian::termcount wdf(std::size_t place) const;

  private:
    using Positions = std::vector<Xapian::termpos>;

    /// Where a row may begin in the document at `place`: a slice of all that were found.
    struct Beginnings {
        std::size_t place;
        std::size_t first;
        std::size_t last;
    };

    [[nodiscard]] Xapian::termcount wdf_of(const RowPlace& row_place, std::size_t place) const;
    static void read_positions(const RowPlace& row_place, const DocumentSet& documents);
    [[nodiscard]] std::span<const Xapian::termpos> positions(const RowPlace& row_place, std::size_t place);
    void rule_out(TestedDocuments& known) const;
    [[nodiscard]] std::vector<std::size_t> rarest_first() const;
    [[nodiscard]] DocumentSet side_by_side(const DocumentSet& documents);
    [[nodiscard]] DocumentSet within_width(const DocumentSet& documents);
    [[nodiscard]] bool within_width(std::size_t place);

    std::vector<RowPlace> places_;
    Xapian::termpos width_;
    std::unique_ptr<AllNode> words_;
    KnownRow& known_;
    std::vector<const KnownRow*> needed_;
    std::size_t window_ = 0;  ///< of the last find()
    Positions merged_;        ///< of a place's terms
};

}  // namespace dateline
