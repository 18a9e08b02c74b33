// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/text_match.h"

#include <algorithm>
#include <tuple>

#include "schema/term.h"

namespace dateline {

namespace {

bool token_is(const Token& token, const std::string& term) {
    return term == token.word || (!token.stem.empty() && term == stem_term("", token.stem));
}

}  // namespace

TextMatcher::TextMatcher(const std::vector<QueryWord>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const std::string& term : words[i].terms) words_by_term_[term].push_back(i);
        for (const std::vector<std::string>& terms : words[i].phrases)
            if (!terms.empty()) phrases_by_first_[terms.front()].push_back({i, terms});
        for (const auto& row : words[i].rows) {
            Row& added = rows_.emplace_back();
            added.word = i;
            for (const std::vector<std::string>& place : row)
                added.places.emplace_back(place.begin(), place.end());
        }
    }
}

std::vector<TextMatch> TextMatcher::find(const Analysis& analysis) const {
    std::vector<TextMatch> out;
    if (words_by_term_.empty() && phrases_by_first_.empty() && rows_.empty()) return out;
    for (std::size_t i = 0; i < analysis.tokens.size(); ++i) {
        const Token& token = analysis.tokens[i];
        find_terms(analysis, token.word, i, 1, out);
        if (!token.stem.empty()) find_terms(analysis, stem_term("", token.stem), i, 1, out);
        if (!phrases_by_first_.empty()) find_phrases(analysis, i, out);
        find_rows(analysis, i, out);
    }
    for (const Form& form : analysis.forms) find_terms(analysis, form.term, form.first, form.count, out);

    const auto key = [](const TextMatch& match) { return std::tuple(match.begin, match.end, match.word); };
    std::sort(out.begin(), out.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    out.erase(
        std::unique(out.begin(), out.end(), [&](const auto& a, const auto& b) { return key(a) == key(b); }),
        out.end());
    return out;
}

void TextMatcher::find_terms(const Analysis& analysis, std::string_view term, std::size_t first,
                             std::size_t count, std::vector<TextMatch>& out) const {
    const auto found = words_by_term_.find(term);
    if (found == words_by_term_.end()) return;
    const std::size_t end = std::min(first + count, analysis.tokens.size());
    for (const std::size_t word : found->second)
        out.push_back({word, analysis.tokens[first].begin, analysis.tokens[end - 1].end, first, end});
}

void TextMatcher::find_phrases(const Analysis& analysis, std::size_t first,
                               std::vector<TextMatch>& out) const {
    const auto try_from = [&](std::string_view term) {
        const auto found = phrases_by_first_.find(term);
        if (found == phrases_by_first_.end()) return;
        for (const Phrase& phrase : found->second) {
            const std::size_t end = first + phrase.terms.size();
            if (end > analysis.tokens.size()) continue;
            std::size_t at = 1;
            while (at < phrase.terms.size() && token_is(analysis.tokens[first + at], phrase.terms[at])) ++at;
            if (at == phrase.terms.size())
                out.push_back(
                    {phrase.word, analysis.tokens[first].begin, analysis.tokens[end - 1].end, first, end});
        }
    };
    const Token& token = analysis.tokens[first];
    try_from(token.word);
    if (!token.stem.empty()) try_from(stem_term("", token.stem));
}

void TextMatcher::find_rows(const Analysis& analysis, std::size_t first, std::vector<TextMatch>& out) const {
    for (const Row& row : rows_) {
        const std::size_t end = first + row.places.size();
        std::size_t at = first;
        while (at < end && at < analysis.tokens.size() &&
               row.places[at - first].contains(analysis.tokens[at].word))
            ++at;
        if (at == end && end > first)
            out.push_back({row.word, analysis.tokens[first].begin, analysis.tokens[end - 1].end, first, end});
    }
}

}  // namespace dateline
