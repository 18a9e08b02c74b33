// SPDX-License-Identifier: GPL-2.0-or-later
// Known row: where a row of words was looked for and found, for all parts of a search that have it.
#pragma once

#include <cstddef>
#include <unordered_map>

#include "searcher/match/window.h"

namespace dateline {

/// The documents of a window that were looked at, and those of them that have what was looked for.
struct TestedDocuments {
    DocumentSet tested;
    DocumentSet passed;
};

/// What is known of a row, by windows.
using KnownRow = std::unordered_map<std::size_t, TestedDocuments>;

}  // namespace dateline
