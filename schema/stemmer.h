// SPDX-License-Identifier: GPL-2.0-or-later
// Stemming: Snowball through Xapian, with a cache, since the same words come again and again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace dateline {

/// Stems folded words of one language. Not thread-safe: one for each thread.
class Stemmer {
  public:
    /// `language` is an ISO 639-1 code; English is used where Snowball has no stemmer for it.
    explicit Stemmer(std::string_view language);

    /// The stem of a folded word, never empty. The reference is good until the next call.
    const std::string& stem(const std::string& word);

  private:
    struct Stemmed {
        std::string word;
        std::string stem;
    };

    Xapian::Stem stem_;
    std::vector<Stemmed> recent_;  ///< by hash of the word, the last one of each
};

}  // namespace dateline
