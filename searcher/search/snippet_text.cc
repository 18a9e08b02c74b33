// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/snippet_text.h"

#include <algorithm>
#include <string>

namespace dateline {

namespace {

/// Words shown before the first match of a cut sentence.
constexpr std::size_t words_before = 6;
/// Matches of a cut sentence that are tried as its beginning; a bound for texts without any full stop.
constexpr std::size_t most_tries = 100;

bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The sum of the rarities of the different words matched within [begin, end) of the paragraph.
double rarity_within(const SnippetSentence& sentence, TextRange range, const std::vector<double>& rarity) {
    std::vector<std::size_t> seen;
    double sum = 0;
    for (const TextMatch& match : sentence.matches) {
        if (match.begin < range.begin || match.end > range.end) continue;
        if (std::find(seen.begin(), seen.end(), match.word) != seen.end()) continue;
        seen.push_back(match.word);
        sum += rarity[match.word];
    }
    return sum;
}

/// The part of a long sentence that is shown.
TextRange best_part(const SnippetSentence& sentence, std::size_t longest, const std::vector<double>& rarity) {
    const std::vector<TextRange>& words = sentence.words;
    const auto part_from = [&](std::size_t first) {
        first = std::min(first, words.size() - longest);
        const std::size_t last = first + longest - 1;
        return TextRange{first == 0 ? sentence.range.begin : words[first].begin,
                         last + 1 == words.size() ? sentence.range.end : words[last].end};
    };
    TextRange best = part_from(0);
    double best_sum = rarity_within(sentence, best, rarity);
    std::size_t tries = 0;
    for (const TextMatch& match : sentence.matches) {
        if (++tries > most_tries) break;
        const auto at =
            std::lower_bound(words.begin(), words.end(), match.begin,
                             [](const TextRange& word, std::size_t begin) { return word.begin < begin; });
        const auto index = static_cast<std::size_t>(at - words.begin());
        const TextRange part = part_from(index - std::min(index, std::min(words_before, longest / 4)));
        const double sum = rarity_within(sentence, part, rarity);
        if (sum > best_sum) {
            best = part;
            best_sum = sum;
        }
    }
    return best;
}

/// Appends text with each run of white space as one space; `gap` carries a run over from piece to piece.
void append_collapsed(std::vector<SnippetPiece>& pieces, std::string_view text, bool match, bool& gap) {
    std::string out;
    for (const char c : text) {
        if (is_space(c)) {
            if (!gap) out += ' ';
            gap = true;
        } else {
            out += c;
            gap = false;
        }
    }
    append_piece(pieces, out, match);
}

}  // namespace

SnippetSentence sentence_of(TextRange range, const Analysis& analysis,
                            const std::vector<TextMatch>& matches) {
    const auto begins_before = [](const auto& item, std::size_t begin) { return item.begin < begin; };
    SnippetSentence sentence{range, {}, {}};
    auto match = std::lower_bound(matches.begin(), matches.end(), range.begin, begins_before);
    for (; match != matches.end() && match->begin < range.end; ++match)
        if (match->end <= range.end) sentence.matches.push_back(*match);
    auto token = std::lower_bound(analysis.tokens.begin(), analysis.tokens.end(), range.begin, begins_before);
    for (; token != analysis.tokens.end() && token->end <= range.end; ++token)
        sentence.words.push_back({token->begin, token->end});
    return sentence;
}

void append_piece(std::vector<SnippetPiece>& pieces, std::string_view text, bool match) {
    if (text.empty()) return;
    if (!pieces.empty() && pieces.back().match == match)
        pieces.back().text += text;
    else
        pieces.push_back({std::string(text), match});
}

void append_sentence(std::vector<SnippetPiece>& pieces, std::string_view paragraph,
                     const SnippetSentence& sentence, std::size_t longest,
                     const std::vector<double>& rarity) {
    const bool cut = sentence.words.size() > longest && longest > 0;
    const TextRange shown = cut ? best_part(sentence, longest, rarity) : sentence.range;
    if (shown.begin > sentence.range.begin) append_piece(pieces, "… ", false);
    bool gap = false;
    std::size_t at = shown.begin;
    for (const TextMatch& match : sentence.matches) {
        if (match.end <= at || match.begin < shown.begin || match.end > shown.end) continue;
        const std::size_t begin = std::max(at, match.begin);  // overlapping matches are marked as one
        append_collapsed(pieces, paragraph.substr(at, begin - at), false, gap);
        append_collapsed(pieces, paragraph.substr(begin, match.end - begin), true, gap);
        at = match.end;
    }
    append_collapsed(pieces, paragraph.substr(at, shown.end - at), false, gap);
    if (shown.end < sentence.range.end) append_piece(pieces, " …", false);
}

}  // namespace dateline
