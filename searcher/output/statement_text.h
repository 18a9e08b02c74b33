// SPDX-License-Identifier: GPL-2.0-or-later
// What a release says, as lists for people: the end of --show.
#pragma once

#include <iosfwd>

#include "schema/release.h"
#include "searcher/output/result_writer.h"

namespace dateline {

/// Writes periods, quotes, the call, contacts, acronyms and amounts, each list under a heading; nothing for
/// an empty one.
void write_statements(const Release& release, const WriterOptions& options, std::ostream& out);

}  // namespace dateline
