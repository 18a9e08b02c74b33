// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/text_match.h"

#include <algorithm>
#include <tuple>

#include "schema/term.h"

namespace dateline {

namespace {

bool contains(const std::vector<std::string>& terms, std::string_view term) {
    return std::find(terms.begin(), terms.end(), term) != terms.end();
}

bool is_any(const Token& token, const std::vector<std::string>& terms) {
    return contains(terms, token.word) || (!token.stem.empty() && contains(terms, stem_term("", token.stem)));
}

}  // namespace

TextMatcher::TextMatcher(const std::vector<QueryWord>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const std::string& term : words[i].terms) {
            expect(term);
            words_by_term_[term].push_back(i);
        }
        for (const std::vector<std::string>& phrase : words[i].phrases) {
            Row row{i, {}};
            for (const std::string& term : phrase) row.places.push_back({term});
            add_row(std::move(row));
        }
        for (const auto& places : words[i].rows) add_row({i, places});
    }
}

void TextMatcher::expect(const std::string& term) {
    if (!term.empty()) first_bytes_.set(static_cast<unsigned char>(term.front()));
    if (term.starts_with('Z')) stems_.push_back(term.substr(1));
}

void TextMatcher::add_row(Row row) {
    if (row.places.empty()) return;
    for (const std::vector<std::string>& place : row.places)
        for (const std::string& term : place) expect(term);
    for (const std::string& term : row.places.front()) rows_by_first_[term].push_back(rows_.size());
    rows_.push_back(std::move(row));
}

std::vector<TextMatch> TextMatcher::find(const Analysis& analysis) const {
    std::vector<TextMatch> out;
    if (words_by_term_.empty() && rows_.empty()) return out;
    for (std::size_t i = 0; i < analysis.tokens.size(); ++i) {
        const Token& token = analysis.tokens[i];
        find_terms(analysis, token.word, i, 1, out);
        find_rows(analysis, token.word, i, out);
        if (token.stem.empty() || !first_bytes_['Z']) continue;
        const std::string stem = stem_term("", token.stem);
        find_terms(analysis, stem, i, 1, out);
        find_rows(analysis, stem, i, out);
    }
    for (const Form& form : analysis.forms) find_terms(analysis, form.term, form.first, form.count, out);

    const auto key = [](const TextMatch& match) { return std::tuple(match.begin, match.end, match.word); };
    std::sort(out.begin(), out.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    out.erase(
        std::unique(out.begin(), out.end(), [&](const auto& a, const auto& b) { return key(a) == key(b); }),
        out.end());
    return out;
}

bool TextMatcher::may_know(std::string_view term) const {
    return !term.empty() && first_bytes_[static_cast<unsigned char>(term.front())];
}

void TextMatcher::find_terms(const Analysis& analysis, std::string_view term, std::size_t first,
                             std::size_t count, std::vector<TextMatch>& out) const {
    if (!may_know(term)) return;
    const auto found = words_by_term_.find(term);
    if (found == words_by_term_.end()) return;
    const std::size_t end = std::min(first + count, analysis.tokens.size());
    for (const std::size_t word : found->second)
        out.push_back({word, analysis.tokens[first].begin, analysis.tokens[end - 1].end, first, end});
}

void TextMatcher::find_rows(const Analysis& analysis, std::string_view term, std::size_t first,
                            std::vector<TextMatch>& out) const {
    if (!may_know(term)) return;
    const auto found = rows_by_first_.find(term);
    if (found == rows_by_first_.end()) return;
    for (const std::size_t index : found->second) {
        const Row& row = rows_[index];
        const std::size_t end = first + row.places.size();
        if (end > analysis.tokens.size()) continue;
        std::size_t at = 1;
        while (at < row.places.size() && is_any(analysis.tokens[first + at], row.places[at])) ++at;
        if (at == row.places.size())
            out.push_back({row.word, analysis.tokens[first].begin, analysis.tokens[end - 1].end, first, end});
    }
}

}  // namespace dateline
