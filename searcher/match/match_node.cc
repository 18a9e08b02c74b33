// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/match_node.h"

namespace dateline {

DocumentSet TermNode::find(std::size_t window, const DocumentSet& wanted) {
    term_.read(window);
    DocumentSet found = term_.documents();
    return found &= wanted;
}

void TermNode::score(std::size_t window, const DocumentSet& documents, WindowOf<double>& weights) {
    if (weight_ == 0) return;
    const DocumentSet found = find(window, documents);
    lengths_.need(found);
    term_.for_each_of(found, [&](std::size_t place, Xapian::termcount wdf) {
        weights[place] += Bm25::part(weight_, wdf, lengths_.part(place));
    });
}

DocumentSet AnyNode::find(std::size_t window, const DocumentSet& wanted) {
    DocumentSet found;
    for (const auto& part : parts_) found |= part->find(window, wanted);
    return found;
}

void AnyNode::score(std::size_t window, const DocumentSet& documents, WindowOf<double>& weights) {
    for (const auto& part : parts_) part->score(window, documents, weights);
}

DocumentSet AllNode::find(std::size_t window, const DocumentSet& wanted) {
    DocumentSet found = wanted;
    for (const auto& part : parts_) {
        if (found.empty()) break;
        found = part->find(window, found);
    }
    return found;
}

void AllNode::score(std::size_t window, const DocumentSet& documents, WindowOf<double>& weights) {
    const DocumentSet found = find(window, documents);
    if (found.empty()) return;
    if (worth_ != 0) found.for_each([&](std::size_t place) { weights[place] += worth_; });
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (weighted_[i]) parts_[i]->score(window, found, weights);
}

DocumentSet MaybeNode::find(std::size_t window, const DocumentSet& wanted) {
    return left_->find(window, wanted);
}

void MaybeNode::score(std::size_t window, const DocumentSet& documents, WindowOf<double>& weights) {
    const DocumentSet found = left_->find(window, documents);
    if (found.empty()) return;
    left_->score(window, found, weights);
    for (const auto& each : evidence_) each->score(window, found, weights);
}

DocumentSet ButNotNode::find(std::size_t window, const DocumentSet& wanted) {
    DocumentSet found = left_->find(window, wanted);
    for (const auto& each : unwanted_) {
        if (found.empty()) break;
        found -= each->find(window, found);
    }
    return found;
}

void ButNotNode::score(std::size_t window, const DocumentSet& documents, WindowOf<double>& weights) {
    left_->score(window, find(window, documents), weights);
}

}  // namespace dateline
