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
    return database_.get_termfreq(std::string(every_release_term));
}

std::string Vocabulary::newest_day() const {
    return database_.get_value_upper_bound(slot_day);
}

Xapian::doccount Vocabulary::releases_with(std::string_view term) const {
    return term.empty() ? 0 : database_.get_termfreq(std::string(term));
}

KnownWords Vocabulary::words_beginning(std::string_view beginning, std::size_t most) const {
    const std::string prefix(beginning);
    if (!is_plain(prefix)) return {};
    std::vector<KnownWord> words;
    for (auto term = database_.allterms_begin(prefix); term != database_.allterms_end(prefix); ++term)
        words.push_back({*term, term.get_termfreq()});
    return most_frequent(std::move(words), most);
}

KnownWords Vocabulary::words_with_stem(std::string_view stem, Analyzer& analyzer, std::size_t most) const {
    const std::string prefix = common_beginning(stem);
    if (!is_plain(prefix)) return {};
    std::vector<KnownWord> words;
    Analysis analysis;
    for (auto term = database_.allterms_begin(prefix); term != database_.allterms_end(prefix); ++term) {
        std::string word = *term;
        analyzer.analyze(word, analysis);
        if (analysis.tokens.size() == 1 && analysis.tokens.front().stem == stem)
            words.push_back({std::move(word), term.get_termfreq()});
    }
    return most_frequent(std::move(words), most);
}

std::vector<KnownWord> Vocabulary::values_with_prefix(std::string_view prefix) const {
    const std::string beginning(prefix);
    std::vector<KnownWord> values;
    if (beginning.empty()) return values;
    for (auto term = database_.allterms_begin(beginning); term != database_.allterms_end(beginning); ++term)
        values.push_back({(*term).substr(beginning.size()), term.get_termfreq()});
    return values;
}

}  // namespace dateline
