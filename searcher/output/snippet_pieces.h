// SPDX-License-Identifier: GPL-2.0-or-later
// Text with marked parts as runs that are marked or not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/search/search_results.h"

namespace dateline {

/// A run of text; `match` where the query's words stand.
struct SnippetPiece {
    std::string text;
    bool match = false;
};

/// `text` cut at the ends of `matches`, which are in order and apart.
[[nodiscard]] std::vector<SnippetPiece> pieces_of(std::string_view text,
                                                  const std::vector<TextRange>& matches);

/// The sentences of a snippet one behind the other, ` … ` between those that are not neighbours.
[[nodiscard]] std::vector<SnippetPiece> pieces_of(const Snippet& snippet);

}  // namespace dateline
