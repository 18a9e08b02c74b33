// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/range_node.h"

namespace dateline {

DocumentSet RangeNode::find(std::size_t window, const DocumentSet& wanted, Lookups /*lookups*/) {
    if (window != window_) {
        window_ = window;
        tested_ = passed_ = {};
    }
    DocumentSet open = wanted;
    open -= tested_;
    open.for_each([&](std::size_t place) {
        const std::string value = values_.of(document_at(window, place));
        if (value >= least_ && (!most_ || value <= *most_)) passed_.insert(place);
    });
    tested_ |= open;
    DocumentSet passed = passed_;
    return passed &= wanted;
}

}  // namespace dateline
