// SPDX-License-Identifier: GPL-2.0-or-later
// How queries are written, for --list-syntax.
#pragma once

#include <iosfwd>

#include "searcher/output/result_writer.h"

namespace dateline {

/// The tables of searcher/query/syntax_table.h as text, or as one JSON object in all other formats.
void write_syntax(const WriterOptions& options, std::ostream& out);

}  // namespace dateline
