// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/term_counts.h"

namespace dateline {

Xapian::doccount TermCounts::releases_with(const std::string& term) {
    const auto known = releases_.find(term);
    if (known != releases_.end()) return known->second;
    return releases_.emplace(term, database_.get_termfreq(term)).first->second;
}

const std::vector<KnownWord>& TermCounts::beginning_with(const std::string& beginning) {
    const auto known = beginnings_.find(beginning);
    if (known != beginnings_.end()) return known->second;
    std::vector<KnownWord> words;
    const auto end = database_.allterms_end(beginning);
    for (auto term = database_.allterms_begin(beginning); term != end; ++term)
        words.push_back({*term, term.get_termfreq()});
    return beginnings_.emplace(beginning, std::move(words)).first->second;
}

void TermCounts::clear() {
    releases_.clear();
    beginnings_.clear();
}

}  // namespace dateline
