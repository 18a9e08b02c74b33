// SPDX-License-Identifier: GPL-2.0-or-later
// Parses for people: a release as lines of text. Used by --dry-run.
#pragma once

#include <string>
#include <string_view>

#include "indexer/parse/parse_json.h"
#include "schema/release.h"

namespace dateline {

/// What parse_json() tells but for the paragraphs, as indented text ended by a line end. What the release
/// says has its line, with Explain::yes its rule too. Control characters are left out, long values cut.
[[nodiscard]] std::string parse_text(const Release& release, std::string_view path, std::string_view id,
                                     Explain explain);

}  // namespace dateline
