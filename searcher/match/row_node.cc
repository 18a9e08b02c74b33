// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/row_node.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace dateline {

DocumentSet RowNode::find(std::size_t window, const DocumentSet& wanted, Lookups lookups) {
    window_ = window;
    DocumentSet found = words_->find(window, wanted, lookups);
    if (lookups == Lookups::assumed || found.empty()) return found;
    TestedDocuments& known = known_[window];
    rule_out(known);
    DocumentSet open = found;
    open -= known.tested;
    open.for_each([&](std::size_t place) {
        if (stands_at(place)) known.passed.insert(place);
    });
    known.tested |= open;
    return found &= known.passed;
}

void RowNode::rule_out(TestedDocuments& known) const {
    for (const KnownRow* other : needed_) {
        const auto found = other->find(window_);
        if (found == other->end()) continue;
        DocumentSet without = found->second.tested;
        without -= found->second.passed;
        known.tested |= without;
    }
}

void RowNode::score(std::size_t window, const DocumentSet& documents, Lookups lookups,
                    WindowOf<double>& weights) {
    words_->score(window, find(window, documents, lookups), lookups, weights);
}

Xapian::termcount RowNode::wdf(std::size_t place) const {
    Xapian::termcount rarest = std::numeric_limits<Xapian::termcount>::max();
    for (const RowPlace& row_place : places_) rarest = std::min(rarest, wdf_of(row_place, place));
    return rarest;
}

Xapian::termcount RowNode::wdf_of(const RowPlace& row_place, std::size_t place) const {
    Xapian::termcount wdf = 0;
    for (const TermWindow* term : row_place.terms)
        if (term->documents().contains(place)) wdf += term->wdf(place);
    return wdf;
}

RowNode::Positions RowNode::positions(const RowPlace& row_place, std::size_t place) const {
    Positions all;
    for (TermWindow* term : row_place.terms) {
        const std::span<const Xapian::termpos> here = term->positions(place);
        all.insert(all.end(), here.begin(), here.end());
    }
    if (row_place.terms.size() > 1) std::sort(all.begin(), all.end());
    return all;
}

bool RowNode::stands_at(std::size_t place) const {
    return width_ <= places_.size() ? side_by_side(place) : within_width(place);
}

/// Where the row may begin, by its rarest place, less and less with each further place.
bool RowNode::side_by_side(std::size_t place) const {
    std::vector<std::size_t> order(places_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return wdf_of(places_[a], place) < wdf_of(places_[b], place);
    });
    Positions beginnings;
    bool first = true;
    for (const std::size_t at : order) {
        const Positions here = positions(places_[at], place);
        const auto offset = static_cast<Xapian::termpos>(at);
        if (std::exchange(first, false)) {
            for (const Xapian::termpos position : here)
                if (position >= offset) beginnings.push_back(position - offset);
        } else {
            std::erase_if(beginnings, [&](Xapian::termpos beginning) {
                return !std::binary_search(here.begin(), here.end(), beginning + offset);
            });
        }
        if (beginnings.empty()) return false;
    }
    return true;
}

/// Each place at its first position behind the one before; where that goes too far, from the next beginning
/// that may do (matcher/phrasepostlist.cc of Xapian).
bool RowNode::within_width(std::size_t place) const {
    std::vector<Positions> all;
    for (const RowPlace& row_place : places_) all.push_back(positions(row_place, place));
    const std::size_t count = all.size();
    auto beginning = all.front().begin();
    while (beginning != all.front().end()) {
        Xapian::termpos last = *beginning;
        Xapian::termpos end = last + static_cast<Xapian::termpos>(count);
        std::size_t at = 1;
        for (; at < count; ++at) {
            const auto next = std::upper_bound(all[at].begin(), all[at].end(), last);
            if (next == all[at].end()) return false;
            last = *next;
            end = last + static_cast<Xapian::termpos>(count - at);
            if (end - *beginning > width_) break;
        }
        if (at == count) return true;
        beginning = std::lower_bound(beginning, all.front().end(), end - width_);
    }
    return false;
}

}  // namespace dateline
