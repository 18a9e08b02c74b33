// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/length_window.h"

namespace dateline {

void LengthWindow::enter(std::size_t window) {
    first_ = window * window_documents;
    ready_ = {};
    if (known_.size() < first_ + window_documents) known_.resize(first_ + window_documents);
}

void LengthWindow::need(const DocumentSet& places) {
    DocumentSet missing = places;
    missing -= ready_;
    missing.for_each([&](std::size_t place) {
        Xapian::termcount& length = known_[first_ + place];
        if (length == 0) length = database_.get_doclength(static_cast<Xapian::docid>(first_ + place + 1));
        parts_[place] = bm25_.length_part(length);
    });
    ready_ |= places;
}

}  // namespace dateline
