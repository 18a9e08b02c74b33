// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/length_window.h"

#include <utility>

namespace dateline {

void LengthWindow::enter(std::size_t window) {
    window_ = window;
    lengths_ = nullptr;
    expected_ = {};
    ready_ = {};
}

void LengthWindow::need(const DocumentSet& places) {
    DocumentSet missing = places;
    missing -= ready_;
    if (missing.empty()) return;
    missing |= std::exchange(expected_, {});
    missing -= ready_;
    if (lengths_ == nullptr) {
        lengths_ = &known_[window_];
        lengths_->resize(window_documents);
    }
    missing.for_each([&](std::size_t place) {
        Xapian::termcount& length = (*lengths_)[place];
        if (length == 0) length = database_.get_doclength(document_at(window_, place));
        parts_[place] = bm25_.length_part(length);
    });
    ready_ |= missing;
}

}  // namespace dateline
