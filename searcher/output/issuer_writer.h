// SPDX-License-Identifier: GPL-2.0-or-later
// Issuers with their names, for --list-issuers.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <vector>

#include "schema/issuer_table.h"
#include "searcher/output/result_writer.h"

namespace dateline {

/// Writes the issuers (numbers in the table), the one with most releases first: as text a line with canonical
/// name, id, releases and tickers and one with its other names; as JSON an object a line, as docs/OUTPUT.md
/// says.
void write_issuers(const IssuerTable& table, std::vector<std::uint32_t> issuers, const WriterOptions& options,
                   std::ostream& out);

}  // namespace dateline
