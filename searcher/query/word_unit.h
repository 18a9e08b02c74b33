// SPDX-License-Identifier: GPL-2.0-or-later
// Word units: the things a query's text asks for (words, codes, phrases), found by the shared analysis.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/analyzer.h"

namespace dateline {

enum class UnitKind {
    word,    ///< one word, found in any inflection
    code,    ///< what has a form that says it all (`CLR 131`, `third quarter of 2016`): the form or its words
             ///< in a row
    phrase,  ///< exact words in a row, from quotes
};

/// Why something else is looked for besides what was typed.
enum class ExpansionSource {
    synonym,   ///< the list of synonyms
    acronym,   ///< releases explain the one by the other
    issuer,    ///< another name or the symbol of the same issuer
    spelling,  ///< the index hardly knows the word, and knows a similar one
    joined,    ///< written together or apart, or in American and British spelling
};

/// Another way to say a unit, or a run of units of which this is one.
struct Alternative {
    std::string text;  ///< as told: `share repurchase`
    ExpansionSource source = ExpansionSource::synonym;
    /// At each place in a row the folded words any of which may stand there; one place: joined forms too.
    std::vector<std::vector<std::string>> row;
    std::vector<std::string> stems;  ///< of the word, where it is one place; posted apart from words
    /// At each place what sections post its words as; filled by find_section_words_of_alternatives()
    std::vector<std::vector<std::string>> in_sections = {};
};

/// One thing asked for.
struct WordUnit {
    UnitKind kind = UnitKind::word;
    std::vector<std::string> words;        ///< folded surface words; word: one
    std::vector<std::string> stems;        ///< beside `words`; empty for what is never stemmed
    std::vector<std::string> in_sections;  ///< beside `words`; how running text posts it under a section
    std::vector<std::string> forms;  ///< code: its forms; word: forms of hyphenated words it is a part of
    std::vector<std::string> other_stems;  ///< word: in other languages that are asked for, beside `stems`
    bool forms_alone = false;   ///< code: its forms are posted wherever it is meant; its words are not asked
    bool stem_is_word = false;  ///< word: whether the stem is its own stem, so that it is posted plainly
    bool stop = false;          ///< word: a stop word
    std::vector<std::string> whole_releases;  ///< terms of releases that are about it whatever their words
    std::vector<Alternative> alternatives;    ///< what is found as if it were the unit
    std::string text;                         ///< as typed
    std::size_t begin = 0;                    ///< byte within the analysed text
    std::size_t first = 0;                    ///< index of its first token in the run, for adjacency
    std::size_t sentence = 0;                 ///< in which sentence of the run it begins, from 0
    std::size_t sentence_starts = 0;          ///< phrase: how many sentences begin within it, as typed
};

/// The units of a run of bare words, in order. A form that replaces its tokens swallows them; where two
/// overlap the earlier and longer one is taken.
[[nodiscard]] std::vector<WordUnit> word_units(std::string_view text, Analyzer& analyzer);

/// The words of quoted text as one unit; none where it has no word.
[[nodiscard]] std::vector<WordUnit> phrase_unit(std::string_view text, Analyzer& analyzer);

/// Fills in what sections post the words of the unit's alternatives as.
void find_section_words_of_alternatives(WordUnit& unit, Analyzer& analyzer);

/// Leaves of a unit only what was typed: no inflections, no other spellings.
void make_exact(WordUnit& unit);

/// `text` as another way to say something; nothing where it has no word.
[[nodiscard]] std::optional<Alternative> alternative_of(std::string_view text, ExpansionSource source,
                                                        Analyzer& analyzer);

/// The unit in canonical form: `clr131`, `efficacy`, `"phase ii"`; with alternatives in brackets:
/// `(buyback OR "share repurchase")`.
[[nodiscard]] std::string canonical(const WordUnit& unit);

}  // namespace dateline
