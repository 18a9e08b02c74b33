// SPDX-License-Identifier: GPL-2.0-or-later
// The field `issuer:` -> releases of the issuers that are meant, under whatever name they print.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/issuer_table.h"
#include "searcher/query/query.h"

namespace dateline {

/// The issuers that a value means: the one with that id where it has a hyphen (`acme-biosciences`); else
/// those one of whose names has every word of it. Numbers in the table, ascending.
[[nodiscard]] std::vector<std::uint32_t> issuers_meant(const IssuerTable& table, std::string_view value);

/// `value` in the words of the nearest name, where no name has all of them: each word as it is or one letter
/// away, from 4 letters on (up to 5 only with the same first one), two from 8 on. Of names as near the one
/// with most releases. Empty where there is no such name, or an issuer is meant as it is.
[[nodiscard]] std::string nearest_issuer(const IssuerTable& table, std::string_view value);

/// What is looked for in place of a value, and why.
struct UnderstoodIssuer {
    std::string value;    ///< as asked, or the nearest where no issuer is meant
    std::string warning;  ///< that no issuer is called so; empty where one is, and with an empty table
};
[[nodiscard]] UnderstoodIssuer understood_issuer(const IssuerTable& table, std::string_view value);

/// Releases of the issuers that the value means: those whose printed name has its words, and those under
/// other names of the same issuers. With an empty table the former only. No letter or digit in `value`: an
/// empty query.
[[nodiscard]] Query issuer_query(const IssuerTable& table, std::string_view value);

}  // namespace dateline
