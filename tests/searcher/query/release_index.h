// SPDX-License-Identifier: GPL-2.0-or-later
// A small index on disk, of documents as the indexer builds them, to run planned queries on.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "schema/section_kind.h"
#include "searcher/query/query.h"
#include "tests/support/temporary_directory.h"

namespace dateline::test {

struct SampleRelease {
    std::string id;
    std::string date;  ///< 2016-11-11; empty for undated
    std::string headline;
    std::vector<std::pair<SectionKind, std::string>> sections;
    std::vector<std::pair<std::string_view, std::string>> values;  ///< field name and value, as terms
    std::vector<std::string> terms = {};                           ///< boolean ones besides
    std::string language = "en";
};

class ReleaseIndex {
  public:
    explicit ReleaseIndex(const std::vector<SampleRelease>& releases);

    [[nodiscard]] const Xapian::Database& database() const { return database_; }

    /// The ids that the query matches, best first, separated by spaces.
    [[nodiscard]] std::string ids(const Query& query) const;

    /// The same, in the order in which they were indexed.
    [[nodiscard]] std::string ids_unranked(const Query& query) const;

    /// The score of the release; 0 where the query does not match it.
    [[nodiscard]] double score(const Query& query, std::string_view id) const;

  private:
    /// Fails the test where our own matcher finds or scores other than Xapian.
    void check_matcher(const Query& query) const;

    TemporaryDirectory directory_;
    Xapian::Database database_;
};

}  // namespace dateline::test
