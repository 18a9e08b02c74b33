// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "schema/term.h"
#include "searcher/query/expansion.h"

namespace dateline {

namespace {

/// Words of the longest long form that is looked up.
constexpr std::size_t longest_form = 7;
/// Meanings of a short form that are looked for.
constexpr std::size_t most_meanings = 3;
/// A meaning counts when at least one in so many explanations of the short form gives it.
constexpr Xapian::doccount least_share = 5;
/// A word is taken for a short form when one in so many releases with it explains it: `AI` is explained in 6
/// of 100 releases that have it, `who` in less than one.
constexpr Xapian::doccount explained_share = 50;

struct Meaning {
    std::string words;
    Xapian::doccount releases = 0;
};

/// What the releases explain a short form by, the most usual first; inflections of one are one.
std::vector<Meaning> meanings_of(const std::string& short_form, const Vocabulary& vocabulary,
                                 Analyzer& analyzer) {
    std::map<std::string, Meaning> by_stems;
    for (const KnownWord& pair : vocabulary.values_with_prefix(acronym_prefix(short_form))) {
        std::string stems;
        for (const Token& token : analyzer.analyze(pair.word).tokens)
            stems.append(stems.empty() ? "" : " ").append(token.stem.empty() ? token.word : token.stem);
        Meaning& meaning = by_stems[stems];
        if (meaning.releases == 0) meaning.words = pair.word;
        meaning.releases += pair.releases;
    }
    std::vector<Meaning> meanings;
    for (auto& [stems, meaning] : by_stems) meanings.push_back(std::move(meaning));
    std::stable_sort(meanings.begin(), meanings.end(),
                     [](const Meaning& a, const Meaning& b) { return a.releases > b.releases; });
    return meanings;
}

Xapian::doccount explained(const std::vector<Meaning>& meanings) {
    Xapian::doccount total = 0;
    for (const Meaning& meaning : meanings) total += meaning.releases;
    return total;
}

bool is_usual(const Meaning& meaning, Xapian::doccount total) {
    return meaning.releases * least_share >= total;
}

void expand_short_form(WordUnit& unit, const Vocabulary& vocabulary, Analyzer& analyzer) {
    const std::string& word = unit.kind == UnitKind::code ? unit.forms.front() : unit.words.front();
    const std::vector<Meaning> meanings = meanings_of(word, vocabulary, analyzer);
    const Xapian::doccount total = explained(meanings);
    if (total == 0 || vocabulary.releases_with(word) > total * explained_share) return;
    for (std::size_t i = 0; i < meanings.size() && i < most_meanings; ++i) {
        if (!is_usual(meanings[i], total)) break;
        if (const auto alternative = alternative_of(meanings[i].words, ExpansionSource::acronym, analyzer))
            add_alternative({&unit, 1}, *alternative);
    }
}

/// How the unit stands in the key of a long form.
std::string stems_of(const WordUnit& unit) {
    std::string out;
    for (std::size_t i = 0; i < unit.words.size(); ++i)
        out.append(out.empty() ? "" : " ").append(unit.stems[i].empty() ? unit.words[i] : unit.stems[i]);
    return out;
}

/// Whether the long form is what the short form usually stands for.
bool stands_for(const KnownWord& pair, const Vocabulary& vocabulary, Analyzer& analyzer) {
    const Xapian::doccount total = explained(meanings_of(pair.word, vocabulary, analyzer));
    return pair.releases * least_share >= total &&
           vocabulary.releases_with(pair.word) <= total * explained_share;
}

/// Whether any long form begins with these stems, the last of which may go on. One question instead of one
/// for every row of words.
bool begins_long_form(const std::string& stems, const Vocabulary& vocabulary) {
    std::string beginning = long_form_prefix(stems);
    beginning.pop_back();
    return !vocabulary.values_with_prefix(beginning).empty();
}

void expand_long_forms(std::span<WordUnit> units, const Vocabulary& vocabulary, Analyzer& analyzer) {
    std::string stems = stems_of(units.front());
    bool begun = false;
    for (std::size_t count = 1; count <= std::min(units.size(), longest_form); ++count) {
        if (count > 1) stems += " " + stems_of(units[count - 1]);
        if (stems.find(' ') == std::string::npos) continue;
        if (!begun && !begins_long_form(stems, vocabulary)) return;
        begun = true;
        for (const KnownWord& pair : vocabulary.values_with_prefix(long_form_prefix(stems))) {
            if (!stands_for(pair, vocabulary, analyzer)) continue;
            if (const auto alternative = alternative_of(pair.word, ExpansionSource::acronym, analyzer))
                add_alternative(units.subspan(0, count), *alternative);
        }
    }
}

}  // namespace

void expand_acronyms(std::span<WordUnit> units, const Vocabulary& vocabulary, Analyzer& analyzer) {
    constexpr std::size_t longest_short_form = 8;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!units[i].stop) expand_long_forms(units.subspan(i), vocabulary, analyzer);
        const bool word = units[i].kind != UnitKind::phrase && !units[i].stop;
        if (word && units[i].text.size() > 1 && units[i].text.size() <= longest_short_form)
            expand_short_form(units[i], vocabulary, analyzer);
    }
}

}  // namespace dateline
