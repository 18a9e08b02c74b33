// SPDX-License-Identifier: GPL-2.0-or-later
// What changed between two releases, for --show with --diff.
#pragma once

#include <iosfwd>

#include "schema/stored_record.h"
#include "searcher/output/result_writer.h"

namespace dateline {

/// Writes what changed from `before` to `after`: as text with `[-removed-]` and `{+added+}` words, as
/// `git diff --word-diff` does, also coloured where `options` say so; or as one line of JSON for json and
/// jsonl. docs/OUTPUT.md describes both. Other formats are written as text.
void write_diff(const StoredRecord& before, const StoredRecord& after, const WriterOptions& options,
                std::ostream& out);

}  // namespace dateline
