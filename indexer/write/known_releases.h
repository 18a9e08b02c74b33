// SPDX-License-Identifier: GPL-2.0-or-later
// Known releases: what an index holds already, asked while its sources are read again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "indexer/write/source_state.h"

namespace dateline {

/// A release of the index as it stood when the run began.
struct KnownRelease {
    Xapian::docid document = 0;
    std::string content;  ///< hash of the record it was parsed from
};

/// Whether what the index says of its releases and sources can be relied on.
enum class Trust : std::uint8_t { full, none };

/// Reads one fixed revision of the index; empty where there was none. Not thread-safe.
class KnownReleases {
  public:
    KnownReleases() = default;
    /// Without trust no source counts as read and no release as unchanged: all that is read is indexed again.
    KnownReleases(Xapian::Database database, Trust trust);

    [[nodiscard]] Trust trust() const { return trust_; }

    [[nodiscard]] std::optional<KnownRelease> find(std::string_view source, std::string_view id) const;

    /// All documents that came from a source, ascending.
    [[nodiscard]] std::vector<Xapian::docid> of_source(std::string_view source) const;

    /// A source other than `source` that has a release of this id; nothing where none has.
    [[nodiscard]] std::optional<std::string> other_source(std::string_view source, std::string_view id) const;

    [[nodiscard]] const SourceStates& states() const { return states_; }

  private:
    Xapian::Database database_;
    Trust trust_ = Trust::full;
    SourceStates states_;
};

}  // namespace dateline
