// SPDX-License-Identifier: GPL-2.0-or-later
// Recurrence pass: which paragraphs of which releases are boilerplate, over the issuers that a run touches.
#pragma once

#include <map>
#include <vector>

#include "indexer/write/duplicate_pass.h"
#include "indexer/write/known_collection.h"
#include "indexer/write/parse_pool.h"
#include "schema/issuer_table.h"

namespace dateline {

/// For each of paragraphs_that_may_recur() of a release.
using RecurrenceMarks = std::vector<bool>;

struct RecurrenceChanges {
    std::vector<RecurrenceMarks> parsed;             ///< for each parsed release
    std::map<Xapian::docid, RecurrenceMarks> known;  ///< releases of the index whose marks are now others
};

/// Finds them. `before` and `now` are the issuers of the index as it stands and as it will be; looked at is
/// every issuer that gains or loses a release or a name, or of which a release changes its cluster. Throws
/// Xapian::Error, RecordError.
[[nodiscard]] RecurrenceChanges find_recurring(const KnownCollection& known, const ParsedReleases& parsed,
                                               const ClusterChanges& clusters, const IssuerTable& before,
                                               const IssuerTable& now);

}  // namespace dateline
