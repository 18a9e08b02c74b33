// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/matcher.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <tuple>

#include "schema/slot.h"
#include "searcher/match/document_values.h"
#include "searcher/match/node_builder.h"

namespace dateline {

namespace {

/// A document of a part, not yet numbered.
struct Candidate {
    double weight;
    Xapian::docid document;
    std::uint32_t part;
};

/// Of candidates that are kept while more come the best, with all that weigh as much as the last of them.
class BestCandidates {
  public:
    explicit BestCandidates(std::size_t wanted) : wanted_(wanted) {}

    void add(const Candidate& candidate) {
        if (candidate.weight < least_) return;
        kept_.push_back(candidate);
        if (kept_.size() >= room_) drop_others();
    }

    /// What a document must weigh at least to be among them, of those that were added so far.
    double least() {
        drop_others();
        return least_;
    }

    std::vector<Candidate> take() {
        drop_others();
        return std::move(kept_);
    }

  private:
    void drop_others() {
        if (kept_.size() < wanted_) return;
        const auto last = kept_.begin() + static_cast<std::ptrdiff_t>(wanted_ - 1);
        std::nth_element(kept_.begin(), last, kept_.end(),
                         [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
        least_ = last->weight;
        std::erase_if(kept_, [&](const Candidate& candidate) { return candidate.weight < least_; });
        room_ = std::max(room_, 2 * kept_.size());
    }

    std::size_t wanted_;
    std::size_t room_ = std::max<std::size_t>(1024, 4 * wanted_);
    double least_ = -std::numeric_limits<double>::infinity();
    std::vector<Candidate> kept_;
};

Bm25 bm25_of(const Collection& collection) {
    return Bm25(collection.counts()->documents(), collection.database().get_average_length());
}

/// Calls `use(part, node, window, found)` for each window of each part that has matches.
template <typename Use>
void each_window(const Collection& collection, const Query& query, double factor, Lookups lookups,
                 const Use& use) {
    if (query.empty()) return;
    const Bm25 bm25 = bm25_of(collection);
    for (std::size_t part = 0; part < collection.parts().size(); ++part) {
        const Xapian::docid last = collection.parts()[part].get_lastdocid();
        if (last == 0) continue;
        const auto builder = std::make_unique<NodeBuilder>(collection, part, bm25);
        const std::unique_ptr<MatchNode> node = builder->build(query, factor);
        for (std::size_t window = 0; window <= window_of(last); ++window) {
            builder->lengths().enter(window);
            const DocumentSet found = node->find(window, DocumentSet::all(), lookups);
            builder->lengths().expect(found);
            if (!found.empty()) use(part, *node, window, found);
        }
    }
}

/// Scores windows. Positions and days are looked up only of documents that would be among the best if they
/// had every row that their words may make, and were of the newest: what that weighs is known without.
class Scorer {
  public:
    explicit Scorer(std::size_t wanted) : wanted_(wanted), best_(wanted) {}

    /// `found` are those that match with lookups assumed.
    void score(std::size_t part, MatchNode& node, std::size_t window, const DocumentSet& found) {
        if (!node.has_lookups()) return add(part, node, window, found);
        node.score(window, found, Lookups::assumed, at_most_);
        DocumentSet open = promising(found);
        if (open.size() > 2 * wanted_) {
            const DocumentSet first = most_promising(open);
            add_exactly(part, node, window, first);
            open -= first;
            open = promising(open);
        }
        add_exactly(part, node, window, open);
        found.for_each([&](std::size_t place) { at_most_[place] = 0; });
    }

    std::vector<Candidate> take() { return best_.take(); }

  private:
    /// Those that may be among the best.
    DocumentSet promising(const DocumentSet& documents) { return weighing(documents, best_.least()); }

    /// Those that may weigh the most.
    DocumentSet most_promising(const DocumentSet& documents) {
        std::vector<double> weights;
        documents.for_each([&](std::size_t place) { weights.push_back(at_most_[place]); });
        const auto last = weights.begin() + static_cast<std::ptrdiff_t>(wanted_ - 1);
        std::nth_element(weights.begin(), last, weights.end(), std::greater<>());
        return weighing(documents, *last);
    }

    DocumentSet weighing(const DocumentSet& documents, double least) const {
        DocumentSet weighing;
        documents.for_each([&](std::size_t place) {
            if (at_most_[place] >= least) weighing.insert(place);
        });
        return weighing;
    }

    void add_exactly(std::size_t part, MatchNode& node, std::size_t window, const DocumentSet& open) {
        if (!open.empty()) add(part, node, window, node.find(window, open, Lookups::made));
    }

    void add(std::size_t part, MatchNode& node, std::size_t window, const DocumentSet& found) {
        node.score(window, found, Lookups::made, weights_);
        found.for_each([&](std::size_t place) {
            best_.add({weights_[place], document_at(window, place), static_cast<std::uint32_t>(part)});
            weights_[place] = 0;
        });
    }

    std::size_t wanted_;
    BestCandidates best_;
    WindowOf<double> weights_{};  ///< 0 between calls
    WindowOf<double> at_most_{};
};

/// Their days, read in the order of the documents.
std::vector<ScoredDocument> with_days(const Collection& collection, std::vector<Candidate> candidates) {
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tie(a.part, a.document) < std::tie(b.part, b.document);
    });
    std::vector<ScoredDocument> scored;
    scored.reserve(candidates.size());
    for (std::size_t at = 0; at < candidates.size();) {
        const std::size_t part = candidates[at].part;
        DocumentValues days(collection.parts()[part], slot_day);
        for (; at < candidates.size() && candidates[at].part == part; ++at) {
            const Candidate& candidate = candidates[at];
            scored.push_back(
                {collection.number(part, candidate.document), candidate.weight, days.of(candidate.document)});
        }
    }
    return scored;
}

}  // namespace

bool can_match(const Collection& collection, const Query& query) {
    return collection.is_here() && can_be_matched(query);
}

std::vector<ScoredDocument> best_documents(const Collection& collection, const Query& query,
                                           std::size_t wanted) {
    if (wanted == 0) return {};
    Scorer scorer(wanted);
    each_window(collection, query, 1, Lookups::assumed,
                [&](std::size_t part, MatchNode& node, std::size_t window, const DocumentSet& found) {
                    scorer.score(part, node, window, found);
                });
    std::vector<ScoredDocument> scored = with_days(collection, scorer.take());
    std::sort(scored.begin(), scored.end(), [](const ScoredDocument& a, const ScoredDocument& b) {
        return std::tie(b.weight, b.day, a.document) < std::tie(a.weight, a.day, b.document);
    });
    if (scored.size() > wanted) scored.resize(wanted);
    return scored;
}

std::size_t count_documents(const Collection& collection, const Query& query) {
    std::size_t count = 0;
    each_window(
        collection, query, 0, Lookups::made,
        [&](std::size_t, MatchNode&, std::size_t, const DocumentSet& found) { count += found.size(); });
    return count;
}

void each_match(const Collection& collection, const Query& query, const std::vector<Xapian::valueno>& slots,
                const UseMatch& use) {
    std::optional<std::size_t> reading;  // the part that the streams are of
    std::vector<DocumentValues> streams;
    std::vector<std::string> values(slots.size());
    each_window(collection, query, 0, Lookups::made,
                [&](std::size_t part, MatchNode&, std::size_t window, const DocumentSet& found) {
                    if (reading != part) {
                        streams.clear();
                        for (const Xapian::valueno slot : slots)
                            streams.emplace_back(collection.parts()[part], slot);
                        reading = part;
                    }
                    found.for_each([&](std::size_t place) {
                        const Xapian::docid document = document_at(window, place);
                        for (std::size_t i = 0; i < streams.size(); ++i) values[i] = streams[i].of(document);
                        use(collection.number(part, document), values);
                    });
                });
}

}  // namespace dateline
