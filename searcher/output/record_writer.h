// SPDX-License-Identifier: GPL-2.0-or-later
// A whole stored release for --show.
#pragma once

#include <iosfwd>
#include <optional>

#include "schema/stored_record.h"
#include "searcher/output/result_writer.h"

namespace dateline {

/// Writes the release as text, or as one line of JSON for json and jsonl; other formats are written as text.
/// `kind` leaves only sections of that kind.
void write_release(const StoredRecord& record, const std::optional<SectionKind>& kind,
                   const WriterOptions& options, std::ostream& out);

}  // namespace dateline
