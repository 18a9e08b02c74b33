// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/match_node.h"

#include <algorithm>

namespace dateline {

namespace {

bool any_has_lookups(const MatchNodes& nodes) {
    return std::any_of(nodes.begin(), nodes.end(), [](const auto& node) { return node->has_lookups(); });
}

}  // namespace

DocumentSet TermNode::find(std::size_t window, const DocumentSet& wanted, Lookups /*lookups*/) {
    term_.read(window);
    DocumentSet found = term_.documents();
    return found &= wanted;
}

void TermNode::score(std::size_t window, const DocumentSet& documents, Lookups lookups,
                     WindowOf<double>& weights) {
    if (weight_ == 0) return;
    const DocumentSet found = find(window, documents, lookups);
    lengths_.need(found);
    term_.for_each_of(found, [&](std::size_t place, Xapian::termcount wdf) {
        weights[place] += Bm25::part(weight_, wdf, lengths_.part(place));
    });
}

DocumentSet AnyNode::find(std::size_t window, const DocumentSet& wanted, Lookups lookups) {
    DocumentSet found;
    for (const auto& part : parts_) found |= part->find(window, wanted, lookups);
    return found;
}

void AnyNode::score(std::size_t window, const DocumentSet& documents, Lookups lookups,
                    WindowOf<double>& weights) {
    for (const auto& part : parts_) part->score(window, documents, lookups, weights);
}

bool AnyNode::has_lookups() const {
    return any_has_lookups(parts_);
}

/// Positions are read last, of the documents that all else leaves.
DocumentSet AllNode::find(std::size_t window, const DocumentSet& wanted, Lookups lookups) {
    DocumentSet found = wanted;
    for (const auto& part : parts_) {
        if (found.empty()) return found;
        found = part->find(window, found, Lookups::assumed);
    }
    if (lookups == Lookups::assumed) return found;
    for (const auto& part : parts_)
        if (part->has_lookups() && !found.empty()) found = part->find(window, found, lookups);
    return found;
}

void AllNode::score(std::size_t window, const DocumentSet& documents, Lookups lookups,
                    WindowOf<double>& weights) {
    const DocumentSet found = find(window, documents, lookups);
    if (found.empty()) return;
    if (worth_ != 0) found.for_each([&](std::size_t place) { weights[place] += worth_; });
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (weighted_[i]) parts_[i]->score(window, found, lookups, weights);
}

bool AllNode::has_lookups() const {
    return any_has_lookups(parts_);
}

DocumentSet MaybeNode::find(std::size_t window, const DocumentSet& wanted, Lookups lookups) {
    return left_->find(window, wanted, lookups);
}

void MaybeNode::score(std::size_t window, const DocumentSet& documents, Lookups lookups,
                      WindowOf<double>& weights) {
    const DocumentSet found = left_->find(window, documents, lookups);
    if (found.empty()) return;
    left_->score(window, found, lookups, weights);
    for (const auto& each : evidence_) each->score(window, found, lookups, weights);
}

bool MaybeNode::has_lookups() const {
    return left_->has_lookups() || any_has_lookups(evidence_);
}

DocumentSet ButNotNode::find(std::size_t window, const DocumentSet& wanted, Lookups lookups) {
    DocumentSet found = left_->find(window, wanted, lookups);
    for (const auto& each : unwanted_) {
        if (found.empty()) break;
        // To assume what is not wanted would be to find less.
        if (lookups == Lookups::made || !each->has_lookups()) found -= each->find(window, found, lookups);
    }
    return found;
}

void ButNotNode::score(std::size_t window, const DocumentSet& documents, Lookups lookups,
                       WindowOf<double>& weights) {
    left_->score(window, find(window, documents, lookups), lookups, weights);
}

bool ButNotNode::has_lookups() const {
    return left_->has_lookups() || any_has_lookups(unwanted_);
}

}  // namespace dateline
