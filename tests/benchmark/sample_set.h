// SPDX-License-Identifier: GPL-2.0-or-later
// The bundled sample releases, in memory and as an index, for measuring single steps on them.
#pragma once

#include <string>
#include <vector>

#include <xapian.h>

#include "indexer/parse/raw_release.h"
#include "schema/stored_record.h"
#include "tests/support/temporary_directory.h"

namespace dateline::micro {

/// Texts and records of tests/data/releases, read and parsed once for the whole program.
class SampleSet {
  public:
    /// Throws where the samples cannot be read.
    [[nodiscard]] static const SampleSet& instance();

    [[nodiscard]] const std::vector<RawRelease>& raw() const { return raw_; }
    [[nodiscard]] const std::vector<StoredRecord>& parsed() const { return parsed_; }
    /// Their documents, in a database on disk.
    [[nodiscard]] const Xapian::Database& database() const { return database_; }
    /// Of all that is read.
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

  private:
    SampleSet();
    void index();

    std::vector<RawRelease> raw_;
    std::vector<StoredRecord> parsed_;
    std::size_t bytes_ = 0;
    test::TemporaryDirectory folder_;
    Xapian::Database database_;
};

}  // namespace dateline::micro
