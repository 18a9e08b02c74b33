// SPDX-License-Identifier: GPL-2.0-or-later
// Settlement: what every release is among the others, once the releases of a run have come and gone.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "indexer/collection/name_ledger.h"
#include "indexer/collection/standing.h"
#include "indexer/write/duplicate_pass.h"
#include "indexer/write/known_collection.h"
#include "indexer/write/parsed_releases.h"
#include "indexer/write/recurrence_pass.h"
#include "schema/issuer_table.h"

namespace dateline {

/// Standings are on scratch disk and read in order. Not thread-safe. Throws Xapian::Error, RecordError,
/// std::filesystem::filesystem_error.
class Settlement {
  public:
    /// Of plain texts, which do not depend on each other.
    Settlement() = default;
    Settlement(IssuerTable issuers, const KnownCollection& known, ClusterChanges clusters,
               RecurrenceChanges recurring);
    Settlement(const Settlement&) = delete;
    Settlement& operator=(const Settlement&) = delete;

    /// Of all releases.
    [[nodiscard]] const IssuerTable& issuers() const { return issuers_; }

    /// That of a parsed release; to be asked with numbers ascending.
    [[nodiscard]] Standing standing(std::uint64_t number);

    /// The next release of the index that stands otherwise than before; nothing at the end.
    [[nodiscard]] std::optional<std::pair<Xapian::docid, Standing>> next_changed();

  private:
    /// What was told, and how far it is read.
    struct Told {
        ClusterChanges clusters;
        RecurrenceChanges recurring;
        MembershipList::Reader parsed_clusters{clusters.parsed};
        MembershipList::Reader known_clusters{clusters.known};
        MarkList::Reader parsed_marks{recurring.parsed};
        MarkList::Reader known_marks{recurring.known};

        Told(ClusterChanges found_clusters, RecurrenceChanges found_recurring)
            : clusters(std::move(found_clusters)), recurring(std::move(found_recurring)) {}
    };

    IssuerTable issuers_;
    const KnownCollection* known_ = nullptr;
    std::unique_ptr<Told> told_;
};

/// Issuers, then near-duplicates, then boilerplate (counted by issuer and story). What it gives depends on
/// the releases only, not on their order nor on what came in which run; what of the index cannot change is
/// not looked at. `known` outlives it. `names` is the ledger of the index with the parsed releases added; it
/// loses what goes. Throws Xapian::Error, RecordError, std::filesystem::filesystem_error.
[[nodiscard]] Settlement settle(const KnownCollection& known, const ParsedReleases& parsed,
                                const ReleaseSpool& spool, NameLedger& names, const SettlementSpace& space);

}  // namespace dateline
