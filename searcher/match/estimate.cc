// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/estimate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <vector>

namespace dateline {

namespace {

/// Of a row exactly in order, and of one with room between its words, so many of the documents that have all
/// the words are taken to have it.
constexpr double exact_rows = 4;
constexpr double wider_rows = 3;

double rounded(double number) {
    return std::floor(number + 0.5);
}

/// The two that fewest documents match are taken together first, again and again.
double any_of(const std::vector<double>& numbers, double all) {
    std::priority_queue<double, std::vector<double>, std::greater<>> smallest(numbers.begin(), numbers.end());
    while (smallest.size() > 1) {
        const double one = smallest.top();
        smallest.pop();
        const double other = smallest.top();
        smallest.pop();
        smallest.push(rounded(one + other - one * other / all));
    }
    return smallest.empty() ? 0 : smallest.top();
}

double all_of(const std::vector<double>& numbers, double all) {
    double product = numbers.front();
    for (std::size_t i = 1; i < numbers.size(); ++i) product = product * numbers[i] / all;
    return rounded(product);
}

}  // namespace

double estimated_documents(const Query& query, TermCounts& counts) {
    if (query.empty()) return 0;
    const double all = counts.documents();
    if (all == 0) return 0;
    std::vector<double> parts;
    for (const Query& part : query.parts()) parts.push_back(estimated_documents(part, counts));
    switch (query.type()) {
        case Query::LEAF_TERM:
            return counts.releases_with(query.term());
        case Query::OP_OR:
        case Query::OP_SYNONYM:
            return any_of(parts, all);
        case Query::OP_PHRASE: {
            const bool exact = query.window() == query.parts().size();
            return std::floor(all_of(parts, all) / (exact ? exact_rows : wider_rows));
        }
        case Query::OP_AND:
        case Query::OP_FILTER:
            return all_of(parts, all);
        case Query::OP_AND_MAYBE:
        case Query::OP_AND_NOT:
        case Query::OP_SCALE_WEIGHT:
            return parts.front();
        default:
            return all;
    }
}

}  // namespace dateline
