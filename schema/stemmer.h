// SPDX-License-Identifier: GPL-2.0-or-later
// Stemming: Snowball through Xapian, with a cache, since the same words come again and again.
#pragma once

#include <bitset>
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

    /// The stem of a folded word. The reference is good until the next call. Never empty, but for words
    /// that look_for() rules out.
    const std::string& stem(const std::string& word);

    /// From here on words need not be stemmed that cannot have any of these stems: for a reader who looks for
    /// a few only, in a few texts. English alone is so regular that a word's beginning tells.
    void look_for(const std::vector<std::string>& stems);

  private:
    struct Stemmed {
        std::string word;
        std::string stem;
    };

    [[nodiscard]] bool is_ruled_out(const std::string& word) const;
    void remember_many();

    Xapian::Stem stem_;
    unsigned recent_bits_;
    std::size_t stemmed_ = 0;      ///< words that were not remembered
    std::vector<Stemmed> recent_;  ///< by hash of the word, the last one of each; made at the first word
    bool looks_ = false;
    std::bitset<26 * 26> beginnings_;  ///< of the stems looked for
};

}  // namespace dateline
