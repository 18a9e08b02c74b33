// SPDX-License-Identifier: GPL-2.0-or-later
// Columns: contacts printed side by side, put one below the other.
#pragma once

#include <vector>

#include "indexer/parse/text_lines.h"

namespace dateline {

/// Lays two columns of contacts, set apart by three spaces or more at the same place of every line, one below
/// the other with a blank line between them. Only where both columns name a telephone number or an e-mail
/// address: figures in columns stay a table. Lines keep their numbers, which then no longer ascend; no word
/// is lost. Linear in the number of lines.
void unfold_columns(std::vector<Line>& lines);

}  // namespace dateline
