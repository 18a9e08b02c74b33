// SPDX-License-Identifier: GPL-2.0-or-later
// The field `issuer:` -> releases of the issuers that are meant, under whatever name they print.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "schema/issuer_table.h"

namespace dateline {

/// The issuers that a value means: the one with that id where it has a hyphen (`acme-biosciences`); else
/// those one of whose names has every word of it. Numbers in the table, ascending.
[[nodiscard]] std::vector<std::uint32_t> issuers_meant(const IssuerTable& table, std::string_view value);

/// `value` with each word that is in no name replaced by the nearest one that is: one letter away in words of
/// 5 to 7 letters, two in longer ones. Empty where nothing is to be replaced, or no issuer is meant then.
[[nodiscard]] std::string nearest_issuer(const IssuerTable& table, std::string_view value);

/// Releases of the issuers that the value means: those whose printed name has its words, and those under
/// other names of the same issuers. With an empty table the former only. No letter or digit in `value`: an
/// empty query.
[[nodiscard]] Xapian::Query issuer_query(const IssuerTable& table, std::string_view value);

}  // namespace dateline
