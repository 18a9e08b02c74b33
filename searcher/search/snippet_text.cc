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

/// Appends text with each run of white space as one space, and without the empty cells of a table's row; a
/// space at the end is carried over.
void append_collapsed(std::string& out, std::string_view text) {
    for (const char c : text)
        if (c == '|' && out.ends_with("| "))
            continue;
        else if (!is_space(c))
            out += c;
        else if (!out.ends_with(' '))
            out += ' ';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The range with the sign of its currency or per cent.
TextRange with_signs(std::string_view text, TextRange range, TextRange within) {
    if (is_digit(text[range.begin]))
        for (const std::string_view sign : {"$", "\u20ac", "\u00a3", "\u00a5"})
            if (text.substr(within.begin, range.begin - within.begin).ends_with(sign))
                range.begin -= sign.size();
    if (range.end < within.end && text[range.end] == '%' && is_digit(text[range.end - 1])) ++range.end;
    return range;
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

ShownSentence shown(std::string_view paragraph, const SnippetSentence& sentence, std::size_t longest,
                    const std::vector<double>& rarity) {
    const bool cut = sentence.words.size() > longest && longest > 0;
    ShownSentence out;
    // What has no end in sight is no sentence: a table in one line, say. A part around the matches will do.
    out.place = cut ? best_part(sentence, std::max<std::size_t>(1, longest / 2), rarity) : sentence.range;
    if (out.place.begin > sentence.range.begin) out.text = "… ";
    std::size_t at = out.place.begin;
    for (const TextRange& match : covered(paragraph, sentence.matches, out.place)) {
        append_collapsed(out.text, paragraph.substr(at, match.begin - at));
        const std::size_t begin = out.text.size();
        append_collapsed(out.text, paragraph.substr(match.begin, match.end - match.begin));
        out.matches.push_back({begin, out.text.size()});
        at = match.end;
    }
    append_collapsed(out.text, paragraph.substr(at, out.place.end - at));
    if (out.text.ends_with(' ')) out.text.pop_back();  // before empty cells at the end
    if (out.place.end < sentence.range.end) out.text += " …";
    return out;
}

std::vector<TextRange> covered(std::string_view text, const std::vector<TextMatch>& matches,
                               TextRange within) {
    std::vector<TextRange> out;
    for (const TextMatch& match : matches) {
        if (match.begin < within.begin || match.end > within.end) continue;
        const TextRange range = with_signs(text, {match.begin, match.end}, within);
        if (!out.empty() && range.begin <= out.back().end)
            out.back().end = std::max(out.back().end, range.end);
        else
            out.push_back(range);
    }
    return out;
}

}  // namespace dateline
