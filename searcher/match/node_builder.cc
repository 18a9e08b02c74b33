// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/node_builder.h"

#include <algorithm>
#include <span>
#include <utility>

#include "searcher/match/estimate.h"
#include "searcher/match/range_node.h"
#include "searcher/match/steps_node.h"

namespace dateline {

namespace {

bool is_place(const Query& query) {
    return query.type() == Query::LEAF_TERM ||
           (query.type() == Query::OP_OR &&
            std::all_of(query.parts().begin(), query.parts().end(),
                        [](const Query& part) { return part.type() == Query::LEAF_TERM; }));
}

bool is_spelling(const Query& query) {
    switch (query.type()) {
        case Query::LEAF_TERM:
            return true;
        case Query::OP_OR:
        case Query::OP_SYNONYM:
            return std::all_of(query.parts().begin(), query.parts().end(), is_spelling);
        case Query::OP_PHRASE:
            return std::all_of(query.parts().begin(), query.parts().end(), is_place);
        default:
            return false;
    }
}

/// The terms and rows of a synonym's tree.
void list_spellings(const Query& query, std::vector<Query>& spellings) {
    if (query.type() == Query::LEAF_TERM || query.type() == Query::OP_PHRASE) {
        spellings.push_back(query);
        return;
    }
    for (const Query& part : query.parts()) list_spellings(part, spellings);
}

/// Whether nothing of the query can weigh.
bool is_weightless(const Query& query) {
    switch (query.type()) {
        case Query::LEAF_MATCH_ALL:
        case Query::OP_VALUE_GE:
        case Query::OP_VALUE_RANGE:
            return true;
        case Query::OP_SCALE_WEIGHT:
            return query.factor() == 0 || is_weightless(query.parts().front());
        default:
            return false;
    }
}

}  // namespace

bool can_be_matched(const Query& query) {
    if (query.empty()) return true;
    switch (query.type()) {
        case Query::OP_NEAR:
            return false;
        case Query::OP_SYNONYM:
        case Query::OP_PHRASE:
            return is_spelling(query);
        default:
            return std::all_of(query.parts().begin(), query.parts().end(), can_be_matched);
    }
}

TermWindow& NodeBuilder::term(const std::string& name) {
    const auto known = terms_.find(name);
    if (known != terms_.end()) return known->second;
    TermPostings* kept =
        name.empty() ? nullptr
                     : collection_.postings(part_).postings(database_, name, counts().releases_with(name));
    return terms_.try_emplace(name, database_, name, kept).first->second;
}

double NodeBuilder::weight_of(const Query& query, double factor) {
    return factor == 0 ? 0 : bm25_.word_weight(estimated_documents(query, counts()), factor);
}

MatchNodes NodeBuilder::build_each(std::span<const Query> parts, double factor) {
    MatchNodes nodes;
    for (const Query& part : parts) nodes.push_back(build(part, factor));
    return nodes;
}

std::unique_ptr<MatchNode> NodeBuilder::build(const Query& query, double factor) {
    const std::vector<Query>& parts = query.parts();
    switch (query.type()) {
        case Query::LEAF_TERM:
            return std::make_unique<TermNode>(term(query.term()), lengths_, weight_of(query, factor));
        case Query::OP_OR:
            return std::make_unique<AnyNode>(build_each(parts, factor));
        case Query::OP_AND_MAYBE:
            return with_evidence(query, factor);
        case Query::OP_AND_NOT:
            return std::make_unique<ButNotNode>(build(parts.front(), factor),
                                                build_each(std::span(parts).subspan(1), 0));
        case Query::OP_SCALE_WEIGHT:
            return build(parts.front(), factor * query.factor());
        case Query::OP_SYNONYM:
            return synonym(query, factor);
        case Query::OP_PHRASE:
            return row(query, factor);
        case Query::OP_VALUE_GE:
            return std::make_unique<RangeNode>(database_, query.slot(), query.least(), std::nullopt);
        case Query::OP_VALUE_RANGE:
            return std::make_unique<RangeNode>(database_, query.slot(), query.least(), query.most());
        case Query::LEAF_STEPS:
            return std::make_unique<StepsNode>(database_, query, factor);
        case Query::LEAF_MATCH_ALL:
            return std::make_unique<TermNode>(term(""), lengths_, 0);
        default:
            return all_of(query, factor);
    }
}

/// AND, FILTER (of which only the first part weighs), and a fixed weight alone. The rarest part is asked
/// first.
std::unique_ptr<AllNode> NodeBuilder::all_of(const Query& query, double factor) {
    struct Part {
        double estimate;
        std::unique_ptr<MatchNode> node;
        bool weighted;
    };
    std::vector<Part> parts;
    double worth = query.type() == Query::LEAF_FIXED_WEIGHT ? factor * query.factor() : 0;
    for (const Query& part : query.parts()) {
        if (part.type() == Query::LEAF_FIXED_WEIGHT) {
            worth += factor * part.factor();
        } else {
            const bool weighted = factor != 0 && !is_weightless(part);
            parts.push_back({estimated_documents(part, counts()), build(part, factor), weighted});
        }
        if (query.type() == Query::OP_FILTER) factor = 0;
    }
    if (parts.empty()) parts.push_back({0, build(Query::every_document(), 0), false});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.estimate < b.estimate; });
    MatchNodes nodes;
    std::vector<bool> weighted;
    for (Part& part : parts) {
        nodes.push_back(std::move(part.node));
        weighted.push_back(part.weighted);
    }
    return std::make_unique<AllNode>(std::move(nodes), std::move(weighted), worth);
}

