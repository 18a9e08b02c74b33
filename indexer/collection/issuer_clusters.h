// SPDX-License-Identifier: GPL-2.0-or-later
// From the names in an index to the issuers behind them.
#pragma once

#include "indexer/collection/name_ledger.h"
#include "schema/issuer_table.h"

namespace dateline {

/// The issuers: names that are one company's, each under its best supported spelling. Depends on nothing but
/// the ledger's sums. Thread-safe.
[[nodiscard]] IssuerTable resolve_issuers(const NameLedger& ledger);

}  // namespace dateline
