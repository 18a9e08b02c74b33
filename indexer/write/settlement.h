// SPDX-License-Identifier: GPL-2.0-or-later
// Settlement: what every release is among the others, once the releases of a run have come and gone.
#pragma once

#include <map>
#include <vector>

#include "indexer/collection/name_ledger.h"
#include "indexer/collection/standing.h"
#include "indexer/write/known_collection.h"
#include "indexer/write/parse_pool.h"
#include "schema/issuer_table.h"

namespace dateline {

struct Settlement {
    IssuerTable issuers;                        ///< of all releases
    std::vector<Standing> parsed;               ///< for each parsed release
    std::map<Xapian::docid, Standing> changed;  ///< releases of the index that stand otherwise than before
};

/// Issuers, then near-duplicates, then boilerplate (counted by issuer and story). What it gives depends on
/// the releases only, not on their order nor on what came in which run; what of the index cannot change is
/// not looked at. `names` is the ledger of the index with the parsed releases added; it loses what goes.
/// Throws Xapian::Error, RecordError, std::filesystem::filesystem_error.
[[nodiscard]] Settlement settle(const KnownCollection& known, const ParsedReleases& parsed,
                                const ReleaseSpool& spool, NameLedger& names);

}  // namespace dateline
