// SPDX-License-Identifier: GPL-2.0-or-later
// The sentences of a section that a snippet may show, and the choice among them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "schema/analyzer.h"
#include "schema/release.h"
#include "searcher/search/match_clue.h"
#include "searcher/search/snippet_text.h"
#include "searcher/search/text_match.h"

namespace dateline {

/// Of each query word: how much finding it says, above 0.
using WordRarities = std::vector<double>;

/// Two words of the query in a row are worth this part of the rarer one more, falling with their distance.
inline constexpr double closeness_share = 0.4;

/// A sentence of a paragraph with a match; it may have none itself.
struct CandidateSentence {
    std::size_t paragraph = 0;  ///< place in the section
    std::size_t number = 0;     ///< place in the paragraph
    SnippetSentence text;
    double weight = 1;   ///< what its worth counts
    bool shown = false;  ///< in a snippet before
};

/// Which paragraphs of a section are looked at.
enum class Paragraphs {
    fresh,  ///< those that do not recur across the issuer's releases
    all,
};

/// Whether every paragraph with a match is looked at.
enum class Thoroughness {
    best_only,  ///< not those whose words the best sentence has already, or several others
    every_place,
};

/// A paragraph in which words of the query may stand, as far as its clues tell.
struct PossibleParagraph {
    std::size_t place = 0;    ///< in the section
    std::vector<bool> words;  ///< by query word
    double most = 0;          ///< what a sentence of it can be worth, closeness left out
};

/// Finds the sentences. Not thread-safe: it keeps memory for the analysis.
class CandidateFinder {
  public:
    /// Both must outlive the finder.
    CandidateFinder(const TextMatcher& matcher, const MatchClues& clues) : matcher_(matcher), clues_(clues) {}

    /// The paragraphs of a section that are worth analysing, in order of the text.
    [[nodiscard]] std::vector<PossibleParagraph> possible(const Section& section, Paragraphs wanted,
                                                          const WordRarities& rarities) const;

    /// All sentences of those of the paragraphs that have a match, in order of the text.
    /// A sentence that only repeats the headline (`The source of Acme Opens Plant is …`) weighs little.
    [[nodiscard]] std::vector<CandidateSentence> find(const Section& section, std::string_view headline,
                                                      std::vector<PossibleParagraph> paragraphs,
                                                      const WordRarities& rarities, Thoroughness thoroughness,
                                                      Analyzer& analyzer);

  private:
    const TextMatcher& matcher_;
    const MatchClues& clues_;
    Analysis analysis_;
};

/// The rarities of the words, summed up.
[[nodiscard]] double sum_of(const std::vector<bool>& words, const WordRarities& rarities);

/// Of a sentence with its matches: the sum of the rarities of the words that stand in it, each once, and of
/// how close each is to another: at most 1 + closeness_share times that sum.
[[nodiscard]] double worth(const CandidateSentence& sentence, const WordRarities& rarities);

/// The rarities of the words that stand in some sentence not shown before, each once, summed up.
[[nodiscard]] double coverage(const std::vector<CandidateSentence>& sentences, const WordRarities& rarities);

/// The one to three sentences not shown before that cover most: the best one, then those with words that the
/// ones before lack, near to it rather than far, while all have at most two thirds of `longest` words. In
/// order of the text; empty where no sentence has a match.
[[nodiscard]] std::vector<CandidateSentence*> choose_sentences(std::vector<CandidateSentence>& sentences,
                                                               const WordRarities& rarities,
                                                               std::size_t longest);

}  // namespace dateline
