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
#include "searcher/search/search_results.h"
#include "searcher/search/sentence.h"
#include "searcher/search/text_match.h"

namespace dateline {

struct SnippetRequest {
    std::vector<double> rarity;      ///< of each query word: how much finding it says, above 0
    std::vector<SectionKind> asked;  ///< kinds of section the query asked for; empty for any
    std::size_t longest = 60;        ///< words of text
};

/// Makes the snippets of one query. Not thread-safe.
class SnippetMaker {
  public:
    /// `request.rarity` has as many entries as `words`.
    SnippetMaker(const std::vector<QueryWord>& words, SnippetRequest request);

    /// The best one to three sentences of the best section. The best section has the most and rarest of the
    /// query's words; boilerplate, contacts, legal text and paragraphs that recur across the issuer's
    /// releases are looked at only where they were asked for or where the news has no word of the query.
    /// Where nothing matches: the first sentence of the news.
    [[nodiscard]] Snippet make(const Release& release);

  private:
    struct Sentence;
    struct Found;

    enum class Paragraphs;

    Found look_through(const Section& section, Paragraphs wanted, Analyzer& analyzer);
    double worth(const Sentence& sentence) const;
    std::vector<const Sentence*> choose(const Found& found) const;
    double worth_of_heading(const Section& section, Analyzer& analyzer) const;
    bool was_asked(SectionKind kind) const;
    std::optional<Snippet> lead_in(const Section& section, Paragraphs wanted, Analyzer& analyzer);
    Snippet lead_of(const Release& release, Analyzer& analyzer);
    Snippet compose(const Section& section, const std::vector<const Sentence*>& chosen) const;
    Analyzer& analyzer_of(const std::string& language);

    SnippetRequest request_;
    TextMatcher matcher_;
    SentenceBreaker breaker_;
    std::map<std::string, Analyzer> analyzers_;
};

}  // namespace dateline
