// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "schema/compound_words.h"
#include "schema/edit_distance.h"
#include "schema/spelling_variants.h"
#include "schema/term.h"
#include "searcher/query/expansion.h"
#include "searcher/query/near_words.h"
#include "searcher/query/unit_query.h"

namespace dateline {

namespace {

/// Letters of a word that is corrected to any word of the index; shorter ones only to names of issuers.
constexpr std::size_t shortest_misspelt = 5;

/// Whether the unit is a word that may be misspelt or written together: no code, no number, no stop word.
bool is_plain_word(const WordUnit& unit) {
    return unit.kind == UnitKind::word && !unit.stop && misspelling_distance(unit.words.front()) > 0;
}

/// Whether the word is long and hardly known: a name of an issuer that a release prints wrongly is one too.
bool may_be_a_misread_name(const WordUnit& unit, const Vocabulary& vocabulary) {
    constexpr Xapian::doccount hardly_known = 2;
    constexpr std::size_t shortest = 7;
    const std::string& word = unit.words.front();
    return word.size() >= shortest && vocabulary.releases_with(word) <= hardly_known &&
           std::all_of(unit.stems.begin(), unit.stems.end(), [&](const std::string& stem) {
               return vocabulary.releases_with(stem_term("", stem)) <= hardly_known;
           });
}

/// The halves of a word that no release has, the rarer of which is as usual as can be; nothing where no two
/// are words of the index.
std::optional<WordHalves> best_split(const std::string& word, const Vocabulary& vocabulary) {
    std::optional<WordHalves> best;
    Xapian::doccount most = 0;
    for (const WordHalves& split : word_halves(word)) {
        const Xapian::doccount both =
            std::min(vocabulary.releases_with(split.first), vocabulary.releases_with(split.second));
        if (both <= most) continue;
        most = both;
        best = split;
    }
    return best;
}

/// A word of the index as another way to write the units.
void add_known(std::span<WordUnit> units, const std::string& word, const Vocabulary& vocabulary,
               Analyzer& analyzer) {
    if (vocabulary.releases_with(word) == 0) return;
    if (const auto alternative = alternative_of(word, ExpansionSource::joined, analyzer))
        add_alternative(units, *alternative);
}

}  // namespace

bool is_known(const WordUnit& unit, const Vocabulary& vocabulary) {
    WordUnit typed = unit;
    typed.alternatives.clear();
    typed.whole_releases.clear();
    const std::vector<std::string> terms = query_word(typed, 0, {}).terms;
    return std::any_of(terms.begin(), terms.end(),
                       [&](const std::string& term) { return vocabulary.releases_with(term) > 0; });
}

void expand_joined(std::span<WordUnit> units, const Vocabulary& vocabulary, Analyzer& analyzer) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!is_plain_word(units[i])) continue;
        const std::string& word = units[i].words.front();
        for (const std::string& variant : spelling_variants(word))
            add_known(units.subspan(i, 1), variant, vocabulary, analyzer);
        if (i + 1 < units.size() && is_plain_word(units[i + 1]))
            if (const auto joined = joined_word(word, units[i + 1].words.front()))
                add_known(units.subspan(i, 2), *joined, vocabulary, analyzer);
        if (is_known(units[i], vocabulary)) continue;
        const auto split = best_split(word, vocabulary);
        if (!split) continue;
        Alternative apart{split->first + " " + split->second, ExpansionSource::joined, {}, {}};
        apart.row = {{split->first}, {split->second}};
        add_alternative(units.subspan(i, 1), apart);
    }
}

void expand_misspelt(std::span<WordUnit> units, const Vocabulary& vocabulary, Analyzer& analyzer) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!is_plain_word(units[i])) continue;
        const bool known = is_known(units[i], vocabulary);
        if (known && !may_be_a_misread_name(units[i], vocabulary)) continue;
        const std::string& word = units[i].words.front();
        // Of four letters too many words are one letter away from another: `talc` is not `talk`.
        const bool names_only = known || word.size() < shortest_misspelt;
        for (const KnownWord& near :
             names_only ? near_name_words(word, vocabulary) : near_words(word, vocabulary))
            if (const auto alternative = alternative_of(near.word, ExpansionSource::spelling, analyzer))
                add_alternative(units.subspan(i, 1), *alternative);
    }
}

}  // namespace dateline
