// SPDX-License-Identifier: GPL-2.0-or-later
// Match nodes: a query as it is asked of one database, a window of documents at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include <xapian.h>

#include "searcher/match/length_window.h"
#include "searcher/match/term_window.h"
#include "searcher/match/window.h"

namespace dateline {

/// Whether what has to be looked up for each document by itself is (the positions of a row's words, a day),
/// or is taken to be there and to weigh the most: then more documents match, and weigh no less than they do.
enum class Lookups : std::uint8_t { made, assumed };

/// Windows are asked for in ascending order; every method throws Xapian::Error. Not thread-safe.
class MatchNode {
  public:
    virtual ~MatchNode() = default;

    /// Those of the `wanted` documents of the window that match.
    [[nodiscard]] virtual DocumentSet find(std::size_t window, const DocumentSet& wanted,
                                           Lookups lookups) = 0;

    /// Adds to the weights of those of `documents` that match what the query gives them.
    virtual void score(std::size_t window, const DocumentSet& documents, Lookups lookups,
                       WindowOf<double>& weights) = 0;

    /// Whether anything is looked up.
    [[nodiscard]] virtual bool has_lookups() const = 0;
};

using MatchNodes = std::vector<std::unique_ptr<MatchNode>>;

/// A term of that weight; see Bm25.
class TermNode : public MatchNode {
  public:
    TermNode(TermWindow& term, LengthWindow& lengths, double weight)
        : term_(term), lengths_(lengths), weight_(weight) {}

    DocumentSet find(std::size_t window, const DocumentSet& wanted, Lookups lookups) override;
    void score(std::size_t window, const DocumentSet& documents, Lookups lookups,
               WindowOf<double>& weights) override;
    [[nodiscard]] bool has_lookups() const override { return false; }

  private:
    TermWindow& term_;
    LengthWindow& lengths_;
    double weight_;
};

/// What any of the parts matches; their weights are added up.
class AnyNode : public MatchNode {
  public:
    explicit AnyNode(MatchNodes parts) : parts_(std::move(parts)) {}

    DocumentSet find(std::size_t window, const DocumentSet& wanted, Lookups lookups) override;
    void score(std::size_t window, const DocumentSet& documents, Lookups lookups,
               WindowOf<double>& weights) override;
    [[nodiscard]] bool has_lookups() const override;

  private:
    MatchNodes parts_;
};

/// What all of the parts match; the first should be the rarest. Of fixed worth and the weighted parts.
class AllNode : public MatchNode {
  public:
    AllNode(MatchNodes parts, std::vector<bool> weighted, double worth)
        : parts_(std::move(parts)), weighted_(std::move(weighted)), worth_(worth) {}

    DocumentSet find(std::size_t window, const DocumentSet& wanted, Lookups lookups) override;
    void score(std::size_t window, const DocumentSet& documents, Lookups lookups,
               WindowOf<double>& weights) override;
    [[nodiscard]] bool has_lookups() const override;

  private:
    MatchNodes parts_;
    std::vector<bool> weighted_;
    double worth_;
};

/// What the first matches, with the weights of the others where they match too.
class MaybeNode : public MatchNode {
  public:
    MaybeNode(std::unique_ptr<MatchNode> left, MatchNodes evidence)
        : left_(std::move(left)), evidence_(std::move(evidence)) {}

    DocumentSet find(std::size_t window, const DocumentSet& wanted, Lookups lookups) override;
    void score(std::size_t window, const DocumentSet& documents, Lookups lookups,
               WindowOf<double>& weights) override;
    [[nodiscard]] bool has_lookups() const override;

  private:
    std::unique_ptr<MatchNode> left_;
    MatchNodes evidence_;
};

/// What the first matches and none of the others.
class ButNotNode : public MatchNode {
  public:
    ButNotNode(std::unique_ptr<MatchNode> left, MatchNodes unwanted)
        : left_(std::move(left)), unwanted_(std::move(unwanted)) {}

    DocumentSet find(std::size_t window, const DocumentSet& wanted, Lookups lookups) override;
    void score(std::size_t window, const DocumentSet& documents, Lookups lookups,
               WindowOf<double>& weights) override;
    [[nodiscard]] bool has_lookups() const override;

  private:
    std::unique_ptr<MatchNode> left_;
    MatchNodes unwanted_;
};

}  // namespace dateline
