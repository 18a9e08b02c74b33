// SPDX-License-Identifier: GPL-2.0-or-later
// Short forms that the text explains.
#pragma once

#include <string>
#include <vector>

#include "schema/release.h"

namespace dateline {

/// `long form (SF)` and `SF (long form)` pairs, each once, in order. Method: Schwartz and Hearst, "A simple
/// algorithm for identifying abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing
/// 8, 2003, 451-462.
[[nodiscard]] std::vector<Acronym> find_acronyms(const Release& release);

}  // namespace dateline
