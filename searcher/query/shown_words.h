// SPDX-License-Identifier: GPL-2.0-or-later
// Shown words: what of a field's value stands in the text, for snippets that answer `said:` and `period:`.
#pragma once

#include <string>
#include <vector>

#include "schema/analyzer.h"
#include "schema/field.h"
#include "searcher/query/planned_query.h"

namespace dateline {

/// The words of a name of `said:`, or the period in any of its spellings; none for other fields and for
/// ranges.
[[nodiscard]] std::vector<QueryWord> shown_words(const Field& field, const std::string& value,
                                                 Analyzer& analyzer);

}  // namespace dateline
