// SPDX-License-Identifier: GPL-2.0-or-later
// Releases parsed for a test, and what tests look at in them.
#pragma once

#include <string>
#include <vector>

#include "indexer/parse/release_parser.h"

namespace dateline {

/// The release; fails the test where there is none.
[[nodiscard]] Release parsed(const std::string& text, const std::string& title = "",
                             const std::string& published = "");

/// `kind[heading]` of every section, joined by spaces.
[[nodiscard]] std::string outline(const std::vector<Section>& sections);

/// The date in ISO 8601; empty without one.
[[nodiscard]] std::string date_of(const Release& release);

}  // namespace dateline
