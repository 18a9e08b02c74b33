// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/range_node.h"

namespace dateline {

DocumentSet RangeNode::find(std::size_t window, const DocumentSet& wanted, Lookups /*lookups*/) {
    if (window != window_) {
        window_ = window;
        known_ = {};
    }
    DocumentSet open = wanted;
    open -= known_.tested;
    open.for_each([&](std::size_t place) {
        const std::string value = values_.of(document_at(window, place));
        if (value >= least_ && (!most_ || value <= *most_)) known_.passed.insert(place);
    });
    known_.tested |= open;
    DocumentSet passed = known_.passed;
    return passed &= wanted;
}

}  // namespace dateline
