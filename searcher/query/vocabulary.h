// SPDX-License-Identifier: GPL-2.0-or-later
// The vocabulary: what planning a query may ask of an open index.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "schema/analyzer.h"
#include "schema/issuer_table.h"
#include "searcher/query/term_counts.h"

namespace dateline {

/// Words, the most frequent first and then by spelling.
struct KnownWords {
    std::vector<KnownWord> words;
    bool cut = false;  ///< whether there are more than were asked for
};

/// At most so many inflections of a word are asked for.
inline constexpr std::size_t most_inflections = 64;

/// The words of an index, over all of its databases together, so that a query expands to the same words on
/// any number of shards. Every method throws Xapian::Error, DatabaseModifiedError among them: use it within
/// read_consistently(). Not thread-safe.
class Vocabulary {
  public:
    /// The issuers must outlive the vocabulary. Counts are of one opening of the index.
    Vocabulary(std::shared_ptr<TermCounts> counts, const IssuerTable& issuers)
        : counts_(std::move(counts)), issuers_(issuers) {}
    Vocabulary(const Xapian::Database& database, const IssuerTable& issuers)
        : Vocabulary(std::make_shared<TermCounts>(database), issuers) {}

    [[nodiscard]] Xapian::doccount releases() const;

    /// Releases that have the term (schema/term.h), under whatever prefix it has.
    [[nodiscard]] Xapian::doccount releases_with(std::string_view term) const;

    /// Plain words and joined forms (`clr131`) that begin so, at most `most`. `beginning` is folded and not
    /// empty.
    [[nodiscard]] KnownWords words_beginning(std::string_view beginning, std::size_t most) const;

    /// Plain words that `analyzer` gives that stem, at most `most`. Looked for among the words that begin as
    /// the stem does without its last letter: `dying` is not found under `die`.
    [[nodiscard]] KnownWords words_with_stem(std::string_view stem, Analyzer& analyzer,
                                             std::size_t most = most_inflections) const;

    /// All terms with that prefix, which is not empty, without it, in order.
    [[nodiscard]] std::vector<KnownWord> values_with_prefix(std::string_view prefix) const;

    /// Plain words with the first letter of `word` that are as near to it as misspelling_distance() allows.
    [[nodiscard]] const std::vector<std::string>& words_near(std::string_view word) const;

    /// The day of the newest release, or a later one, as in slot_day; empty where none has a date.
    [[nodiscard]] std::string newest_day() const;

    [[nodiscard]] const IssuerTable& issuers() const { return issuers_; }

  private:
    std::shared_ptr<TermCounts> counts_;
    const IssuerTable& issuers_;
};

}  // namespace dateline
