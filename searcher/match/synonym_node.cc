// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/synonym_node.h"

#include <algorithm>
#include <utility>

namespace dateline {

DocumentSet SynonymNode::find(std::size_t window, const DocumentSet& wanted, Lookups lookups) {
    DocumentSet found;
    for (TermWindow* term : terms_) {
        term->read(window);
        found |= term->documents();
    }
    found &= wanted;
    for (const auto& row : rows_) found |= row->find(window, wanted, lookups);
    return found;
}

void SynonymNode::score(std::size_t window, const DocumentSet& documents, Lookups lookups,
                        WindowOf<double>& weights) {
    if (weight_ == 0) return;
    const DocumentSet found = find(window, documents, lookups);
    if (found.empty()) return;
    for (const TermWindow* term : terms_)
        term->for_each_of(found, [&](std::size_t place, Xapian::termcount wdf) { wdfs_[place] += wdf; });
    for (const auto& row : rows_)
        row->find(window, found, lookups).for_each([&](std::size_t place) {
            wdfs_[place] += row->wdf(place);
        });
    lengths_.need(found);
    found.for_each([&](std::size_t place) {
        const Xapian::termcount wdf = std::min(std::exchange(wdfs_[place], 0), lengths_.length(place));
        weights[place] += Bm25::part(weight_, wdf, lengths_.part(place));
    });
}

}  // namespace dateline
