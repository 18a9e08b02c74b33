// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/match_node.h"

#include <algorithm>

namespace dateline {

namespace {

bool any_has_rows(const MatchNodes& nodes) {
    return std::any_of(nodes.begin(), nodes.end(), [](const auto& node) { return node->has_rows(); });
}

}  // namespace

DocumentSet TermNode::find(std::size_t window, const DocumentSet& wanted, Rows /*rows*/) {
    term_.read(window);
    DocumentSet found = term_.documents();
    return found &= wanted;
}

void TermNode::score(std::size_t window, const DocumentSet& documents, Rows rows, WindowOf<double>& weights) {
    if (weight_ == 0) return;
    const DocumentSet found = find(window, documents, rows);
    lengths_.need(found);
    term_.for_each_of(found, [&](std::size_t place, Xapian::termcount wdf) {
        weights[place] += Bm25::part(weight_, wdf, lengths_.part(place));
    });
}

DocumentSet AnyNode::find(std::size_t window, const DocumentSet& wanted, Rows rows) {
    DocumentSet found;
    for (const auto& part : parts_) found |= part->find(window, wanted, rows);
    return found;
}

void AnyNode::score(std::size_t window, const DocumentSet& documents, Rows rows, WindowOf<double>& weights) {
    for (const auto& part : parts_) part->score(window, documents, rows, weights);
}

bool AnyNode::has_rows() const {
    return any_has_rows(parts_);
}

/// Positions are read last, of the documents that all else leaves.
DocumentSet AllNode::find(std::size_t window, const DocumentSet& wanted, Rows rows) {
    DocumentSet found = wanted;
    for (const auto& part : parts_) {
        if (found.empty()) return found;
        found = part->find(window, found, Rows::assumed);
    }
    if (rows == Rows::assumed) return found;
    for (const auto& part : parts_)
        if (part->has_rows() && !found.empty()) found = part->find(window, found, rows);
    return found;
}

void AllNode::score(std::size_t window, const DocumentSet& documents, Rows rows, WindowOf<double>& weights) {
    const DocumentSet found = find(window, documents, rows);
    if (found.empty()) return;
    if (worth_ != 0) found.for_each([&](std::size_t place) { weights[place] += worth_; });
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (weighted_[i]) parts_[i]->score(window, found, rows, weights);
}

bool AllNode::has_rows() const {
    return any_has_rows(parts_);
}

DocumentSet MaybeNode::find(std::size_t window, const DocumentSet& wanted, Rows rows) {
    return left_->find(window, wanted, rows);
}

void MaybeNode::score(std::size_t window, const DocumentSet& documents, Rows rows,
                      WindowOf<double>& weights) {
    const DocumentSet found = left_->find(window, documents, rows);
    if (found.empty()) return;
    left_->score(window, found, rows, weights);
    for (const auto& each : evidence_) each->score(window, found, rows, weights);
}

bool MaybeNode::has_rows() const {
    return left_->has_rows() || any_has_rows(evidence_);
}

DocumentSet ButNotNode::find(std::size_t window, const DocumentSet& wanted, Rows rows) {
    DocumentSet found = left_->find(window, wanted, rows);
    for (const auto& each : unwanted_) {
        if (found.empty()) break;
        // To assume a row here would be to find less.
        if (rows == Rows::read || !each->has_rows()) found -= each->find(window, found, rows);
    }
    return found;
}

void ButNotNode::score(std::size_t window, const DocumentSet& documents, Rows rows,
                       WindowOf<double>& weights) {
    left_->score(window, find(window, documents, rows), rows, weights);
}

bool ButNotNode::has_rows() const {
    return left_->has_rows() || any_has_rows(unwanted_);
}

}  // namespace dateline
