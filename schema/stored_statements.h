// SPDX-License-Identifier: GPL-2.0-or-later
// The part of a stored record that holds what the release says: kinds, periods, quotes, contacts and so on.
#pragma once

#include "schema/record_bytes.h"
#include "schema/release.h"

namespace dateline {

/// Writes the release's statements without their rules.
void write_statements(RecordWriter& out, const Release& release);

/// Takes back what write_statements() wrote. Throws RecordError.
void read_statements(RecordReader& in, Release& release);

}  // namespace dateline
