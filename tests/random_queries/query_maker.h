// SPDX-License-Identifier: GPL-2.0-or-later
// Random queries: from bytes that mean nothing to headlines with a slip of the finger.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::test {

/// Makes queries out of texts. The same seed and number give the same query, whatever was made before.
class QueryMaker {
  public:
    /// `texts` are headlines and sentences of releases.
    QueryMaker(std::vector<std::string> texts, std::uint64_t seed) : texts_(std::move(texts)), seed_(seed) {}

    [[nodiscard]] std::string make(std::uint64_t number) const;

  private:
    using Random = std::mt19937_64;

    [[nodiscard]] std::string text(Random& random) const;
    [[nodiscard]] std::string words(Random& random) const;
    [[nodiscard]] std::string pieces(Random& random) const;
    void mutate(std::string& query, Random& random) const;

    std::vector<std::string> texts_;
    std::uint64_t seed_;
};

}  // namespace dateline::test
