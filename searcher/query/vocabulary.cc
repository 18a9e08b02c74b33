// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/vocabulary.h"

#include <algorithm>
#include <utility>

#include "schema/slot.h"
#include "schema/term.h"

namespace dateline {

namespace {

/// Under fewer bytes a large part of all words begins.
constexpr std::size_t shortest_beginning = 2;

bool comes_before(const KnownWord& a, const KnownWord& b) {
    return a.releases != b.releases ? a.releases > b.releases : a.word < b.word;
}

KnownWords most_frequent(std::vector<KnownWord> words, std::size_t most) {
    const bool cut = words.size() > most;
    const auto end = words.begin() + static_cast<std::ptrdiff_t>(std::min(most, words.size()));
    std::partial_sort(words.begin(), end, words.end(), comes_before);
    words.erase(end, words.end());
    return {std::move(words), cut};
}

/// Prefixed terms begin with a capital, which no folded word does.
bool is_plain(const std::string& term) {
    return !term.empty() && (term.front() < 'A' || term.front() > 'Z');
}

/// What all words with the stem begin with: inflection may change its last letter (`therapi`, `therapy`).
std::string common_beginning(std::string_view stem) {
    std::size_t end = stem.size();
    do {
        if (end > 0) --end;
    } while (end > 0 && (static_cast<unsigned char>(stem[end]) & 0xC0U) == 0x80U);
    return std::string(end < shortest_beginning ? stem : stem.substr(0, end));
}

}  // namespace

Xapian::doccount Vocabulary::releases() const {
    return counts_->releases_with(std::string(every_release_term));
}

std::string Vocabulary::newest_day() const {
    return counts_->database().get_value_upper_bound(slot_day);
}

Xapian::doccount Vocabulary::releases_with(std::string_view term) const {
    return term.empty() ? 0 : counts_->releases_with(std::string(term));
}

KnownWords Vocabulary::words_beginning(std::string_view beginning, std::size_t most) const {
    const std::string prefix(beginning);
    if (!is_plain(prefix)) return {};
    return most_frequent(counts_->beginning_with(prefix), most);
}

KnownWords Vocabulary::words_with_stem(std::string_view stem, Analyzer& analyzer, std::size_t most) const {
    const std::string prefix = common_beginning(stem);
    if (!is_plain(prefix)) return {};
    std::vector<KnownWord> words;
    Analysis analysis;
    for (const KnownWord& known : counts_->beginning_with(prefix)) {
        analyzer.analyze(known.word, analysis);
        if (analysis.tokens.size() == 1 && analysis.tokens.front().stem == stem) words.push_back(known);
    }
    return most_frequent(std::move(words), most);
}

const std::vector<std::string>& Vocabulary::words_near(std::string_view word) const {
    return counts_->near(std::string(word));
}

std::vector<KnownWord> Vocabulary::values_with_prefix(std::string_view prefix) const {
    const std::string beginning(prefix);
    std::vector<KnownWord> values;
    if (beginning.empty()) return values;
    for (const KnownWord& known : counts_->beginning_with(beginning))
        values.push_back({known.word.substr(beginning.size()), known.releases});
    return values;
}

}  // namespace dateline
