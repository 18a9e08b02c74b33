// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/row_node.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace dateline {

namespace {

/// Of the beginnings [first, last), ascending, those are kept that have a position `offset` behind them; the
/// end of what is kept, from `first` on.
std::size_t keep_followed(std::vector<Xapian::termpos>& beginnings, std::size_t first, std::size_t last,
                          std::span<const Xapian::termpos> positions, Xapian::termpos offset) {
    std::size_t kept = first;
    auto next = positions.begin();
    for (std::size_t i = first; i < last; ++i) {
        const Xapian::termpos wanted = beginnings[i] + offset;
        while (next != positions.end() && *next < wanted) ++next;
        if (next == positions.end()) break;
        if (*next == wanted) beginnings[kept++] = beginnings[i];
    }
    return kept;
}

}  // namespace

DocumentSet RowNode::find(std::size_t window, const DocumentSet& wanted, Lookups lookups) {
    window_ = window;
    DocumentSet found = words_->find(window, wanted, lookups);
    if (lookups == Lookups::assumed || found.empty()) return found;
    TestedDocuments& known = known_[window];
    rule_out(known);
    DocumentSet open = found;
    open -= known.tested;
    if (!open.empty()) {
        known.passed |= width_ <= places_.size() ? side_by_side(open) : within_width(open);
        known.tested |= open;
    }
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

void RowNode::read_positions(const RowPlace& row_place, const DocumentSet& documents) {
    for (TermWindow* term : row_place.terms) term->read_positions(documents);
}

std::span<const Xapian::termpos> RowNode::positions(const RowPlace& row_place, std::size_t place) {
    if (row_place.terms.size() == 1) return row_place.terms.front()->positions(place);
    merged_.clear();
    for (const TermWindow* term : row_place.terms) {
        const std::span<const Xapian::termpos> here = term->positions(place);
        merged_.insert(merged_.end(), here.begin(), here.end());
    }
    std::sort(merged_.begin(), merged_.end());
    return merged_;
}

/// The numbers of the places, those first whose terms fewest documents of the window have.
std::vector<std::size_t> RowNode::rarest_first() const {
    std::vector<std::size_t> frequencies;
    for (const RowPlace& row_place : places_) {
        std::size_t& frequency = frequencies.emplace_back(0);
        for (const TermWindow* term : row_place.terms) frequency += term->documents().size();
    }
    std::vector<std::size_t> order(places_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return frequencies[a] < frequencies[b]; });
    return order;
}

/// Where the row may begin, by its rarest place, less and less with each further place.
DocumentSet RowNode::side_by_side(const DocumentSet& documents) {
    DocumentSet open = documents;
    std::vector<Beginnings> documents_left;
    Positions beginnings;
    bool first = true;
    for (const std::size_t at : rarest_first()) {
        if (open.empty()) break;
        read_positions(places_[at], open);
        const auto offset = static_cast<Xapian::termpos>(at);
        if (std::exchange(first, false)) {
            open.for_each([&](std::size_t place) {
                const std::size_t begin = beginnings.size();
                for (const Xapian::termpos position : positions(places_[at], place))
                    if (position >= offset) beginnings.push_back(position - offset);
                documents_left.push_back({place, begin, beginnings.size()});
            });
        } else {
            for (Beginnings& left : documents_left)
                left.last = keep_followed(beginnings, left.first, left.last,
                                          positions(places_[at], left.place), offset);
        }
        std::erase_if(documents_left, [](const Beginnings& left) { return left.first == left.last; });
        open = {};
        for (const Beginnings& left : documents_left) open.insert(left.place);
    }
    return open;
}

DocumentSet RowNode::within_width(const DocumentSet& documents) {
    for (const RowPlace& row_place : places_) read_positions(row_place, documents);
    DocumentSet found;
    documents.for_each([&](std::size_t place) {
        if (within_width(place)) found.insert(place);
    });
    return found;
}

/// Each place at its first position behind the one before; where that goes too far, from the next beginning
/// that may do (matcher/phrasepostlist.cc of Xapian).
bool RowNode::within_width(std::size_t place) {
    std::vector<Positions> all;
    for (const RowPlace& row_place : places_) {
        const std::span<const Xapian::termpos> here = positions(row_place, place);
        all.emplace_back(here.begin(), here.end());
    }
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
