// SPDX-License-Identifier: GPL-2.0-or-later
// The text of a snippet: a sentence of a paragraph as it is shown, white space collapsed, cut where it is
// absurdly long.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "schema/analyzer.h"
#include "schema/text_range.h"
#include "searcher/search/search_results.h"
#include "searcher/search/text_match.h"

namespace dateline {

/// A sentence with what stands in it. Places are those of its paragraph.
struct SnippetSentence {
    TextRange range;
    std::vector<TextMatch> matches;
    std::vector<TextRange> words;  ///< one a token
};

/// The sentence at `range` of an analysed paragraph with those of the paragraph's matches that lie inside.
[[nodiscard]] SnippetSentence sentence_of(TextRange range, const Analysis& analysis,
                                          const std::vector<TextMatch>& matches);

/// The sentence as it is shown: text, matches and place. Longer than `longest` words, it is cut at words to
/// the part of half as many with the most of `rarity` (by query word), with an ellipsis where something is
/// left out.
[[nodiscard]] ShownSentence shown(std::string_view paragraph, const SnippetSentence& sentence,
                                  std::size_t longest, const std::vector<double>& rarity);

/// The bytes of `text` that those of `matches`, ordered by place, cover which lie inside `within`: ranges
/// that overlap or touch are one, and the sign of a currency or per cent belongs to its number.
[[nodiscard]] std::vector<TextRange> covered(std::string_view text, const std::vector<TextMatch>& matches,
                                             TextRange within);

}  // namespace dateline
