// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/range_node.h"

namespace dateline {

DocumentSet RangeNode::find(std::size_t window, const DocumentSet& wanted, Rows /*rows*/) {
    if (window != window_) {
        window_ = window;
        tested_ = passed_ = {};
    }
    DocumentSet open = wanted;
    open -= tested_;
    open.for_each([&](std::size_t place) {
        if (holds(static_cast<Xapian::docid>(window * window_documents + place + 1))) passed_.insert(place);
    });
    tested_ |= open;
    DocumentSet passed = passed_;
    return passed &= wanted;
}

bool RangeNode::holds(Xapian::docid document) {
    // A stream of values goes on only; a part of the query that was asked later may want what was passed.
    if (!next_ || document < asked_) next_ = database_.valuestream_begin(slot_);
    asked_ = document;
    if (*next_ == database_.valuestream_end(slot_)) return false;
    if (next_->get_docid() < document) next_->skip_to(document);
    if (*next_ == database_.valuestream_end(slot_) || next_->get_docid() != document) return false;
    const std::string value = **next_;
    return value >= least_ && (!most_ || value <= *most_);
}

}  // namespace dateline
