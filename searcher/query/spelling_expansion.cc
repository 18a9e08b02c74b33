// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "schema/edit_distance.h"
#include "schema/term.h"
#include "searcher/query/expansion.h"
#include "searcher/query/near_words.h"

namespace dateline {

namespace {

/// Both halves of a word that is taken apart have at least so many letters.
constexpr std::size_t shortest_half = 3;

/// Whether the unit is a word that may be misspelt or written together: no code, no number, no stop word.
bool is_plain_word(const WordUnit& unit) {
    return unit.kind == UnitKind::word && !unit.stop && misspelling_distance(unit.words.front()) > 0;
}

/// Whether any release has the word, in any inflection or form.
bool is_known(const WordUnit& unit, const Vocabulary& vocabulary) {
    const std::vector<std::string> terms = query_word(unit, 0, {}).terms;
    return std::any_of(terms.begin(), terms.end(),
                       [&](const std::string& term) { return vocabulary.releases_with(term) > 0; });
}

/// The place where a word that no release has falls into two that are usual; 0 for none.
std::size_t joint_of(const std::string& word, const Vocabulary& vocabulary) {
    std::size_t best = 0;
    Xapian::doccount most = 0;
    for (std::size_t at = shortest_half; at + shortest_half <= word.size(); ++at) {
        if ((static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U) continue;
        const Xapian::doccount both =
            std::min(vocabulary.releases_with(word.substr(0, at)), vocabulary.releases_with(word.substr(at)));
        if (both <= most) continue;
        most = both;
        best = at;
    }
    return best;
}

}  // namespace

void expand_joined(std::span<WordUnit> units, const Vocabulary& vocabulary, Analyzer& analyzer) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!is_plain_word(units[i])) continue;
        const std::string& word = units[i].words.front();
        if (i + 1 < units.size() && is_plain_word(units[i + 1])) {
            const std::string joined = word + units[i + 1].words.front();
            if (vocabulary.releases_with(joined) > 0)
                if (const auto alternative = alternative_of(joined, ExpansionSource::joined, analyzer))
                    add_alternative(units.subspan(i, 2), *alternative);
        }
        if (is_known(units[i], vocabulary)) continue;
        const std::size_t at = joint_of(word, vocabulary);
        if (at == 0) continue;
        Alternative apart{word.substr(0, at) + " " + word.substr(at), ExpansionSource::joined, {}, {}};
        apart.row = {{word.substr(0, at)}, {word.substr(at)}};
        add_alternative(units.subspan(i, 1), apart);
    }
}

void expand_misspelt(std::span<WordUnit> units, const Vocabulary& vocabulary, Analyzer& analyzer) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!is_plain_word(units[i]) || is_known(units[i], vocabulary)) continue;
        for (const KnownWord& near : near_words(units[i].words.front(), vocabulary))
            if (const auto alternative = alternative_of(near.word, ExpansionSource::spelling, analyzer))
                add_alternative(units.subspan(i, 1), *alternative);
    }
}

}  // namespace dateline
