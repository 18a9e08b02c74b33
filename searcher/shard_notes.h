// SPDX-License-Identifier: GPL-2.0-or-later
// Tells which shards are missing from answers: on stderr when that changes, and by the exit status.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "schema/exit_code.h"
#include "searcher/search/index_handle.h"

namespace dateline {

class ShardNotes {
  public:
    explicit ShardNotes(std::ostream& err) : err_(err) {}

    /// Tells of each shard that is lost and was not, and of each that is back. `where` tells the line of a
    /// batch; may be empty.
    void tell(const std::vector<LostShard>& lost, std::string_view where = {});

    /// `code`, or ExitCode::partial where a shard was missing in what was searched, with hits or without.
    [[nodiscard]] ExitCode status(ExitCode code) const;

  private:
    std::ostream& err_;
    std::vector<std::string> missing_;
    bool any_ = false;
};

/// The same for one answer of the index: tells, and returns the status.
[[nodiscard]] ExitCode finished(ExitCode code, const IndexHandle& index, std::ostream& err);

}  // namespace dateline
