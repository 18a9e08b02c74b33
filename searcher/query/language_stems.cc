// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/language_stems.h"

#include <string>

#include "schema/text_normalizer.h"
#include "searcher/query/term_list.h"

namespace dateline {

namespace {

std::string stem_of(const std::string& word, Analyzer& analyzer) {
    const Analysis analysis = analyzer.analyze(word);
    return analysis.tokens.size() == 1 ? analysis.tokens.front().stem : std::string();
}

}  // namespace

LanguageStems::LanguageStems(std::span<const QueryNode> clauses) {
    std::vector<std::string> languages;
    for (const QueryNode& clause : clauses) {
        if (clause.kind != NodeKind::field || clause.field->name != "lang") continue;
        for (const FieldValue& value : clause.values) add_unique(languages, letters_and_digits(value.text));
    }
    std::erase(languages, "en");
    if (languages.size() > most_languages) languages.resize(most_languages);
    for (const std::string& language : languages) analyzers_.emplace_back(language);
}

void LanguageStems::add_to(std::vector<WordUnit>& units) {
    for (Analyzer& analyzer : analyzers_) {
        for (WordUnit& unit : units) {
            if (unit.kind != UnitKind::word || unit.stems.front().empty()) continue;
            const std::string stem = stem_of(unit.words.front(), analyzer);
            if (stem.empty() || stem == unit.stems.front()) continue;
            add_unique(unit.other_stems, stem);
            // A word that is its own stem is posted as a word only.
            if (stem_of(stem, analyzer) == stem) add_unique(unit.forms, stem);
        }
    }
}

}  // namespace dateline
