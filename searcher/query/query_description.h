// SPDX-License-Identifier: GPL-2.0-or-later
// A Xapian query in text, with the names of fields in place of the prefixes of terms.
#pragma once

#include <string>
#include <string_view>
#include "searcher/query/query.h"

namespace dateline {

/// `ticker:clrb` for `XT:clrb`, `stem:trial` for `Ztrial`, `outlook:guidanc` for a word inside a section of
/// that kind.
[[nodiscard]] std::string readable_term(std::string_view term);

/// What Xapian says of the query with readable terms: `(stem:cash SYNONYM cash) FILTER ticker:clrb`; empty
/// for an empty query. For people: what it says changes with its version.
[[nodiscard]] std::string readable_query(const Query& query);

}  // namespace dateline
