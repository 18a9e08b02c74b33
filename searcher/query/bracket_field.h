// SPDX-License-Identifier: GPL-2.0-or-later
// A bracket after a field's name: `ticker:(CLRB OR AAPL)`.
#pragma once

#include "schema/field.h"
#include "searcher/query/query_tree.h"

namespace dateline {

/// Turns each word and phrase below `node` into a clause of `field`; clauses of other fields stay as they
/// are. Words side by side are values that must all hold; in a field of type text they are one value of
/// words.
void ask_in_field(QueryNode& node, const Field& field);

}  // namespace dateline
