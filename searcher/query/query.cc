// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query.h"

#include <algorithm>
#include <set>

namespace dateline {

namespace {

/// What is left of the parts of a branch without those that match nothing; nothing where that makes the whole
/// match nothing. The same rules as Xapian's.
std::vector<Query> matching_parts(Query::op branch, std::vector<Query> parts) {
    const auto is_empty = [](const Query& part) { return part.empty(); };
    switch (branch) {
        case Query::OP_OR:
        case Query::OP_SYNONYM:
            std::erase_if(parts, is_empty);
            return parts;
        case Query::OP_AND_NOT:
        case Query::OP_AND_MAYBE:
            if (parts.empty() || parts.front().empty()) return {};
            std::erase_if(parts, is_empty);
            return parts;
        default:
            if (std::any_of(parts.begin(), parts.end(), is_empty)) return {};
            return parts;
    }
}

void add_terms(const Query& query, std::set<std::string>& terms) {
    if (query.type() == Query::LEAF_TERM) terms.insert(query.term());
    for (const Query& part : query.parts()) add_terms(part, terms);
}

}  // namespace

Query::Query(std::string term) : Query(Node{.type = LEAF_TERM, .text = std::move(term)}) {}

Query::Query(op branch, std::vector<Query> parts, Xapian::termcount window) {
    parts = matching_parts(branch, std::move(parts));
    if (parts.empty()) return;
    if (parts.size() == 1) {
        *this = Query(parts.front());
        return;
    }
    if (window == 0) window = static_cast<Xapian::termcount>(parts.size());
    *this = Query(Node{.type = branch, .parts = std::move(parts), .window = window});
}

Query::Query(op scale, const Query& part, double factor) {
    if (!part.empty()) *this = Query(Node{.type = scale, .parts = {part}, .number = factor});
}

Query::Query(op at_least, Xapian::valueno slot, std::string least)
    : Query(Node{.type = at_least, .text = std::move(least), .slot = slot}) {}

Query::Query(op range, Xapian::valueno slot, std::string least, std::string most)
    : Query(Node{.type = range, .text = std::move(least), .most = std::move(most), .slot = slot}) {}

Query Query::every_document() {
    return Query(Node{.type = LEAF_MATCH_ALL});
}

Query Query::of_weight(double weight) {
    return Query(Node{.type = LEAF_FIXED_WEIGHT, .number = weight});
}

Query Query::by_steps(Xapian::valueno slot, std::vector<WeightStep> steps, std::string end,
                      const Query& told) {
    return Query(Node{.type = LEAF_STEPS,
                      .parts = {told},
                      .steps = std::move(steps),
                      .most = std::move(end),
                      .slot = slot});
}

std::vector<std::string> Query::terms() const {
    std::set<std::string> terms;
    if (!empty()) add_terms(*this, terms);
    return {terms.begin(), terms.end()};
}

Xapian::Query Query::xapian() const {
    if (empty()) return {};
    const auto branch = static_cast<Xapian::Query::op>(type());
    switch (type()) {
        case LEAF_TERM:
            return Xapian::Query(term());
        case LEAF_MATCH_ALL:
            return Xapian::Query::MatchAll;
        case LEAF_FIXED_WEIGHT:
            return Xapian::Query((new Xapian::FixedWeightPostingSource(factor()))->release());
        case LEAF_STEPS:
            return parts().front().xapian();
        case OP_SCALE_WEIGHT:
            return {branch, parts().front().xapian(), factor()};
        case OP_VALUE_GE:
            return {branch, slot(), least()};
        case OP_VALUE_RANGE:
            return {branch, slot(), least(), most()};
        default:
            break;
    }
    std::vector<Xapian::Query> told;
    for (const Query& part : parts()) told.push_back(part.xapian());
    const bool windowed = type() == OP_PHRASE || type() == OP_NEAR;
    return Xapian::Query(branch, told.begin(), told.end(), windowed ? window() : 0);
}

}  // namespace dateline
