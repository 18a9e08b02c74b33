// SPDX-License-Identifier: GPL-2.0-or-later
// Indexes with one side, asks with the other.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "searcher/search/search.h"
#include "tests/support/temporary_directory.h"

namespace dateline::test {

/// An index in a temporary directory, filled by the indexer's own run and asked through the searcher's own
/// plan.
class RoundTrip {
  public:
    /// Indexes a file of that name and content; fails the test where something of it cannot be indexed.
    void index(const std::string& name, const std::string& content) const;

    /// The answer to a query; fails the test where there is none.
    [[nodiscard]] SearchResults ask(const std::string& query) const;

    /// Ids of the releases with every word, sorted and joined by spaces; those that are places without the
    /// folder.
    [[nodiscard]] std::string ids(const std::string& query) const;

    [[nodiscard]] std::filesystem::path folder() const { return directory_.path() / "index"; }

  private:
    TemporaryDirectory directory_;
};

}  // namespace dateline::test
