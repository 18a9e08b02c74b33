// SPDX-License-Identifier: GPL-2.0-or-later
// The text of a snippet: a sentence of a paragraph as pieces, white space collapsed, cut where it is absurdly
// long.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "schema/analyzer.h"
#include "searcher/search/search_results.h"
#include "searcher/search/sentence.h"
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

/// Appends a piece, joined to the last one where both are marked alike.
void append_piece(std::vector<SnippetPiece>& pieces, std::string_view text, bool match);

/// Appends the sentence: runs of white space as one space, matches marked. Longer than `longest` words, it is
/// cut at words to the part with the most of `rarity` (by query word), with an ellipsis where something is
/// left out.
void append_sentence(std::vector<SnippetPiece>& pieces, std::string_view paragraph,
                     const SnippetSentence& sentence, std::size_t longest, const std::vector<double>& rarity);

}  // namespace dateline
