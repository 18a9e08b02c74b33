// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/steps_node.h"

#include <algorithm>

namespace dateline {

StepsNode::StepsNode(const Xapian::Database& database, const Query& steps, double factor)
    : values_(database, steps.slot()), steps_(steps.steps()), end_(steps.most()) {
    for (WeightStep& step : steps_) {
        step.weight *= factor;
        most_ = std::max(most_, step.weight);
    }
}

DocumentSet StepsNode::find(std::size_t window, const DocumentSet& wanted, Lookups lookups) {
    if (lookups == Lookups::assumed) return wanted;
    DocumentSet found;
    wanted.for_each([&](std::size_t place) {
        const std::string value = values_.of(document_at(window, place));
        if (!steps_.empty() && value >= steps_.front().least && value < end_) found.insert(place);
    });
    return found;
}

void StepsNode::score(std::size_t window, const DocumentSet& documents, Lookups lookups,
                      WindowOf<double>& weights) {
    documents.for_each([&](std::size_t place) {
        weights[place] += lookups == Lookups::assumed ? most_ : weight_of(window, place);
    });
}

double StepsNode::weight_of(std::size_t window, std::size_t place) {
    const std::string value = values_.of(document_at(window, place));
    if (value >= end_) return 0;
    const auto above = std::upper_bound(
        steps_.begin(), steps_.end(), value,
        [](const std::string& reached, const WeightStep& step) { return reached < step.least; });
    return above == steps_.begin() ? 0 : std::prev(above)->weight;
}

}  // namespace dateline
