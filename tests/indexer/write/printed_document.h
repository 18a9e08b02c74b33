// SPDX-License-Identifier: GPL-2.0-or-later
// Documents as text: what tests compare.
#pragma once

#include <string>

#include <xapian.h>

namespace dateline::test {

/// Terms in order with wdf and positions: `gold:20[1] Zgold:4 XT:acm:0`. Only those that begin with `prefix`
/// (empty: plain ones, without prefix).
[[nodiscard]] std::string printed_terms(const Xapian::Document& document, const std::string& prefix);

/// Everything of a database that does not depend on document ids: each document's terms, values and data,
/// sorted.
[[nodiscard]] std::string logical_dump(const Xapian::Database& database);

}  // namespace dateline::test
