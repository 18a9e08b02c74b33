// SPDX-License-Identifier: GPL-2.0-or-later
// Disjoint sets: which of the numbers 0 to count - 1 are one, as pairs are told to be.
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace dateline {

/// Union-find with path halving (Tarjan and van Leeuwen, 1984). A set's root is its smallest member, so that
/// what comes out does not depend on the order of joins. Not thread-safe.
class DisjointSets {
  public:
    explicit DisjointSets(std::size_t count) : parent_(count) {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }

    /// The smallest member of its set.
    std::size_t root(std::size_t member) {
        while (parent_[member] != member) member = parent_[member] = parent_[parent_[member]];
        return member;
    }

    /// Makes the sets of both one.
    void join(std::size_t a, std::size_t b) {
        a = root(a);
        b = root(b);
        parent_[std::max(a, b)] = std::min(a, b);
    }

  private:
    std::vector<std::size_t> parent_;
};

}  // namespace dateline
