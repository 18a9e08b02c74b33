// SPDX-License-Identifier: GPL-2.0-or-later
// Score parts: what each piece of the query that ranked a release adds to its score, and where it stands.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <xapian.h>

#include "schema/analyzer.h"
#include "schema/stored_record.h"
#include "searcher/query/term_counts.h"
#include "searcher/search/hit_list.h"
#include "searcher/search/search_results.h"

namespace dateline {

/// Explains hits of one search. Not thread-safe.
class ScoreExplainer {
  public:
    /// `counts` must outlive this.
    explicit ScoreExplainer(TermCounts& counts) : counts_(counts) {}

    /// The parts of the score that `group` gives the document of `record`, the greatest first; none where it
    /// ranks nothing. They add up to the score: the query is taken apart as Xapian adds it up, and each piece
    /// is asked of this document alone, with the weights of the whole index. Throws Xapian::Error.
    [[nodiscard]] std::vector<ScorePart> explain(const HitGroup& group, Xapian::docid document,
                                                 const StoredRecord& record);

  private:
    Analyzer& analyzer_of(const Release& release);

    TermCounts& counts_;
    std::map<std::string, Analyzer> analyzers_;  ///< by language
};

}  // namespace dateline
