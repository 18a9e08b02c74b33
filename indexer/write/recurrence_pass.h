// SPDX-License-Identifier: GPL-2.0-or-later
// Recurrence pass: which paragraphs of which releases are boilerplate, over the issuers that a run touches.
#pragma once

#include "indexer/write/duplicate_pass.h"
#include "indexer/write/known_collection.h"
#include "indexer/write/mark_list.h"
#include "indexer/write/parsed_releases.h"
#include "schema/issuer_table.h"

namespace dateline {

struct RecurrenceChanges {
    MarkList parsed;  ///< what recurs in the run's releases
    MarkList known;   ///< all marks of the releases of the index that were looked at
};

/// Finds them. `before` and `now` are the issuers of the index as it stands and as it will be; looked at is
/// every issuer that gains or loses a release or a name, or of which a release changes its cluster. A
/// paragraph that several releases of an issuer have recurs where they tell different news: those in one
/// cluster, in one variant of it, count once. Throws Xapian::Error, std::filesystem::filesystem_error.
[[nodiscard]] RecurrenceChanges find_recurring(const KnownCollection& known, const ParsedReleases& parsed,
                                               const ClusterChanges& clusters, const IssuerTable& before,
                                               const IssuerTable& now, const SettlementSpace& space);

}  // namespace dateline
