// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/suggestions.h"

#include <algorithm>
#include <utility>

#include "schema/text_normalizer.h"
#include "searcher/query/near_words.h"
#include "searcher/search/hit_list.h"

namespace dateline {

namespace {

/// A query that so many releases answer needs no other spelling.
constexpr std::size_t few_releases = 5;
constexpr std::size_t most_suggestions = 3;
/// A longer query that finds something is a pasted text, and few releases are what it asks for.
constexpr std::size_t most_keywords = 6;
/// A word of more releases is no slip. Each word that may be one costs a look at all with its first letter.
constexpr Xapian::doccount most_of_a_slip = 5;
/// A word that the index has is taken for misspelt where another is so many times as usual.
constexpr Xapian::doccount times_as_usual = 10;

/// The text with another word in place of the one at the column.
std::string with_word(const std::string& text, const QueryWord& word, const std::string& instead) {
    std::string out = text;
    return out.replace(word.column - 1, word.text.size(), instead);
}

/// Whether the word stands in the text as it is: not in quotes, nor put together from several.
bool is_replaceable(const std::string& text, const QueryWord& word) {
    return word.column > 0 && text.compare(word.column - 1, word.text.size(), word.text) == 0 &&
           word.text.find_first_of(" \"*=") == std::string::npos;
}

}  // namespace

std::vector<Suggestion> suggestions(const std::string& text, const PlannedQuery& query, std::size_t found,
                                    const Vocabulary& vocabulary, const Collection& collection,
                                    const PlanAgain& plan) {
    std::vector<Suggestion> out;
    if (found > few_releases || (found > 0 && query.words.size() > most_keywords)) return out;
    for (const QueryWord& word : query.words) {
        if (!is_replaceable(text, word)) continue;
        const std::string folded = fold(word.text);
        const Xapian::doccount releases_with = vocabulary.releases_with(folded);
        if (releases_with > most_of_a_slip) continue;
        const Xapian::doccount usual = releases_with * times_as_usual;
        for (const KnownWord& near : near_words(folded, vocabulary)) {
            if (near.releases <= usual) continue;
            std::string other = with_word(text, word, near.word);
            const std::optional<PlannedQuery> planned = plan(other);
            if (!planned) continue;
            const std::size_t releases = count_matches(collection, planned->filtered(planned->every));
            if (releases > found)
                out.push_back({word.text, word.column, near.word, std::move(other), releases});
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Suggestion& a, const Suggestion& b) { return a.releases > b.releases; });
    if (out.size() > most_suggestions) out.resize(most_suggestions);
    return out;
}

}  // namespace dateline
