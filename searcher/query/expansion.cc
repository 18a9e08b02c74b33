// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/expansion.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

void expand_synonyms(std::span<WordUnit> units, const SynonymTable& synonyms, Analyzer& analyzer) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        for (const SynonymTable::Match& match : synonyms.at(units.subspan(i), analyzer))
            for (const std::string& other : match.others)
                if (const auto alternative = alternative_of(other, ExpansionSource::synonym, analyzer))
                    add_alternative(units.subspan(i, match.count), *alternative);
    }
}

/// Whether the alternative only repeats a word of the unit.
bool says_the_same(const WordUnit& unit, const Alternative& alternative) {
    if (alternative.row.size() != 1) return false;
    return alternative.row.front().front() == unit.words.front() && unit.words.size() == 1;
}

}  // namespace

void add_alternative(std::span<WordUnit> units, const Alternative& alternative) {
    for (WordUnit& unit : units) {
        const bool known =
            std::any_of(unit.alternatives.begin(), unit.alternatives.end(),
                        [&](const Alternative& other) { return other.row == alternative.row; });
        if (!known && !says_the_same(unit, alternative)) unit.alternatives.push_back(alternative);
    }
}

std::vector<Query> expand(std::span<WordUnit> units, const ExpansionSources& sources, Analyzer& analyzer) {
    const Ingredients& with = sources.ingredients;
    std::vector<Query> evidence;
    if (sources.synonyms != nullptr && with.has(Ingredient::synonyms))
        expand_synonyms(units, *sources.synonyms, analyzer);
    if (sources.vocabulary == nullptr) return evidence;
    const Vocabulary& vocabulary = *sources.vocabulary;
    if (with.has(Ingredient::acronyms)) expand_acronyms(units, vocabulary, analyzer);
    if (with.has(Ingredient::joined)) expand_joined(units, vocabulary, analyzer);
    if (with.has(Ingredient::spelling)) expand_misspelt(units, vocabulary, analyzer);
    if (with.has(Ingredient::issuers)) evidence = expand_issuers(units, vocabulary, analyzer);
    return evidence;
}

}  // namespace dateline
