// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/news_kind_text.h"

#include <algorithm>

namespace dateline {

std::vector<NewsKindGuess> kinds_told(const PlainWords& words, std::span<const KindPhraseHit> hits,
                                      const NewsKindPlace& place, PhraseStrength least) {
    std::vector<NewsKindGuess> found;
    for (const KindPhraseHit& hit : hits) {
        const bool only = hit.phrase->strength == PhraseStrength::sure;
        if (hit.phrase->strength < (found.empty() ? least : PhraseStrength::strong)) break;
        if (!hit.phrase->kind && only) return {};
        if (!hit.phrase->kind) continue;
        const NewsKind kind = *hit.phrase->kind;
        const bool known = std::any_of(found.begin(), found.end(),
                                       [&](const NewsKindGuess& guess) { return guess.kind == kind; });
        if (!known)
            found.push_back({kind, std::string(place.name) + ": " + words.text(hit.words), place.line});
        if (only) break;
    }
    return found;
}

bool NewsKindText::is_of_no_kind() const {
    return !hits.empty() && !hits.front().phrase->kind &&
           hits.front().phrase->strength == PhraseStrength::sure;
}

}  // namespace dateline
