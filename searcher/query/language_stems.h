// SPDX-License-Identifier: GPL-2.0-or-later
// Language stems: words of a query that asks for releases in a language are found in that language's
// inflections too.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "schema/analyzer.h"
#include "searcher/query/query_tree.h"
#include "searcher/query/word_unit.h"

namespace dateline {

/// Languages of a query whose stems are looked for: each costs a stemmer.
inline constexpr std::size_t most_languages = 8;

/// The stems that releases in some languages are posted under. Not thread-safe.
class LanguageStems {
  public:
    /// Those of the first most_languages values of `lang:` among clauses that hold together. English is every
    /// query's.
    explicit LanguageStems(std::span<const QueryNode> clauses);

    /// Lets words be found by the stems that these languages give them.
    void add_to(std::vector<WordUnit>& units);

  private:
    std::vector<Analyzer> analyzers_;
};

}  // namespace dateline
