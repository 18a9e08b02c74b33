// SPDX-License-Identifier: GPL-2.0-or-later
// A small index on disk for the searcher's tests, of documents as the indexer builds them.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "schema/stored_record.h"
#include "searcher/query/query_planner.h"
#include "searcher/search/index_handle.h"
#include "tests/support/temporary_directory.h"

namespace dateline::test {

/// A folder with a stub file and a database, as dateline-index publishes them.
class TestIndex {
  public:
    TestIndex();

    void add(const StoredRecord& record);
    /// The same with a stored record whose checksum is wrong.
    void add_damaged(const StoredRecord& record);
    void commit() { database_.commit(); }
    void set_metadata(const std::string& key, const std::string& value) {
        database_.set_metadata(key, value);
    }

    void set_issuers(const IssuerTable& table) { table.save(database_); }

    [[nodiscard]] std::string folder() const { return directory_.path().string(); }
    [[nodiscard]] std::filesystem::path database_folder() const { return directory_.path() / "index.1"; }
    /// Opens what was committed; throws where that fails.
    [[nodiscard]] IndexHandle open() const;

  private:
    TemporaryDirectory directory_;
    Xapian::WritableDatabase database_;
};

/// A section with one paragraph a text.
[[nodiscard]] Section section(SectionKind kind, std::string heading, std::vector<std::string> paragraphs);

/// A release of one body paragraph. `day` is `2016-11-11`, or empty for undated.
[[nodiscard]] StoredRecord record(std::string id, std::string headline, const std::string& day,
                                  std::string body);

/// The query planned as dateline-search would, with what the index knows where one is given; throws where it
/// is wrong.
[[nodiscard]] PlannedQuery plan(const std::string& text,
                                std::vector<std::pair<std::string, std::string>> filters = {},
                                const Vocabulary* vocabulary = nullptr);
[[nodiscard]] PlannedQuery plan(const std::string& text,
                                std::vector<std::pair<std::string, std::string>> filters,
                                const IndexHandle& index);

}  // namespace dateline::test
