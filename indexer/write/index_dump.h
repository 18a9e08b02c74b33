// SPDX-License-Identifier: GPL-2.0-or-later
// Index dump: everything an index holds, in an order that does not tell how it was built.
#pragma once

#include <functional>
#include <string>

#include <xapian.h>

namespace dateline {

/// Takes one line of JSON, without its end.
using DumpSink = std::function<void(const std::string& line)>;

/// Gives a line for each release, by source and id, with its standing (issuer, cluster, recurring paragraphs)
/// and hashes of its terms with frequencies and positions, its values and its record; then a line for each
/// issuer. Two indexes of the same releases give the same lines. Throws Xapian::Error, RecordError.
void dump_index(const Xapian::Database& database, const DumpSink& sink);

}  // namespace dateline
