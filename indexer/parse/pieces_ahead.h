// SPDX-License-Identifier: GPL-2.0-or-later
// What follows a piece: a list, a table, contacts.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "indexer/parse/pieces.h"

namespace dateline {

/// The pieces behind one of them. Holds a reference to `pieces`; looks a few pieces ahead at most.
class PiecesAhead {
  public:
    PiecesAhead(const std::vector<Piece>& pieces, std::size_t at) : pieces_(pieces), at_(at) {}

    /// The piece `count` places behind; null beyond the end.
    [[nodiscard]] const Piece* next(std::size_t count = 1) const {
        return at_ + count < pieces_.size() ? &pieces_[at_ + count] : nullptr;
    }

    /// Whether a list begins.
    [[nodiscard]] bool is_list() const;

    /// Whether a table begins, perhaps behind a few short lines.
    [[nodiscard]] bool is_table() const;

    /// Whether lines of a table that lost its columns follow: short ones, many with figures.
    [[nodiscard]] bool are_cells() const;

    /// Whether short lines lead to a telephone number or an e-mail address.
    [[nodiscard]] bool reaches_contacts() const;

  private:
    const std::vector<Piece>& pieces_;
    std::size_t at_;
};

/// Whether `text` has two digits or more.
[[nodiscard]] bool has_figures(std::string_view text);

}  // namespace dateline
