// SPDX-License-Identifier: GPL-2.0-or-later
// Name changes: what a run changes in the ledger of names, on scratch disk until the index takes it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <utility>

#include <xapian.h>

#include "indexer/collection/name_ledger.h"
#include "indexer/write/scratch_file.h"

namespace dateline {

/// Not thread-safe. Throws std::filesystem::filesystem_error when the disk fails.
class NameChanges {
  public:
    /// Its file is at `path`.
    explicit NameChanges(std::filesystem::path path) : file_(std::move(path)) {}

    /// Takes the changes of the ledger, which is empty afterwards.
    void take(NameLedger& names);

    /// Writes what was taken, as NameLedger::save() does. Throws Xapian::Error too.
    void save(Xapian::WritableDatabase& database) const;

  private:
    ScratchFile file_;
    std::uint64_t end_ = 0;
};

}  // namespace dateline
