// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/planning_notes.h"

#include "searcher/query/query_parser.h"

namespace dateline {

void PlanningNotes::count_words(std::size_t words, std::size_t begin) {
    words_ += words;
    if (words_ > max_query_words)
        fail({"query has more than " + std::to_string(max_query_words) + " words", column(begin),
              "search for fewer words"});
}

}  // namespace dateline
