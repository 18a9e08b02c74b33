// SPDX-License-Identifier: GPL-2.0-or-later
// Values of fields that no release of the index has.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "schema/field.h"
#include "searcher/query/vocabulary.h"

namespace dateline {

/// Whether unused_value() looks at the field: those whose values stand whole in the index.
[[nodiscard]] bool has_whole_values(const Field& field);

/// That no release has the value, with up to `most_near` tickers or exchanges that are spelled nearly so, the
/// nearest first and then the most frequent; empty where some release has it. Naming any reads all that there
/// are: a millisecond on 26,000 releases. Throws Xapian::Error.
[[nodiscard]] std::string unused_value(const Field& field, std::string_view value,
                                       const Vocabulary& vocabulary, std::size_t most_near);

}  // namespace dateline
