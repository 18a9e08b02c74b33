// SPDX-License-Identifier: GPL-2.0-or-later
// Source states: what the index remembers of each file, in metadata, written in the commit of its releases.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include <xapian.h>

namespace dateline {

/// A file as it was when it was last read to its end.
struct SourceState {
    std::string name;            ///< absolute path: the identity of the source
    std::uint64_t size = 0;      ///< bytes on disk
    std::int64_t modified = 0;   ///< nanoseconds since 1970; 0 where the clock could not tell a later change
    std::string hash;            ///< content_hash() of the decompressed content
    std::uint64_t releases = 0;  ///< how many releases it gave
    std::uint64_t failed = 0;    ///< how many of its records could not be indexed: they are tried again

    std::string mapping;  ///< FieldMap::mapped() that its records were read by

    bool operator==(const SourceState&) const = default;
};

/// States by name.
using SourceStates = std::map<std::string, SourceState>;

/// All states that a database remembers. Entries that cannot be read are left out: their sources are read
/// again.
[[nodiscard]] SourceStates load_source_states(const Xapian::Database& database);

/// Writes or replaces one state; the caller commits.
void save_source_state(Xapian::WritableDatabase& database, const SourceState& state);

/// Forgets a source; the caller commits.
void forget_source(Xapian::WritableDatabase& database, const std::string& name);

}  // namespace dateline
