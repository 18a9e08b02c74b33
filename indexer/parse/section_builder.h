// SPDX-License-Identifier: GPL-2.0-or-later
// Section builder: pieces in order -> sections with kinds.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/parse/pieces.h"
#include "schema/release.h"

namespace dateline {

/// Builds the sections: a new one begins at every heading; without a heading where a paragraph announces an
/// event, a clause, contacts or a footer; and where prose resumes after a list of highlights. Neighbouring
/// contact blocks are one section; headings inside financial tables and drug safety information begin none.
/// Every "About" is `about`: which one is the issuer's is decided when the issuer is known. `headline` tells
/// whether the release itself announces an event. Empty where there are no pieces.
[[nodiscard]] std::vector<Section> build_sections(const std::vector<Piece>& pieces,
                                                  std::string_view headline);

}  // namespace dateline
