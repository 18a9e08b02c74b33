// SPDX-License-Identifier: GPL-2.0-or-later
// Expansion: what is looked for besides the words that were typed, from the list of synonyms and from what
// the index knows of acronyms, issuers and spellings.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <xapian.h>

#include "schema/analyzer.h"
#include "searcher/query/ingredients.h"
#include "searcher/query/query.h"
#include "searcher/query/synonym_table.h"
#include "searcher/query/vocabulary.h"
#include "searcher/query/word_unit.h"

namespace dateline {

/// What expanding a run of words may ask. `vocabulary` is null where no index is open: then only the list of
/// synonyms is used.
struct ExpansionSources {
    const SynonymTable* synonyms = nullptr;
    const Vocabulary* vocabulary = nullptr;
    Ingredients ingredients = {};
};

/// Gives units their alternatives; those of a phrase are given to each of its units, so that a release with
/// the alternative has all of them. Returns what else ranks: releases of the issuers that are named, to be
/// added by OP_AND_MAYBE. Codes, numbers and stop words have no other spellings. Throws Xapian::Error.
[[nodiscard]] std::vector<Query> expand(std::span<WordUnit> units, const ExpansionSources& sources,
                                        Analyzer& analyzer);

/// Gives the alternative to each unit, once.
void add_alternative(std::span<WordUnit> units, const Alternative& alternative);

/// Short forms by their long ones and the other way round, as the releases explain them.
void expand_acronyms(std::span<WordUnit> units, const Vocabulary& vocabulary, Analyzer& analyzer);

/// Other names and symbols of issuers that the units name, by a name or a symbol. Returns releases of these
/// issuers, weighted.
[[nodiscard]] std::vector<Query> expand_issuers(std::span<WordUnit> units, const Vocabulary& vocabulary,
                                                Analyzer& analyzer);

/// Words written together that the index has apart, and the other way round.
void expand_joined(std::span<WordUnit> units, const Vocabulary& vocabulary, Analyzer& analyzer);

/// Whether any release has the unit as it was typed, in any inflection or form.
[[nodiscard]] bool is_known(const WordUnit& unit, const Vocabulary& vocabulary);

/// Similar words for those that the index does not know.
void expand_misspelt(std::span<WordUnit> units, const Vocabulary& vocabulary, Analyzer& analyzer);

}  // namespace dateline
