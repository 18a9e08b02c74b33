// SPDX-License-Identifier: GPL-2.0-or-later
// Snippets: the sentences of a release that answer the query best, with the section they stand in.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "schema/analyzer.h"
#include "schema/release.h"
#include "searcher/search/match_clue.h"
#include "searcher/search/search_results.h"
#include "searcher/search/snippet_candidates.h"
#include "searcher/search/text_match.h"

namespace dateline {

struct SnippetRequest {
    WordRarities rarity;             ///< one a query word
    std::vector<SectionKind> asked;  ///< kinds of section the query asked for; empty for any
    std::size_t most = 1;            ///< snippets of a release
    std::size_t longest = 90;        ///< words of one
};

/// Makes the snippets of one query. Not thread-safe.
class SnippetMaker {
  public:
    /// `request.rarity` has as many entries as `words`.
    SnippetMaker(const std::vector<QueryWord>& words, SnippetRequest request);
    SnippetMaker(const SnippetMaker&) = delete;
    SnippetMaker& operator=(const SnippetMaker&) = delete;

    /// The best first, each the best one to three sentences of a section. The best section has the most and
    /// rarest of the query's words; boilerplate, contacts, legal text and paragraphs that recur across the
    /// issuer's releases are looked at only where they were asked for, or for words that neither the news nor
    /// the headline has. Where nothing matches: the first sentence of the news. Empty only for a release
    /// without text.
    [[nodiscard]] std::vector<Snippet> make(const Release& release);

    /// Where the query's words stand in the headline.
    [[nodiscard]] std::vector<TextRange> headline_matches(const Release& release);

  private:
    struct Scope;
    struct Place;

    std::vector<Scope> scopes() const;
    std::vector<bool> words_in(const std::string& text, Analyzer& analyzer) const;
    double score(const Place& place, const WordRarities& rarities) const;
    std::vector<Place> places_in(const Release& release, const Scope& scope, const WordRarities& rarities);
    Snippet compose(Place& place, WordRarities& rarities) const;
    void tell(std::size_t word, WordRarities& rarities) const;
    void add_snippets(const Release& release, const Scope& scope, WordRarities& rarities,
                      std::vector<Snippet>& out);
    std::optional<Snippet> lead_in(const Section& section, std::size_t number, Paragraphs wanted,
                                   Analyzer& analyzer);
    std::optional<Snippet> lead_of(const Release& release);
    Analyzer& analyzer_of(const Release& release);

    SnippetRequest request_;
    TextMatcher matcher_;
    MatchClues clues_;
    CandidateFinder finder_;
    std::map<std::string, Analyzer> analyzers_;  ///< by language
};

}  // namespace dateline
