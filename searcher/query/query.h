// SPDX-License-Identifier: GPL-2.0-or-later
// Query: what is searched for, as a tree of terms. It is told to Xapian, which can run it at a server too,
// and read by our own matcher (searcher/match), for which Xapian's own tree does not say enough: neither its
// factors nor its windows nor the values of its ranges can be asked for.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <xapian.h>

namespace dateline {

/// A value from which on a document has a weight.
struct WeightStep {
    std::string least;
    double weight = 0;
};

/// A query; empty for one that matches nothing. Copies are cheap. Copies may be used by different threads.
class Query {
  public:
    enum op {
        OP_AND = Xapian::Query::OP_AND,
        OP_OR = Xapian::Query::OP_OR,
        OP_AND_NOT = Xapian::Query::OP_AND_NOT,
        OP_AND_MAYBE = Xapian::Query::OP_AND_MAYBE,
        OP_FILTER = Xapian::Query::OP_FILTER,
        OP_NEAR = Xapian::Query::OP_NEAR,
        OP_PHRASE = Xapian::Query::OP_PHRASE,
        OP_SYNONYM = Xapian::Query::OP_SYNONYM,
        OP_SCALE_WEIGHT = Xapian::Query::OP_SCALE_WEIGHT,
        OP_VALUE_GE = Xapian::Query::OP_VALUE_GE,
        OP_VALUE_RANGE = Xapian::Query::OP_VALUE_RANGE,
        LEAF_TERM = Xapian::Query::LEAF_TERM,
        LEAF_MATCH_ALL = Xapian::Query::LEAF_MATCH_ALL,
        /// Every document, each of a fixed weight.
        LEAF_FIXED_WEIGHT = Xapian::Query::LEAF_POSTING_SOURCE,
        /// Documents with a value between steps, of the step's weight.
        LEAF_STEPS = 120,
    };

    Query() = default;
    explicit Query(std::string term);
    Query(op branch, std::vector<Query> parts, Xapian::termcount window = 0);
    Query(op branch, const Query& left, const Query& right)
        : Query(branch, std::vector<Query>{left, right}) {}
    /// Of queries or of terms. `window` as in Xapian; 0 for as many places as there are.
    template <typename Iterator>
    Query(op branch, Iterator begin, Iterator end, Xapian::termcount window = 0)
        : Query(branch, std::vector<Query>(begin, end), window) {}
    Query(op scale, const Query& part, double factor);
    Query(op at_least, Xapian::valueno slot, std::string least);
    Query(op range, Xapian::valueno slot, std::string least, std::string most);

    /// Every document, without weight.
    [[nodiscard]] static Query every_document();
    /// Every document, each of that weight.
    [[nodiscard]] static Query of_weight(double weight);
    /// Documents whose value in the slot has reached a step, but not `end`: of the weight of the last step
    /// that it has reached. `steps` ascend. `told` says the same to Xapian, which reads terms faster than
    /// values.
    [[nodiscard]] static Query by_steps(Xapian::valueno slot, std::vector<WeightStep> steps, std::string end,
                                        const Query& told);

    [[nodiscard]] bool empty() const { return node_ == nullptr; }

    /// The following are for a query that is not empty.
    [[nodiscard]] op type() const { return node_->type; }
    [[nodiscard]] const std::vector<Query>& parts() const { return node_->parts; }
    [[nodiscard]] const std::string& term() const { return node_->text; }  ///< of LEAF_TERM
    [[nodiscard]] double factor() const { return node_->number; }          ///< of OP_SCALE_WEIGHT, or weight
    [[nodiscard]] Xapian::termcount window() const { return node_->window; }  ///< of OP_PHRASE and OP_NEAR
    [[nodiscard]] Xapian::valueno slot() const { return node_->slot; }        ///< of ranges
    [[nodiscard]] const std::string& least() const { return node_->text; }
    [[nodiscard]] const std::string& most() const { return node_->most; }  ///< of steps: their end
    [[nodiscard]] const std::vector<WeightStep>& steps() const { return node_->steps; }

    /// All terms in it, each once, in order; of an empty query none.
    [[nodiscard]] std::vector<std::string> terms() const;

    /// The same for Xapian.
    [[nodiscard]] Xapian::Query xapian() const;

  private:
    struct Node {
        op type = LEAF_MATCH_ALL;
        std::vector<Query> parts = {};  ///< of LEAF_STEPS: what is told to Xapian
        std::vector<WeightStep> steps = {};
        std::string text = {};
        std::string most = {};
        double number = 0;
        Xapian::termcount window = 0;
        Xapian::valueno slot = 0;
    };

    explicit Query(Node node) : node_(std::make_shared<const Node>(std::move(node))) {}

    std::shared_ptr<const Node> node_;
};

}  // namespace dateline
