// SPDX-License-Identifier: GPL-2.0-or-later
// What changed between two releases: headline, facts of the head and sections, paragraph by paragraph.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"
#include "searcher/compare/word_diff.h"

namespace dateline {

/// One fact, heading or paragraph that is not the same in both.
struct ReleaseChange {
    std::string part;     ///< `headline`, `subheadline`, `date`, `place`, `wire`, `tickers`, `issuer`,
                          ///< `language` or `section`
    std::string section;  ///< the kind of the section: `financial-results`; empty for other parts
    std::string heading;  ///< of the section; empty where it has none
    std::vector<DiffPiece> pieces;
};

/// What changed, in the order of the release. Paragraphs that stay are left out; one that was rewritten is
/// compared by words with its successor where half of the words stay, else it is removed and the other added.
/// Thread-safe.
[[nodiscard]] std::vector<ReleaseChange> release_diff(const Release& before, const Release& after);

}  // namespace dateline
