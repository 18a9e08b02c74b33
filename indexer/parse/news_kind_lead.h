// SPDX-License-Identifier: GPL-2.0-or-later
// The kinds of news that the first paragraphs of a release tell.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/parse/news_kind_text.h"
#include "schema/release.h"

namespace dateline {

/// The first paragraphs. Each is read when it is first asked for, and once. Refers to the release.
class NewsKindLead {
  public:
    explicit NewsKindLead(const Release& release);

    /// The kind that the first paragraph with a phrase of `least` or more not far behind words of announcing
    /// (`today announced`) tells; none or one.
    [[nodiscard]] std::vector<NewsKindGuess> announced(PhraseStrength least);

    /// The kind that one of the paragraphs tells in its first words without announcing it (`has acquired`);
    /// none or one.
    [[nodiscard]] std::vector<NewsKindGuess> told();

    /// An invitation, where one of the paragraphs has words of it (`will take place`).
    [[nodiscard]] std::vector<NewsKindGuess> invitation();

    /// A product, where one of the paragraphs tells of a book or record (`her debut novel`).
    [[nodiscard]] std::vector<NewsKindGuess> published_work();

  private:
    template <typename Index>
    [[nodiscard]] std::vector<NewsKindGuess> first_words_of(NewsKind kind);

    const NewsKindText& text_of(std::size_t paragraph);

    std::vector<const Paragraph*> paragraphs_;
    std::vector<NewsKindText> read_;  ///< of the first paragraphs, as far as was asked
};

}  // namespace dateline