/// Evidence of what has evidence already joins that, the innermost first: a query has up to 30 pieces, each
/// around the ones before.
std::unique_ptr<MatchNode> NodeBuilder::with_evidence(const Query& query, double factor) {
    std::vector<std::pair<Query, double>> pieces;
    const Query* at = &query;
    for (;; at = &at->parts().front()) {
        if (at->type() == Query::OP_SCALE_WEIGHT) {
            factor *= at->factor();
        } else if (at->type() == Query::OP_AND_MAYBE) {
            const std::size_t first = pieces.size();
            for (const Query& part : std::span(at->parts()).subspan(1))
                if (factor != 0 && !is_weightless(part)) pieces.emplace_back(part, factor);
            std::reverse(pieces.begin() + static_cast<std::ptrdiff_t>(first), pieces.end());
        } else {
            break;
        }
    }
    auto left = build(*at, factor);
    if (pieces.empty()) return left;
    MatchNodes evidence;
    std::for_each(pieces.rbegin(), pieces.rend(),
                  [&](const auto& piece) { evidence.push_back(build(piece.first, piece.second)); });
    return std::make_unique<MaybeNode>(std::move(left), std::move(evidence));
}

std::unique_ptr<RowNode> NodeBuilder::row(const Query& query, double factor) {
    std::vector<RowPlace> places;
    std::string key = std::to_string(query.window());
    for (const Query& part : query.parts()) {
        RowPlace& place = places.emplace_back();
        key += '\n';
        for (const std::string& name : part.terms()) {
            place.terms.push_back(&term(name));
            key += ' ' + name;
        }
    }
    KnownRow& known = collection_.row(part_, key);
    auto node = std::make_unique<RowNode>(std::move(places), query.window(), all_of(query, factor), known);
    note_pairs(query, known, *node);
    return node;
}

/// The run of a query's words needs its pairs, which were built before it.
void NodeBuilder::note_pairs(const Query& query, const KnownRow& known, RowNode& node) {
    const std::vector<Query>& words = query.parts();
    const bool plain = std::all_of(words.begin(), words.end(),
                                   [](const Query& word) { return word.type() == Query::LEAF_TERM; });
    if (!plain) return;
    if (words.size() == 2) pairs_.push_back({words[0].term(), words[1].term(), query.window(), &known});
    if (words.size() == 2 || query.window() > words.size()) return;
    for (const Pair& pair : pairs_)
        for (std::size_t i = 0; i < words.size(); ++i)
            for (std::size_t k = i + 1; k < words.size() && k - i < pair.width; ++k)
                if (words[i].term() == pair.first && words[k].term() == pair.second) node.needs(*pair.known);
}

std::unique_ptr<MatchNode> NodeBuilder::synonym(const Query& query, double factor) {
    std::vector<Query> spellings;
    list_spellings(query, spellings);
    std::vector<TermWindow*> terms;
    std::vector<std::unique_ptr<RowNode>> rows;
    for (const Query& spelling : spellings) {
        if (spelling.type() == Query::LEAF_TERM)
            terms.push_back(&term(spelling.term()));
        else
            rows.push_back(row(spelling, 0));
    }
    return std::make_unique<SynonymNode>(std::move(terms), std::move(rows), lengths_, scratch_,
                                         weight_of(query, factor));
}

}  // namespace dateline
