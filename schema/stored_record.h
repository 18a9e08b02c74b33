// SPDX-License-Identifier: GPL-2.0-or-later
// The stored record: everything of a release that is kept in its document's data, with a checksum.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "schema/release.h"

namespace dateline {

/// A release with its identity, as kept in the index.
struct StoredRecord {
    std::string id;      ///< public id: the record's own, or the path
    std::string source;  ///< the file (absolute path) or `-` it came from
    std::string path;    ///< what a person opens: the file, or archive or JSONL file with the record's place
    Release release;     ///< without furniture and evidence other than of the date
    std::string cluster = {};  ///< key of its near-duplicates' cluster; empty without duplicates
    std::string variant = {};  ///< key of those of its cluster that tell its news; empty for the main ones

    /// The key that releases telling the same news share; empty without duplicates. It is the cluster's for
    /// those that tell the news of its smallest release; variants put other names or figures into its words.
    [[nodiscard]] const std::string& news_key() const { return variant.empty() ? cluster : variant; }
};

/// The id of a cluster as people read and type it: the smallest id of its members. In a key a hash stands
/// behind it, after U+001F, where several sources have that id.
[[nodiscard]] std::string cluster_id(std::string_view key);

/// A record that cannot be read back: damaged, or written by another version.
struct RecordError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Bytes for Xapian's document data. They begin with a format byte and XXH3-64 of what follows, since Xapian
/// itself does not notice a flipped byte.
[[nodiscard]] std::string write_record(const StoredRecord& record);

/// The record that write_record() wrote. Throws RecordError when the checksum or the structure is wrong.
[[nodiscard]] StoredRecord read_record(std::string_view data);

}  // namespace dateline
