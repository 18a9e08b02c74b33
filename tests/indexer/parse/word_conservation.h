// SPDX-License-Identifier: GPL-2.0-or-later
// Word conservation: what the release parser must not do to the words of a text.
#pragma once

#include <string>

#include "indexer/parse/raw_release.h"
#include "schema/release.h"

namespace dateline::test {

/// What of `raw` the release parsed from it has lost, invented or moved; empty where nothing. Compared by
/// letters and digits, in order; the case in which words may move (contacts in two columns) is allowed for.
[[nodiscard]] std::string lost_words(const RawRelease& raw, const Release& release);

}  // namespace dateline::test
