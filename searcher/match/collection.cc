// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/collection.h"

#include <utility>

namespace dateline {

Collection::Collection(Xapian::Database whole, std::vector<Xapian::Database> parts)
    : whole_(std::move(whole)),
      parts_(std::move(parts)),
      counts_(std::make_shared<TermCounts>(whole_)),
      known_(std::make_shared<std::vector<Known>>(parts_.size())) {}

void Collection::make_room() const {
    if (known_ == nullptr) return;
    for (Known& known : *known_) {
        known.postings.make_room();
        known.rows.clear();
    }
}

}  // namespace dateline
